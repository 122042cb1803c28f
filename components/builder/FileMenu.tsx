import { FileDown } from "lucide-react";
import { useRef } from "react";
import { fileName } from "@/components/ui/fileName";
import { Menu } from "@/components/ui/Menu";
import { saveFile } from "@/components/ui/saveFile";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import { type Exported, formats } from "./exports";

interface Props {
  readonly title: string;
  readonly exported: Omit<Exported, "words">;
  readonly onOpen: (file: File) => void;
}

/** Saves the graph in a notation or as a picture, and opens a file. */
export function FileMenu({ title, exported, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const picker = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const isEmpty = exported.evaluation.graph.nodes.length === 0;
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t("builder.file.open")}
        accept=".json,.py,.ipynb,.md,.txt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onOpen(file);
          event.currentTarget.value = "";
        }}
      />
      <Menu
        label={t("builder.file.menu")}
        trigger={
          <>
            <FileDown aria-hidden size={16} />
            <span className="max-lg:sr-only">{t("builder.file.button")}</span>
          </>
        }
        look={{ kind: "plain", size: "small" }}
        items={[
          { label: t("builder.file.openMenu"), onSelect: () => picker.current?.click() },
          ...formats.map(({ key, ending, type, make }) => ({
            label: t(`builder.file.${key}`),
            isDisabled: isEmpty,
            onSelect: async () => {
              const content = await make({ ...exported, words });
              if (content === null) toast({ text: t("builder.file.tooLarge") });
              else saveFile(`${fileName(title)}${ending}`, content, type);
            },
          })),
        ]}
      />
    </>
  );
}
