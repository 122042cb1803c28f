import { sayRequestRefusal } from "@/components/library/sayRequestRefusal";
import { Button } from "@/components/ui/Button";
import type { SaveState } from "./saver";

interface Props {
  readonly state: SaveState;
  /** What stands there before the first change; nothing is stored yet then. */
  readonly untouched: string | null;
  readonly onRetry: () => void;
}

/** Whether the lesson is stored, in a word; a failure can be tried again. */
export function SaveNote({ state, untouched, onRetry }: Props) {
  switch (state.kind) {
    case "saved":
      return <span className="text-[13px] text-muted max-sm:sr-only">{untouched ?? "Saved"}</span>;
    case "saving":
      return <span className="text-[13px] text-muted max-sm:sr-only">Saving…</span>;
    case "failed":
      return (
        <Button kind="danger" size="small" title={sayRequestRefusal(state.code)} onClick={onRetry}>
          Not saved. Retry
        </Button>
      );
  }
}
