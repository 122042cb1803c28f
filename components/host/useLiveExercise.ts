import { useRef, useState } from "react";
import { changeExercise, type ExerciseChange } from "@/components/builder/exerciseChange";
import type { LiveSession } from "@/lib/client/socket";
import type { Payload, RefusalCode } from "@/lib/protocol/events";
import type { Exercise } from "@/lib/protocol/lesson";

interface Props {
  /** The exercise as the server last said it is. */
  readonly exercise: Exercise;
  readonly index: number;
  readonly revision: number;
  readonly send: LiveSession["send"];
  readonly onRefused: (code: RefusalCode) => void;
}

/**
 * The exercise as its editor draws it: ahead of the server by what is on its way. Changes go out one at a time, those
 * made meanwhile together; somebody else's edit, or a refusal, brings the server's exercise back.
 */
export function useLiveExercise({ exercise, index, revision, send, onRefused }: Props) {
  const [ahead, setAhead] = useState<{ readonly exercise: Exercise; readonly revision: number } | null>(null);
  const [isSending, setIsSending] = useState(false);
  const waiting = useRef<ExerciseChange | null>(null);
  const shown = ahead && (isSending || ahead.revision >= revision) ? ahead.exercise : exercise;

  const post = async (first: ExerciseChange, base: number) => {
    setIsSending(true);
    let at = base;
    for (let change: ExerciseChange | null = first; change !== null; change = waiting.current) {
      waiting.current = null;
      const ack = await send("graph:edit", packetOf(change, index, at));
      if (!ack.ok) {
        waiting.current = null;
        setAhead(null);
        onRefused(ack.code);
        void send("view:get", {});
        break;
      }
      at = ack.revision;
    }
    setAhead((before) => before && { ...before, revision: at });
    setIsSending(false);
  };

  const onChange = (change: ExerciseChange) => {
    const whole = waiting.current ? joined(waiting.current, change) : change;
    const base = ahead && ahead.revision >= revision ? ahead.revision : revision;
    setAhead({ exercise: changeExercise(shown, change), revision: base });
    if (isSending) waiting.current = whole;
    else void post(whole, base);
  };
  return { exercise: shown, onChange, isSending };
}

/** Two changes as one. */
function joined(before: ExerciseChange, after: ExerciseChange): ExerciseChange {
  const isReplaced = after.edits.some((edit) => edit.type === "replace");
  return { ...after, edits: isReplaced ? after.edits : [...before.edits, ...after.edits] };
}

function packetOf(
  { edits, source, asked }: ExerciseChange,
  exercise: number,
  base: number,
): Omit<Payload<"graph:edit">, "id"> {
  // The wire's types are the same without `readonly`.
  return { exercise, base, edits: edits as Payload<"graph:edit">["edits"], source, asked: [...asked] };
}
