import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useDay } from "@/components/words/useDay";
import { useWords } from "@/components/words/useWords";
import type { PastSession } from "./SessionTable";

interface Props {
  /** Null: closed. */
  readonly session: PastSession | null;
  readonly onClose: () => void;
  readonly onDelete: (session: PastSession) => Promise<void>;
}

/** Asks once more before a session is gone for good. */
export function DeleteSessionDialog({ session, onClose, onDelete }: Props) {
  const { t } = useWords();
  const day = useDay();
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
      title={t("library.deleteSession.title")}
      actions={
        <>
          <Button onClick={onClose}>{t("library.deleteSession.keep")}</Button>
          <Button kind="danger" isBusy={isBusy} onClick={confirm}>
            {t("library.deleteSession.confirm")}
          </Button>
        </>
      }
    >
      {session && (
        <div className="flex flex-col gap-3">
          <p>
            {t.rich("library.deleteSession.about", {
              title: session.title,
              began: day(session.beganAt),
              students: session.participants,
              b: (text) => <b>{text}</b>,
            })}
          </p>
          <p className="text-muted">
            {t(session.isEnded ? "library.deleteSession.ended" : "library.deleteSession.running")}
          </p>
        </div>
      )}
    </Dialog>
  );
}
