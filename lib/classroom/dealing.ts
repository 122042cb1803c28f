import type { NodeId } from "@/lib/engine/graph";
import { randomOf } from "@/lib/grading/random";
import type { BoardExercise, Session } from "./session";
import type { Training } from "./training";

/**
 * An exercise as one participant has it: in a training with the parameters that were dealt to them, else as everybody.
 * The same (session, exercise, who was there at the opening, participant) gives the same in every process; who comes later takes
 * nothing from anybody.
 */
export function ownBoard(
  { id, exercises }: Pick<Session, "id" | "exercises">,
  { exercise, participantId }: { readonly exercise: number; readonly participantId: string },
): BoardExercise | null {
  const board = exercises[exercise];
  if (!board?.run || board.rules.training === null) return board ?? null;
  const own = boards.get(board) ?? new Map<string, BoardExercise>();
  boards.set(board, own);
  const known = own.get(participantId);
  if (known) return known;
  const made = { ...board, asked: dealtTo(board, board.rules.training, { seed: `${id}/${exercise}`, participantId }) };
  own.set(participantId, made);
  return made;
}

/** The parameters that are a participant's to answer, once they were dealt; null where nothing is trained. */
export function ownAsked(session: Session, exercise: number, participantId: string): readonly NodeId[] | null {
  const isTraining = session.exercises[exercise]?.run != null;
  return isTraining ? (ownBoard(session, { exercise, participantId })?.asked ?? null) : null;
}

const boards = new WeakMap<BoardExercise, Map<string, BoardExercise>>();

function dealtTo(
  { asked, run }: BoardExercise,
  { share }: Training,
  { seed, participantId }: { readonly seed: string; readonly participantId: string },
): readonly NodeId[] {
  const holders = run?.holders ?? [];
  const each = sizeOf(share, { parameters: asked.length, people: holders.length });
  const place = holders.indexOf(participantId);
  // Who was there takes turns, so that each parameter has as many people as any other, or one less; who comes later begins anywhere.
  const first = place === -1 ? Math.floor(randomOf(`${seed}/${participantId}`)() * asked.length) : place * each;
  const order = shuffled(asked.length, seed);
  const own = new Set(Array.from({ length: each }, (_, at) => order[(first + at) % asked.length]));
  return asked.filter((_, at) => own.has(at));
}

/** How many parameters one person gets. */
function sizeOf(
  { by, count }: Training["share"],
  { parameters, people }: { readonly parameters: number; readonly people: number },
): number {
  const wanted = by === "person" ? count : Math.ceil((count * parameters) / Math.max(1, people));
  return Math.max(1, Math.min(parameters, wanted));
}

function shuffled(count: number, seed: string): readonly number[] {
  const random = randomOf(seed);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
