import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { PhaseView } from "@/lib/protocol/views";

interface Props {
  readonly phase: PhaseView;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

/** Asks before the session ends, or its practice closes. */
export function EndDialog({ phase, onClose, onEnd }: Props) {
  const isPractice = phase.type === "practice";
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isPractice ? "Close the practice?" : "End the session?"}
      actions={
        <>
          <Button onClick={onClose}>{isPractice ? "Leave it open" : "Go on teaching"}</Button>
          <Button kind="primary" onClick={onEnd}>
            {isPractice ? "Close it" : "End it"}
          </Button>
        </>
      }
    >
      {isPractice ? (
        <p>Nobody can answer any more; everybody keeps their own sheet. You can open it again, and all go on.</p>
      ) : (
        <p>
          {phase.type === "round" && "The open round is closed first. "}
          The podium goes on the stage, everybody keeps their own sheet, and the class is over. This cannot be taken
          back; the review stays, and you can open the exercises for practice.
        </p>
      )}
    </Dialog>
  );
}
