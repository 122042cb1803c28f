import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import type { Misconception } from "../misconception";
import { inputsOf, pathsOf } from "../paths";

/** A student's gradient at each node, before it is typed. */
export type Answers = ReadonlyMap<NodeId, number>;

/** Three significant figures, as on paper. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** How the simulated students type a number: three significant figures, no exponent. */
export function typed(value: number): string {
  const text = value.toPrecision(3);
  if (!text.includes("e")) return text;
  const size = Math.floor(Math.log10(Math.abs(value)));
  return size > 0 ? rounded(value).toFixed(0) : value.toFixed(Math.min(20, 2 - size));
}

/** The nodes from the output on, consumers first: the order in which the simulated students answer. */
export function backwards(evaluation: Evaluation, asked: readonly NodeId[]): readonly NodeId[] {
  return [...evaluation.order].reverse().filter((id) => asked.includes(id));
}

/** A student who rounds every step, forward and backward, to three significant figures and makes no mistake. */
export function roundsEveryStep(evaluation: Evaluation): Answers {
  const { nodes } = pathsOf(evaluation);
  const data = new Map<NodeId, number>();
  const locals = new Map<NodeId, readonly number[]>();
  for (const id of evaluation.order) {
    const node = nodes.get(id);
    if (!node || node.op === "leaf") data.set(id, node?.data ?? Number.NaN);
    else {
      const { a, b } = inputsOf({ ...evaluation, data }, node);
      const out = rounded(ops[node.op].forward(a, b));
      data.set(id, out);
      locals.set(id, roundedLocals(node.op, a, b, out));
    }
  }
  return backward(evaluation, (edges, g) =>
    rounded(
      edges.reduce((sum, edge) => sum + rounded(g(edge.consumer) * (locals.get(edge.consumer)?.[edge.slot] ?? 0)), 0),
    ),
  );
}

/** On paper tanh' and σ' are worked out from the rounded output, not from the input. */
function roundedLocals(op: keyof typeof ops, a: number, b: number, out: number): readonly number[] {
  if (op === "tanh") return [rounded(1 - rounded(out * out))];
  if (op === "sigmoid") return [rounded(out * rounded(1 - out))];
  return ops[op].local(a, b, out).map(rounded);
}

/** A student with one bug all over the sheet, going on from the own answers. `way` picks one of the bug's ways. */
export function withBug(evaluation: Evaluation, bug: Misconception, way: number): Answers {
  const answers = new Map<NodeId, number>();
  const upstream = (consumer: NodeId) => answers.get(consumer) ?? 0;
  for (const node of [...evaluation.order].reverse()) {
    const predicted = bug.predict({ evaluation, node, upstream });
    answers.set(node, predicted[way % predicted.length] ?? rightStep(evaluation, node, upstream));
  }
  return answers;
}

/** A student who loses one sign, at `slip`, and works rightly on from there. */
export function withSignSlip(evaluation: Evaluation, slip: NodeId): Answers {
  const answers = new Map<NodeId, number>();
  const upstream = (consumer: NodeId) => answers.get(consumer) ?? 0;
  for (const node of [...evaluation.order].reverse()) {
    const right = rightStep(evaluation, node, upstream);
    answers.set(node, node === slip ? -right : right);
  }
  return answers;
}

type Step = (edges: Evaluation["edges"], upstream: (consumer: NodeId) => number) => number;

function backward(evaluation: Evaluation, step: Step): Answers {
  const { edges } = pathsOf(evaluation);
  const answers = new Map<NodeId, number>();
  for (const id of [...evaluation.order].reverse()) {
    const value = id === evaluation.graph.output ? 1 : step(edges(id), (consumer) => answers.get(consumer) ?? 0);
    answers.set(id, value);
  }
  return answers;
}

function rightStep(evaluation: Evaluation, node: NodeId, upstream: (consumer: NodeId) => number): number {
  if (node === evaluation.graph.output) return 1;
  const edges = pathsOf(evaluation).edges(node);
  return edges.reduce((sum, edge) => sum + upstream(edge.consumer) * edge.local, 0);
}
