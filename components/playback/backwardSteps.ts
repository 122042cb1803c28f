import { edgeKey } from "@/components/graph/edgeKey";
import type { Flow } from "@/components/graph/flow";
import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";

/** The backward pass as far as one step: what is known, what flows, and which sum it joins. */
export interface BackwardStep {
  readonly gradients: ReadonlyMap<NodeId, number>;
  readonly flow: Flow | null;
  /** The edge of this step; null at the start and at the seed. */
  readonly edge: Edge | null;
  /** What had arrived at the operand before; null where this is the first path. */
  readonly before: number | null;
}

/** Nothing, the seed, then every edge in the order of the backward pass. */
export function stepCount({ edges }: Evaluation): number {
  return edges.length + 1;
}

/** The pass after `at` steps. */
export function backwardStep({ graph, edges }: Evaluation, at: number): BackwardStep {
  const gradients = new Map<NodeId, number>();
  if (at > 0 && graph.output !== null) gradients.set(graph.output, 1);
  const done = edges.slice(0, Math.max(0, at - 1));
  const edge = done.at(-1) ?? null;
  let before: number | null = null;
  for (const each of done) {
    const sum = gradients.get(each.operand);
    if (each === edge) before = sum ?? null;
    gradients.set(each.operand, (sum ?? 0) + each.contribution);
  }
  const flow = at === 0 ? null : edge === null ? seedFlow(graph.output) : flowOf(edge);
  return { gradients, flow, edge, before };
}

function seedFlow(node: NodeId | null): Flow {
  return { node, edges: new Set() };
}

function flowOf(edge: Edge): Flow {
  const key = edgeKey(edge.consumer, edge.slot);
  const label = `${formatValue(edge.upstream)} × ${formatValue(edge.local)}`;
  return { node: edge.operand, edges: new Set([key]), labels: new Map([[key, label]]) };
}
