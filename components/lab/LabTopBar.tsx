import { ClipboardPaste, FileDown } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";

interface Props {
  readonly onPaste: () => void;
  readonly onExport: () => void;
}

/** Where one is, and the ways in and out for a network; marks alone on a phone. */
export function LabTopBar({ onPaste, onExport }: Props) {
  return (
    <TopBar
      actions={
        <>
          <Button isIcon kind="plain" className="sm:hidden" aria-label="Paste" onClick={onPaste}>
            <ClipboardPaste aria-hidden size={18} />
          </Button>
          <Button className="max-sm:hidden" onClick={onPaste}>
            Paste
          </Button>
          <Button isIcon kind="plain" className="sm:hidden" aria-label="Export" onClick={onExport}>
            <FileDown aria-hidden size={18} />
          </Button>
          <Button className="max-sm:hidden" onClick={onExport}>
            Export
          </Button>
        </>
      }
    >
      <span aria-hidden className="text-muted">
        /
      </span>
      <span className="truncate">Lab</span>
    </TopBar>
  );
}
