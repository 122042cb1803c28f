import { sayRequestRefusal } from "@/components/library/sayRequestRefusal";
import { Button } from "@/components/ui/Button";
import type { SaveState } from "./saver";

/** Whether the lesson is stored, in a word; a failure can be tried again. */
export function SaveNote({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  switch (state.kind) {
    case "saved":
      return <span className="text-[13px] text-muted max-sm:sr-only">Saved</span>;
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
