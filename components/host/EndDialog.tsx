import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useWords } from "@/components/words/useWords";
import type { PhaseView } from "@/lib/protocol/views";

interface Props {
  readonly phase: PhaseView;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

/** Asks before the session ends, or its practice closes. */
export function EndDialog({ phase, onClose, onEnd }: Props) {
  const { t } = useWords();
  const dialog = phase.type === "practice" ? "closePractice" : "endDialog";
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`host.${dialog}.title`)}
      actions={
        <>
          <Button onClick={onClose}>{t(`host.${dialog}.keep`)}</Button>
          <Button kind="primary" onClick={onEnd}>
            {t(`host.${dialog}.confirm`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2">
        {phase.type === "round" && <p>{t("host.endDialog.roundFirst")}</p>}
        <p>{t(`host.${dialog}.about`)}</p>
      </div>
    </Dialog>
  );
}
