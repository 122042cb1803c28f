import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";

const evaluations = new WeakMap<Graph, Evaluation>();

/** The engine's evaluation of a graph, made once per graph. */
export function evaluationOf(graph: Graph): Evaluation {
  const known = evaluations.get(graph);
  if (known) return known;
  const made = evaluate(graph);
  evaluations.set(graph, made);
  return made;
}
