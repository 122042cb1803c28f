import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";
import type { Numbers } from "@/lib/grading/numbers";
import { studentNumbers } from "@/lib/grading/studentNumbers";
import { evaluationOf } from "./evaluation";
import type { BoardExercise, RoundKind, Session } from "./session";

const draws = new WeakMap<Graph, Map<string, Numbers>>();

/**
 * A participant's own version of an exercise of the session, evaluated: drawn from (session, exercise, participant)
 * where the rules say so, made once and only when somebody asks; else the exercise's own.
 */
export function ownEvaluation(
  session: Session,
  at: {
    readonly exercise: number;
    readonly board: BoardExercise;
    readonly participantId: string;
    readonly kind: RoundKind;
  },
): Evaluation {
  const { board } = at;
  if (!board.rules.drawsNumbers) return evaluationOf(board.graph);
  const numbers = drawn(board, numbersSeed(session, at));
  // An exercise without fair numbers is not opened; its own numbers stand in until it is mended.
  return numbers.ok ? numbers.evaluation : evaluationOf(board.graph);
}

/** What a participant's numbers are drawn from. Practice is on new ones: those of the session have been solved on the screen. */
export function numbersSeed(
  { id }: Session,
  {
    exercise,
    participantId,
    kind,
  }: { readonly exercise: number; readonly participantId: string; readonly kind: RoundKind },
): string {
  return `${id}/${exercise}/${participantId}${kind === "practice" ? "/practice" : ""}`;
}

function drawn({ graph, asked }: { readonly graph: Graph; readonly asked: readonly string[] }, seed: string): Numbers {
  const known = draws.get(graph) ?? new Map<string, Numbers>();
  draws.set(graph, known);
  const key = JSON.stringify([seed, asked]);
  const numbers = known.get(key) ?? studentNumbers({ graph, asked, seed });
  known.set(key, numbers);
  return numbers;
}
