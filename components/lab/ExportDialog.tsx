import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { Tabs } from "@/components/ui/Tabs";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
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
  const { t } = useWords();
  const toast = useToast();
  const [kind, setKind] = useState<Kind>("torch");
  const { file, write } = kinds[kind];
  const text = isOpen ? write(network) : "";
  const copy = async () => {
    try {
      // Only a secure context has a clipboard; over plain http the file is the way.
      await navigator.clipboard.writeText(text);
      toast({ text: t("lab.exportDialog.copied") });
    } catch {
      toast({ text: t("lab.exportDialog.notCopied") });
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t("lab.exportDialog.title")}
      shape="sheet"
      actions={
        <>
          <Button onClick={() => void copy()}>{t("lab.exportDialog.copy")}</Button>
          <Button onClick={() => download(file, text)}>{t("lab.exportDialog.download", { file })}</Button>
        </>
      }
    >
      <Tabs
        label={t("lab.exportDialog.kind")}
        tabs={(["torch", "micrograd"] as const).map((key) => ({ key, label: kinds[key].label }))}
        selected={kind}
        onSelect={setKind}
        className="border-line border-b"
      />
      <ScrollArea label={t("lab.exportDialog.program")} className="mt-4 overflow-x-auto">
        <pre dir="ltr" className="font-mono text-[12.5px] leading-relaxed">
          {text}
        </pre>
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
