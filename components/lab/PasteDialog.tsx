import { useId, useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToast } from "@/components/ui/Toast";
import { Said } from "@/components/words/Said";
import type { Sentence } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Examples } from "@/lib/engine/network";
import { readExamples, readPythonExamples } from "@/lib/notation/exampleTable";
import { networkLimits, type ReadNetwork, readNetwork } from "@/lib/notation/network";
import { sayNetworkRefusal } from "./sayNetworkRefusal";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onNetwork: (network: ReadNetwork) => void;
  readonly onExamples: (examples: Examples) => void;
}

/** Takes a network as the lecture writes it, or examples as a table. */
export function PasteDialog({ isOpen, onClose, onNetwork, onExamples }: Props) {
  const id = useId();
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const place = () => {
    const examples = readExamples(text);
    const network = examples === null ? readNetwork(text) : null;
    const alone = network?.ok === false && network.code === "NO_NETWORK" ? readPythonExamples(text) : null;
    if (examples !== null) onExamples(examples);
    else if (alone !== null) onExamples(alone);
    else if (network?.ok) {
      onNetwork(network);
      for (const remark of network.remarks) toast({ text: t(`lab.pasteDialog.${remark}`) });
    } else return setRefusal(sayNetworkRefusal(network?.code ?? "NO_NETWORK", words));
    setText("");
    setRefusal(null);
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t("lab.pasteDialog.title")}
      actions={
        <Button disabled={text.trim() === ""} onClick={place}>
          {t("lab.pasteDialog.place")}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <label htmlFor={id} className="text-[15px] text-muted">
          {t("lab.pasteDialog.about", { examples: networkLimits.examples })}
        </label>
        <textarea
          id={id}
          dir="ltr"
          data-first
          rows={10}
          spellCheck={false}
          autoCapitalize="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefusal(null);
          }}
          placeholder={"n = MLP(3, [4, 4, 1])\nxs = [[2.0, 3.0, -1.0], …]\nys = [1.0, …]"}
          className="w-full resize-y rounded-md border border-edge bg-surface px-3 py-2.5 font-mono text-base leading-relaxed focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0 sm:text-[14px]"
        />
        {refusal !== null && (
          <Banner tone="refusal">
            <Said sentence={refusal} />
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
