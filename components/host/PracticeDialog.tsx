import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import { serverTime } from "@/lib/client/serverClock";
import type { PhaseView } from "@/lib/protocol/views";
import { fromLocal, nextWeek, toLocal } from "./deadline";

interface Props {
  readonly phase: PhaseView;
  readonly onClose: () => void;
  /** Gives what is wrong with the deadline, in words; null when it was taken. */
  readonly onOpen: (until: number | null) => Promise<string | null>;
}

const ways = ["practice", "homework"] as const;

/** The session's exercises for everybody at their own pace, no host online; or another deadline while they are open. */
export function PracticeDialog({ phase, onClose, onOpen }: Props) {
  const { t } = useWords();
  const until = phase.type === "practice" ? phase.until : null;
  const isOpen = phase.type === "practice";
  const [way, setWay] = useState<(typeof ways)[number]>(until === null ? "practice" : "homework");
  const [local, setLocal] = useState(() => toLocal(until ?? nextWeek(serverTime(Date.now()))));
  const [mistake, setMistake] = useState<string | null>(null);
  const form = useId();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = way === "practice" ? null : fromLocal(local);
    if (way === "homework" && wanted === null) return setMistake(t("host.practiceDialog.noDeadline"));
    const refused = await onOpen(wanted);
    if (refused === null) onClose();
    else setMistake(refused);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(isOpen ? "host.practiceDialog.titleOpen" : "host.practiceDialog.title")}
      actions={
        <>
          <Button onClick={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" form={form} kind="primary">
            {t(`host.practiceDialog.${isOpen ? "change" : way === "practice" ? "openPractice" : "giveHomework"}`)}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} className="flex flex-col gap-5">
        <p className="text-[15px] text-muted">{t("host.practiceDialog.about")}</p>
        <Choices
          label={t("host.practiceDialog.as")}
          hasHiddenLabel
          choices={ways.map((key) => ({ key, label: t(`host.practiceDialog.${key}`) }))}
          chosen={way}
          onChoose={setWay}
          hint={t(`host.practiceDialog.${way}About`)}
        />
        {way === "homework" && (
          <TextField
            label={t("host.practiceDialog.deadline")}
            type="datetime-local"
            value={local}
            onChange={({ target }) => {
              setLocal(target.value);
              setMistake(null);
            }}
            {...(mistake !== null && { mistake })}
          />
        )}
        {way === "practice" && mistake !== null && (
          <p role="alert" className="text-[15px] text-wrong">
            {mistake}
          </p>
        )}
      </form>
    </Dialog>
  );
}
