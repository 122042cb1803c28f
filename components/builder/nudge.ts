import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, Leaf } from "@/lib/engine/graph";
import { forward } from "@/lib/engine/passes";
import { compile } from "@/lib/engine/tape";

export interface Nudged {
  /** The output's change as the gradient says it: gradient · step. */
  readonly predicted: number;
  /** The output's change when the leaf is really changed. */
  readonly actual: number;
}

/** What a small step of one leaf does to the output; null where there is no finite answer. */
export function nudge(
  { graph, evaluation }: { readonly graph: Graph; readonly evaluation: Evaluation },
  leaf: Leaf,
  step: number,
): Nudged | null {
  const { output } = graph;
  const before = evaluation.data.get(output ?? "");
  const gradient = evaluation.grad.get(leaf.id);
  if (before === undefined || gradient === undefined) return null;
  const nodes = graph.nodes.map((node) => (node.id === leaf.id ? { ...leaf, data: leaf.data + step } : node));
  const tape = compile({ nodes, output });
  const data = new Float64Array(tape.ids.length);
  forward(tape, data);
  const after = data[tape.output] ?? Number.NaN;
  return Number.isNaN(after) ? null : { predicted: gradient * step, actual: after - before };
}
