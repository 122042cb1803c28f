import { useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { PractisedView } from "@/lib/protocol/views";
import type { PlayRoomProps } from "./PlayRoom";
import { PracticeHeader } from "./PracticeHeader";
import { PracticeList } from "./PracticeList";
import { PracticeSolved } from "./PracticeSolved";
import { RoundScreen } from "./RoundScreen";

interface Props extends PlayRoomProps {
  readonly evaluation: Evaluation;
  readonly practice: readonly PractisedView[];
  readonly phase: { readonly roundId: string; readonly until: number | null };
}

/** After the session's end: the exercises at one's own pace, from the list into one and back. */
export function PracticeScreen(props: Props) {
  const { views, evaluation, practice, phase, send } = props;
  const { seat, room } = views;
  const { roundId, until } = phase;
  // Who comes back in the middle of an exercise goes on there.
  const [isList, setIsList] = useState(Object.keys(seat.answers).length === 0 && practice.length > 1);
  const [going, setGoing] = useState<number | null>(null);
  const words = useWords();
  const toast = useToast();
  // One is there when its graph is: what is typed before would be the last exercise's.
  if (going !== null && going === room.exercise.index) {
    setGoing(null);
    setIsList(false);
  }
  const go = async (exercise: number) => {
    setGoing(exercise);
    if (exercise === room.exercise.index) return;
    const ack = await send("practice:go", { exercise });
    if (ack.ok) return;
    setGoing(null);
    toast({ text: sayRefusal(ack.code, words, ack.retryAfter) });
  };
  if (isList) return <PracticeList {...{ practice, until, going }} onGo={(exercise) => void go(exercise)} />;
  const next = nextToDo(practice, room.exercise.index);
  return (
    <>
      <PracticeHeader room={room} hasList={practice.length > 1} onList={() => setIsList(true)} />
      {seat.gradients !== null && seat.isFinished ? (
        <PracticeSolved
          key={roundId}
          {...{ views, evaluation, next }}
          onGo={(exercise) => void go(exercise)}
          onList={() => setIsList(true)}
        />
      ) : (
        <RoundScreen key={roundId} {...props} roundId={roundId} isPaused={false} />
      )}
    </>
  );
}

/** The next exercise with something left to do, after this one and round to the beginning. */
function nextToDo(practice: readonly PractisedView[], current: number): PractisedView | null {
  const open = practice.filter(({ exercise, asked, done }) => exercise !== current && done < asked);
  return open.find(({ exercise }) => exercise > current) ?? open[0] ?? null;
}
