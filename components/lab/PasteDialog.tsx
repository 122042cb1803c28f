import { useId, useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { Examples } from "@/lib/engine/network";
import { networkLimits, type ReadNetwork, readExamples, readNetwork } from "@/lib/notation/network";
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
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const place = () => {
    const examples = readExamples(text);
    const network = examples === null ? readNetwork(text) : null;
    if (examples !== null) onExamples(examples);
    else if (network?.ok) onNetwork(network);
    else return setRefusal(sayNetworkRefusal(network?.code ?? "NO_NETWORK"));
    setText("");
    setRefusal(null);
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Paste a network or data"
      actions={
        <Button disabled={text.trim() === ""} onClick={place}>
          Put it on the bench
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <label htmlFor={id} className="text-[15px] text-muted">
          The lecture’s Neuron, Layer and MLP with its lists; or a table of up to {networkLimits.examples} examples, the
          label last in each row.
        </label>
        <textarea
          id={id}
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
        {refusal !== null && <Banner tone="refusal">{refusal}</Banner>}
      </div>
    </Dialog>
  );
}
