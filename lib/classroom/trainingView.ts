import { descend, standOf } from "./descent";
import type { Room } from "./room";
import type { BoardExercise, Session } from "./session";
import { mistakesOf, standingOf } from "./tally";
import { type Training, trueGradients } from "./training";
import type { DescentView, HeldBack, TrainingView } from "./views";

/** The share of its true gradient by which a parameter has to be moved otherwise to be called held back, and the least that is noticed at all. */
const NOTICED = 0.05;
const SMALL = 0.002;

/** One exercise of a training. */
interface Step {
  readonly training: Training;
  readonly taken: readonly (number | null)[] | null;
}

/** The steps of the training that an exercise belongs to, from its beginning up to it; empty where nothing is trained. */
export function stepsUpTo(exercises: readonly BoardExercise[], index: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const board = exercises[at];
    if (!board?.run || board.rules.training === null) break;
    steps.unshift({ training: board.rules.training, taken: board.run.taken });
    if (board.run.step === 0) break;
  }
  return steps;
}

/** What every screen shows of it, a phone too. */
export function descentView(session: Pick<Session, "exercises">, index: number): DescentView | null {
  const view = trainingView(session, index);
  return view && { step: view.step, losses: view.losses, trueLosses: view.trueLosses };
}

const known = new WeakMap<BoardExercise, TrainingView>();

/** How far a class has trained its network; null where nothing is trained. It tells no gradient of a step that was not taken. */
export function trainingView({ exercises }: Pick<Session, "exercises">, index: number): TrainingView | null {
  const board = exercises[index];
  const steps = stepsUpTo(exercises, index);
  const [first] = steps;
  if (!board || first === undefined) return null;
  const found = known.get(board);
  if (found) return found;
  const ours = steps.map(({ training }) => standOf(training));
  const rates = steps.slice(0, -1).map(({ training }) => training.rate);
  const truth = descend(first.training, rates);
  const made: TrainingView = {
    step: steps.length - 1,
    losses: ours.map(({ loss }) => loss),
    trueLosses: truth.map(({ loss }) => loss),
    predictions: ours.map(({ predictions }) => predictions),
    last: lastOf(steps),
  };
  known.set(board, made);
  return made;
}

/** What the last step that was taken did to each parameter; null before the first. */
function lastOf(steps: readonly Step[]): TrainingView["last"] {
  const before = steps.at(-2);
  const after = steps.at(-1);
  if (!before?.taken || !after) return null;
  const { taken, training } = before;
  const truths = trueGradients(training);
  return training.parameters.map((parameter, at) => ({
    before: parameter,
    after: after.training.parameters[at] ?? parameter,
    answer: taken[at] ?? null,
    truth: truths[at] ?? 0,
  }));
}

/** The parameters that the last step did not move as the truth would have, with the mistakes made there, the commonest first: by kind and count, never by name. */
export function heldBackOf(room: Room, index: number): readonly HeldBack[] {
  const { exercises } = room.session;
  const view = trainingView(room.session, index);
  const before = exercises[index - 1];
  if (!view?.last || !before) return [];
  const mistakes = mistakesOf(standingOf(room, index - 1), "class");
  return view.last.flatMap(({ answer, truth }, at): HeldBack[] => {
    const node = before.asked[at];
    const isRight = answer !== null && Math.abs(answer - truth) <= Math.max(SMALL, NOTICED * Math.abs(truth));
    if (node === undefined || isRight) return [];
    const kinds = mistakes.filter((mistake) => mistake.node === node);
    return [
      {
        node,
        isAnswered: answer !== null,
        mistakes: kinds.map(({ misconception, count }) => ({ misconception, count })),
      },
    ];
  });
}
