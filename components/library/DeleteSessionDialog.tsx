import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { countOf } from "@/components/words/counting";
import type { PastSession } from "./SessionTable";

interface Props {
  /** Null: closed. */
  readonly session: PastSession | null;
  readonly onClose: () => void;
  readonly onDelete: (session: PastSession) => Promise<void>;
}

/** Asks once more before a session is gone for good. */
export function DeleteSessionDialog({ session, onClose, onDelete }: Props) {
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    if (!session) return;
    setBusy(true);
    await onDelete(session);
    setBusy(false);
  };
  return (
    <Dialog
      isOpen={session !== null}
      onClose={onClose}
      title="Delete this session?"
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button kind="danger" isBusy={isBusy} onClick={confirm}>
            Delete for good
          </Button>
        </>
      }
    >
      {session && (
        <div className="flex flex-col gap-3">
          <p>
            <b>{session.title}</b>, {session.began}: the names and all answers of{" "}
            {countOf(session.participants, "student")}, their own sheets and your review. This cannot be taken back.
          </p>
          <p className="text-muted">
            {session.isEnded
              ? "If you may need it, export it first."
              : "It is still running: who is in it is told that it was deleted."}
          </p>
        </div>
      )}
    </Dialog>
  );
}
