import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { NumberField } from "@/components/ui/NumberField";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import type { ActivationName } from "@/lib/engine/activations";
import { type DataName, hiddenActivation, type Lab } from "./labState";
import { MOST_LAYERS, MOST_NEURONS, readHidden } from "./readHidden";

interface Props {
  readonly lab: Lab;
  readonly onData: (data: Exclude<DataName, "own">) => void;
  readonly onHidden: (hidden: readonly number[], activation: ActivationName) => void;
  readonly onSeed: (seed: number) => void;
}

const activations = [
  { key: "tanh", label: "tanh" },
  { key: "relu", label: "relu" },
  { key: "sigmoid", label: "sigmoid" },
  { key: "linear", label: "none" },
] as const;

const dataSets = [
  { key: "lecture", label: "The lecture’s four" },
  { key: "moons", label: "Two moons" },
  { key: "circles", label: "Circles" },
  { key: "spiral", label: "Spiral" },
] as const;

const own = { key: "own", label: "Your own" } as const;

/** What the network is made of. Every change draws its parameters anew. */
export function SetupBar({ lab, onData, onHidden, onSeed }: Props) {
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
        label="Examples"
        options={lab.data === "own" ? [...dataSets, own] : dataSets}
        selected={lab.data}
        onSelect={(key) => key !== "own" && onData(key)}
        className="sm:w-48"
      />
      <TextField
        label="Hidden layers"
        isMono
        value={draft ?? hidden.join(", ")}
        placeholder="none"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => isFit && setDraft(null)}
        {...(!isFit && { mistake: `Up to ${MOST_LAYERS} numbers, 1 to ${MOST_NEURONS}: 4, 4` })}
        className="sm:w-36"
      />
      <SelectField
        label="Activation"
        options={activations}
        selected={hiddenActivation(lab.shape)}
        onSelect={(activation) => onHidden(hidden, activation)}
        isDisabled={hidden.length === 0}
        className="sm:w-32"
      />
      <div className="sm:w-24">
        <NumberField label="Seed" value={lab.seed} onChange={onSeed} min={0} max={999_999} isWhole />
      </div>
      <div className="col-span-2 sm:pt-[25.5px]">
        <Button onClick={() => onSeed(lab.isDrawn ? lab.seed + 1 : lab.seed)}>Fresh start</Button>
      </div>
    </div>
  );
}
