import { accept, type Command, type Effect, refuse, type Transition } from "./command";
import { MAX_EXERCISES, withMadeGraph } from "./exercise";
import type { BoardExercise, Session } from "./session";
import { stepped } from "./training";

/** Takes the step that a class has answered: the network moves, and its next step is the next exercise. */
export function takeStep(session: Session, { roundId, gradients }: Extract<Command, { type: "takeStep" }>): Transition {
  const { phase, exercises } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  if (phase.type !== "closed" && phase.type !== "revealed") return refuse("NOTHING_PLAYED");
  const board = exercises[phase.exercise];
  const { training } = board?.rules ?? { training: null };
  if (!board?.run || training === null) return refuse("NOTHING_TRAINED");
  if (phase.roundId !== roundId) return refuse("ROUND_NOT_CLOSED");
  if (exercises.length >= MAX_EXERCISES) return refuse("TOO_MANY_EXERCISES");
  const taken = board.asked.map((_, at) => gradients[at] ?? null);
  const moved = { ...training, parameters: stepped(training, taken) };
  const next: BoardExercise = {
    ...withMadeGraph({ ...board, rules: { ...board.rules, training: moved } }),
    revision: 0,
    run: { step: board.run.step + 1, holders: [], taken: null },
  };
  const after = [...exercises.with(phase.exercise, { ...board, run: { ...board.run, taken } })];
  after.splice(phase.exercise + 1, 0, next);
  // Those behind it, which nobody has played, move up by one.
  const effects = after.flatMap((_, exercise): Effect[] =>
    exercise < phase.exercise ? [] : [{ type: "exerciseChanged", exercise }],
  );
  return accept(
    session,
    {
      exercises: after,
      phase: { type: "ready", exercise: phase.exercise + 1 },
      leaderboard: 0,
      areMistakesShown: false,
    },
    effects,
  );
}
