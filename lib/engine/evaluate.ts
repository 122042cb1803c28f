import type { Graph, NodeId } from "./graph";
import { backward, forward } from "./passes";
import type { Problem, ProblemCode } from "./problems";
import { compile, type Tape } from "./tape";

/** One use of a node by another, with the numbers that the chain rule multiplies there. */
export interface Edge {
  readonly operand: NodeId;
  readonly consumer: NodeId;
  /** Which operand of the consumer it is: a·a has two edges, slots 0 and 1. */
  readonly slot: number;
  /** ∂consumer/∂operand along this edge. */
  readonly local: number;
  /** d(output)/d(consumer). */
  readonly upstream: number;
  /** local · upstream, what this edge adds to the operand's gradient; may differ from that product in the last digit. */
  readonly contribution: number;
}

/** A graph's forward and backward pass. What cannot be computed is absent from the maps and named in `problems`. */
export interface Evaluation {
  readonly graph: Graph;
  /** Operands before consumers; empty where the graph has a cycle. */
  readonly order: readonly NodeId[];
  readonly data: ReadonlyMap<NodeId, number>;
  /** d(output)/d(node); 0 where the output does not use the node. */
  readonly grad: ReadonlyMap<NodeId, number>;
  /** The edges that lead to the output, in the order of the backward pass; only those whose numbers are finite. */
  readonly edges: readonly Edge[];
  readonly problems: readonly Problem[];
}

/** Forward and backward over a whole graph. Total: whatever is wrong with the graph comes back as `problems`. */
export function evaluate(graph: Graph): Evaluation {
  const tape = compile(graph);
  const problems = [...tape.problems];
  const data = new Float64Array(tape.ids.length);
  const grad = new Float64Array(tape.ids.length);
  const edges: Edge[] = [];
  const report = (code: ProblemCode, at: number) => problems.push({ code, node: tape.ids[at] ?? null });

  for (const at of forward(tape, data)) report("NON_FINITE_VALUE", at);
  const failures = backward(tape, data, grad, ({ operand, consumer, ...edge }) => {
    if (!Number.isFinite(edge.contribution)) return;
    edges.push({ operand: tape.ids[operand] ?? "", consumer: tape.ids[consumer] ?? "", ...edge });
  });
  for (const at of failures) report("NON_FINITE_GRADIENT", at);

  const values = finiteOf(tape, data);
  const gradients = finiteOf(tape, grad);
  for (const id of gradients.keys()) if (!values.has(id)) gradients.delete(id);
  const order = tape.hasCycle ? [] : tape.order.map((at) => tape.ids[at] ?? "");
  return { graph, order, data: values, grad: gradients, edges, problems };
}

function finiteOf(tape: Tape, numbers: Float64Array): Map<NodeId, number> {
  const found = new Map<NodeId, number>();
  for (const at of tape.order) {
    const number = numbers[at] ?? Number.NaN;
    const id = tape.ids[at];
    if (id !== undefined && Number.isFinite(number)) found.set(id, number);
  }
  return found;
}
