import { edgeKey } from "@/components/graph/edgeKey";
import type { Flow } from "@/components/graph/flow";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";

/** The forward pass as far as one step: what is computed, and which node is in turn. */
export interface ForwardStep {
  readonly data: ReadonlyMap<NodeId, number>;
  readonly node: NodeId | null;
  readonly flow: Flow | null;
}

/** The operations that have a value, operands first. */
function computed({ graph, order, data }: Evaluation): readonly NodeId[] {
  const leaves = new Set(graph.nodes.flatMap(({ id, op }) => (op === "leaf" ? [id] : [])));
  return order.filter((id) => !leaves.has(id) && data.has(id));
}

/** The leaves, then one operation a step. */
export function forwardStepCount(evaluation: Evaluation): number {
  return computed(evaluation).length;
}

/** The pass after `at` steps. */
export function forwardStep(evaluation: Evaluation, at: number): ForwardStep {
  const done = computed(evaluation).slice(0, at);
  const known = new Set(done);
  const { nodes } = evaluation.graph;
  const data = new Map([...evaluation.data].filter(([id]) => known.has(id)));
  for (const node of nodes) if (node.op === "leaf") data.set(node.id, node.data);
  const last = nodes.find(({ id }) => id === done.at(-1));
  if (last === undefined) return { data, node: null, flow: null };
  const edges = new Set(last.operands.map((_, slot) => edgeKey(last.id, slot)));
  return { data, node: last.id, flow: { node: last.id, edges, isForward: true } };
}
