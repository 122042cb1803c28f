import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { networkParts } from "@/lib/engine/networkPart";
import type { Rules } from "@/lib/protocol/lesson";

/** The part of a trained network's graph that a parameter is worked out on; null in an ordinary exercise. */
export function partAt({ training }: Rules, node: NodeId | null): Graph | null {
  return training !== null && node !== null ? networkParts(training).partOf(node) : null;
}

const evaluations = new WeakMap<Graph, Evaluation>();

/** What a node is worked out on, evaluated: its part where a network is trained, else the whole. */
export function evaluationAt(rules: Rules, whole: Evaluation, node: NodeId | null): Evaluation {
  const part = partAt(rules, node);
  if (part === null) return whole;
  const known = evaluations.get(part) ?? evaluate(part);
  evaluations.set(part, known);
  return known;
}
