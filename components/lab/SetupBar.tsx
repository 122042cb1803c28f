import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { NumberField } from "@/components/ui/NumberField";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import type { ActivationName } from "@/lib/engine/activations";
import { type DataName, hiddenActivation, type Lab } from "./labState";
import { MOST_LAYERS, MOST_NEURONS, readHidden } from "./readHidden";

interface Props {
  readonly lab: Lab;
  readonly onData: (data: Exclude<DataName, "own">) => void;
  readonly onHidden: (hidden: readonly number[], activation: ActivationName) => void;
  readonly onSeed: (seed: number) => void;
}

const activations = ["tanh", "relu", "sigmoid", "linear"] as const;
const dataSets = ["lecture", "moons", "circles", "spiral"] as const;

/** What the network is made of. Every change draws its parameters anew. */
export function SetupBar({ lab, onData, onHidden, onSeed }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const hidden = lab.shape.nouts.slice(0, -1);
  const isFit = draft === null || readHidden(draft) !== null;
  const type = (text: string) => {
    setDraft(text);
    const read = readHidden(text);
    if (read !== null && String(read) !== String(hidden)) onHidden(read, hiddenActivation(lab.shape));
  };
  return (
    <div className="grid grid-cols-2 items-start gap-x-3 gap-y-4 sm:flex sm:flex-wrap">
      <SelectField
        label={t("lab.setup.examples")}
        options={[...dataSets, ...(lab.data === "own" ? (["own"] as const) : [])].map((key) => ({
          key,
          label: t(`lab.setup.${key}`),
        }))}
        selected={lab.data}
        onSelect={(key) => key !== "own" && onData(key)}
        className="max-sm:col-span-2 sm:w-48"
      />
      <TextField
        label={t("lab.setup.hidden")}
        isMono
        value={draft ?? hidden.join(", ")}
        placeholder={t("lab.setup.noHidden")}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => isFit && setDraft(null)}
        {...(!isFit && { mistake: t("lab.setup.hiddenMistake", { layers: MOST_LAYERS, neurons: MOST_NEURONS }) })}
        className="sm:w-36"
      />
      <SelectField
        label={t("lab.setup.activation")}
        options={activations.map((key) => ({ key, label: key === "linear" ? t("lab.setup.noActivation") : key }))}
        selected={hiddenActivation(lab.shape)}
        onSelect={(activation) => onHidden(hidden, activation)}
        isDisabled={hidden.length === 0}
        className="sm:w-32"
      />
      <div className="sm:w-24">
        <NumberField label={t("lab.setup.seed")} value={lab.seed} onChange={onSeed} min={0} max={999_999} isWhole />
      </div>
      <div className="pt-[25.5px]">
        <Button onClick={() => onSeed(lab.isDrawn ? lab.seed + 1 : lab.seed)}>{t("lab.setup.freshStart")}</Button>
      </div>
    </div>
  );
}
