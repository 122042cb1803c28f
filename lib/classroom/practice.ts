import { accept, type Command, type Effect, refuse, type Transition } from "./command";
import { exerciseProblems } from "./exercise";
import type { Rounds, Session } from "./session";

/** Opens every exercise that can be run to everybody at once, after the session's end; while it is open, another deadline. */
export function openPractice(session: Session, command: Extract<Command, { type: "openPractice" }>): Transition {
  const { phase, exercises, rounds } = session;
  if (phase.type !== "ended" && phase.type !== "practice") return refuse("SESSION_NOT_ENDED");
  const { until, roundIds, at } = command;
  if (until !== null && until <= at) return refuse("DEADLINE_PAST");
  if (phase.type === "practice") return accept(session, { phase: { ...phase, until } });
  const ready = exercises.flatMap((exercise, index) => (exerciseProblems(exercise).length === 0 ? [index] : []));
  const [first] = ready;
  if (first === undefined) return refuse("EXERCISE_NOT_READY");
  const practice = new Map(rounds.practice);
  const effects = ready.map((exercise): Effect => {
    const known = practice.get(exercise);
    if (known !== undefined) return { type: "roundReopened", roundId: known };
    const roundId = roundIds[exercise];
    if (roundId === undefined) throw new Error(`no id was handed in for the practice round of exercise ${exercise}`);
    practice.set(exercise, roundId);
    return { type: "roundOpened", roundId, exercise, kind: "practice" };
  });
  return accept(
    session,
    { phase: { type: "practice", exercise: first, until }, rounds: { ...rounds, practice } },
    effects,
  );
}

/** Ends the practice; the session is as it was after its end. */
export function closePractice(session: Session): Transition {
  const effects = [...session.rounds.practice.values()].map((roundId): Effect => ({ type: "roundClosed", roundId }));
  return accept(session, { phase: { type: "ended" } }, effects);
}

/** The exercises that practice offers, in their order. */
export function practised(rounds: Rounds): readonly number[] {
  return [...rounds.keys()].sort((a, b) => a - b);
}
