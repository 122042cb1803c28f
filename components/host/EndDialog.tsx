import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onEnd: () => void;
  /** A round is open: ending closes it. */
  readonly isRound: boolean;
}

export function EndDialog({ isOpen, onClose, onEnd, isRound }: Props) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="End the session?"
      actions={
        <>
          <Button onClick={onClose}>Go on teaching</Button>
          <Button kind="primary" onClick={onEnd}>
            End it
          </Button>
        </>
      }
    >
      <p>
        {isRound && "The open round is closed first. "}
        The podium goes on the stage, everybody keeps their own sheet, and nobody can answer any more. This cannot be
        taken back; the review stays.
      </p>
    </Dialog>
  );
}
