import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { explain } from "@/lib/grading/explain";
import { texGradient, texNumber } from "@/lib/grading/tex";

/** One step of the backward pass along one edge, in TeX. */
export interface EdgeStep {
  /** "∂L/∂n = ∂L/∂o · ∂o/∂n = 1 · 0.5000 = 0.5000"; with += and the sum so far where another path came first. */
  readonly chain: string;
  /** "∂o/∂n = 1 − o² = 1 − 0.7071² = 0.5000" */
  readonly local: string;
}

/** The chain rule along one edge, in symbols and numbers; `before` is what had arrived at the operand. */
export function edgeStep(evaluation: Evaluation, edge: Edge, before: number | null): EdgeStep | null {
  const { operand, consumer, slot } = edge;
  const worked = explain({ evaluation, node: operand }).edges.find(
    (each) => each.consumer === consumer && each.slot === slot,
  );
  if (!worked) return null;
  const left = texGradient(evaluation, operand);
  const { chain, product, contribution, localNumbers } = worked;
  if (before === null)
    return { chain: `${left} = ${chain} = ${product} = ${texNumber(contribution)}`, local: localNumbers };
  const sum = `${texNumber(before)} + ${product} = ${texNumber(before + contribution)}`;
  return { chain: `${left} \\mathrel{+}= ${chain} \\;\\Rightarrow\\; ${sum}`, local: localNumbers };
}

/** A node's whole step, a line each: the chain rule, every local derivative, the numbers put in, the sum. */
export function workedLines(evaluation: Evaluation, node: NodeId): readonly string[] {
  const worked = explain({ evaluation, node });
  if (worked.edges.length === 0) return [worked.sum];
  const [, result = ""] = worked.sum.split(" = ");
  return [worked.symbols, ...worked.edges.map(({ localNumbers }) => localNumbers), `${worked.numbers} = ${result}`];
}
