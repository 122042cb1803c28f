import { Button } from "@/components/ui/Button";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { SaveState } from "./saver";

interface Props {
  readonly state: SaveState;
  /** What stands there before the first change; nothing is stored yet then. */
  readonly untouched: string | null;
  readonly onRetry: () => void;
}

/** Whether the lesson is stored, in a word; a failure can be tried again. */
export function SaveNote({ state, untouched, onRetry }: Props) {
  const words = useWords();
  switch (state.kind) {
    case "saved":
      return <span className="text-[13px] text-muted max-sm:sr-only">{untouched ?? words.t("builder.saved")}</span>;
    case "saving":
      return <span className="text-[13px] text-muted max-sm:sr-only">{words.t("builder.saving")}</span>;
    case "failed":
      return (
        <Button kind="danger" size="small" title={sayRefusal(state.code, words)} onClick={onRetry}>
          {words.t("builder.notSaved")}
        </Button>
      );
  }
}
