import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { serverTime } from "@/lib/client/serverClock";
import type { PhaseView } from "@/lib/protocol/views";
import { fromLocal, nextWeek, toLocal } from "./deadline";

interface Props {
  readonly phase: PhaseView;
  readonly onClose: () => void;
  /** Gives what is wrong with the deadline, in words; null when it was taken. */
  readonly onOpen: (until: number | null) => Promise<string | null>;
}

const ways = [
  { key: "practice", label: "Practice" },
  { key: "homework", label: "Homework until …" },
] as const;

const hints = {
  practice: "Without an end. An exercise’s solution shows to whoever has finished it.",
  homework: "At the deadline what is typed is submitted and it closes. Solutions show after the deadline.",
};

/** The session's exercises for everybody at their own pace, no host online; or another deadline while they are open. */
export function PracticeDialog({ phase, onClose, onOpen }: Props) {
  const until = phase.type === "practice" ? phase.until : null;
  const isOpen = phase.type === "practice";
  const [way, setWay] = useState<"practice" | "homework">(until === null ? "practice" : "homework");
  const [local, setLocal] = useState(() => toLocal(until ?? nextWeek(serverTime(Date.now()))));
  const [mistake, setMistake] = useState<string | null>(null);
  const form = useId();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = way === "practice" ? null : fromLocal(local);
    if (way === "homework" && wanted === null) return setMistake("Choose a day and a time.");
    const refused = await onOpen(wanted);
    if (refused === null) onClose();
    else setMistake(refused);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isOpen ? "Until when?" : "Open for practice"}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} kind="primary">
            {isOpen ? "Change it" : way === "practice" ? "Open the practice" : "Give the homework"}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} className="flex flex-col gap-5">
        <p className="text-[15px] text-muted">
          Everybody who was here works through all exercises alone, at the address they know. You need not be online;
          what it earns stays out of the session’s score.
        </p>
        <Choices label="As" hasHiddenLabel choices={ways} chosen={way} onChoose={setWay} hint={hints[way]} />
        {way === "homework" && (
          <TextField
            label="Deadline, in this device’s time"
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
