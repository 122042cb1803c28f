import { FileDown } from "lucide-react";
import { useRef } from "react";
import { fileName } from "@/components/ui/fileName";
import { Menu } from "@/components/ui/Menu";
import { saveFile } from "@/components/ui/saveFile";
import { useToast } from "@/components/ui/Toast";
import { type Exported, formats } from "./exports";

interface Props {
  readonly title: string;
  readonly exported: Exported;
  readonly onOpen: (file: File) => void;
}

/** Saves the graph in a notation or as a picture, and opens a file. */
export function FileMenu({ title, exported, onOpen }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const isEmpty = exported.evaluation.graph.nodes.length === 0;
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Open a file"
        accept=".json,.py,.ipynb,.md,.txt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onOpen(file);
          event.currentTarget.value = "";
        }}
      />
      <Menu
        label="File: open and export"
        trigger={
          <>
            <FileDown aria-hidden size={16} />
            <span className="max-lg:sr-only">File</span>
          </>
        }
        look={{ kind: "plain", size: "small" }}
        items={[
          { label: "Open a file…", onSelect: () => picker.current?.click() },
          ...formats.map(({ label, ending, type, make }) => ({
            label,
            isDisabled: isEmpty,
            onSelect: async () => {
              const content = await make(exported);
              if (content === null) toast({ text: "The picture is too large for this browser: save it as SVG." });
              else saveFile(`${fileName(title)}${ending}`, content, type);
            },
          })),
        ]}
      />
    </>
  );
}
