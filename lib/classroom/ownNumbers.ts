import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { networkParts } from "@/lib/engine/networkPart";
import type { Numbers } from "@/lib/grading/numbers";
import { studentNumbers } from "@/lib/grading/studentNumbers";
import { evaluationOf } from "./evaluation";
import type { BoardExercise, RoundKind, Session } from "./session";

/** Drawn graphs are kept, the latest ones: so many nodes of them at least, and twice that at most; a node takes half a kilobyte. */
const KEPT = 500_000;

interface Draws {
  readonly of: WeakMap<Graph, Map<string, Numbers>>;
  /** How many nodes the graphs have together. */
  nodes: number;
}

const noDraws = (): Draws => ({ of: new WeakMap(), nodes: 0 });

let latest = noDraws();
let earlier = noDraws();

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
    /** In a training each parameter is worked out on its own part of the graph; absent: the whole. */
    readonly node?: NodeId;
  },
): Evaluation {
  const { board, node } = at;
  const { training } = board.rules;
  if (training !== null && node !== undefined) return evaluationOf(networkParts(training).partOf(node) ?? board.graph);
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
  const key = JSON.stringify([seed, asked]);
  const known = latest.of.get(graph)?.get(key);
  if (known) return known;
  const numbers = earlier.of.get(graph)?.get(key) ?? studentNumbers({ graph, asked, seed });
  keep(graph, key, numbers);
  return numbers;
}

/** A hall's own versions of a graph of thousands of nodes are more than fits a process: what nobody asked for lately is drawn again. */
function keep(graph: Graph, key: string, numbers: Numbers): void {
  if (latest.nodes > KEPT) {
    earlier = latest;
    latest = noDraws();
  }
  const kept = latest.of.get(graph) ?? new Map<string, Numbers>();
  latest.of.set(graph, kept);
  kept.set(key, numbers);
  latest.nodes += graph.nodes.length;
}
