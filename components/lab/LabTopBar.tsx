import { ClipboardPaste, FileDown } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";
import { useWords } from "@/components/words/useWords";

interface Props {
  readonly onPaste: () => void;
  readonly onExport: () => void;
}

/** Where one is, and the ways in and out for a network; marks alone on a phone. */
export function LabTopBar({ onPaste, onExport }: Props) {
  const { t } = useWords();
  return (
    <TopBar
      actions={
        <>
          <Button isIcon kind="plain" className="sm:hidden" aria-label={t("lab.paste")} onClick={onPaste}>
            <ClipboardPaste aria-hidden size={18} />
          </Button>
          <Button className="max-sm:hidden" onClick={onPaste}>
            {t("lab.paste")}
          </Button>
          <Button isIcon kind="plain" className="sm:hidden" aria-label={t("lab.export")} onClick={onExport}>
            <FileDown aria-hidden size={18} />
          </Button>
          <Button className="max-sm:hidden" onClick={onExport}>
            {t("lab.export")}
          </Button>
        </>
      }
    >
      <span aria-hidden className="text-muted max-sm:hidden">
        {"/"}
      </span>
      {/* A phone’s bar is full without it, and the heading below says it. */}
      <span className="truncate max-sm:hidden">{t("lab.title")}</span>
    </TopBar>
  );
}
