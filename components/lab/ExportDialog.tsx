import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { Tabs } from "@/components/ui/Tabs";
import { useToast } from "@/components/ui/Toast";
import { type WrittenNetwork, writeMicrogradNetwork, writeTorchNetwork } from "@/lib/notation/writeNetwork";
import { ScrollArea } from "./ScrollArea";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly network: WrittenNetwork;
}

const kinds = {
  torch: { label: "PyTorch", file: "network_torch.py", write: writeTorchNetwork },
  micrograd: { label: "micrograd", file: "network_micrograd.py", write: writeMicrogradNetwork },
} as const;
type Kind = keyof typeof kinds;

/** The network as a program that trains the same numbers elsewhere. */
export function ExportDialog({ isOpen, onClose, network }: Props) {
  const toast = useToast();
  const [kind, setKind] = useState<Kind>("torch");
  const { file, write } = kinds[kind];
  const text = isOpen ? write(network) : "";
  const copy = async () => {
    try {
      // Only a secure context has a clipboard; over plain http the file is the way.
      await navigator.clipboard.writeText(text);
      toast({ text: "Copied." });
    } catch {
      toast({ text: "The browser does not let this page copy here: download the file." });
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Export the network"
      shape="sheet"
      actions={
        <>
          <Button onClick={() => void copy()}>Copy</Button>
          <Button onClick={() => download(file, text)}>Download {file}</Button>
        </>
      }
    >
      <Tabs
        label="Export as"
        tabs={(["torch", "micrograd"] as const).map((key) => ({ key, label: kinds[key].label }))}
        selected={kind}
        onSelect={setKind}
        className="border-line border-b"
      />
      <ScrollArea label="Program" className="mt-4 overflow-x-auto">
        <pre className="font-mono text-[12.5px] leading-relaxed">{text}</pre>
      </ScrollArea>
    </Dialog>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
