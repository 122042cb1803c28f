import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { Leaf, NodeId } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import { givenAt, inputsOf, pathsOf } from "./paths";

/** The largest error of rounding a value to 3 significant figures. */
export function halfUnitOf(value: number): number {
  if (value === 0) return 0;
  // The 1e-9 keeps 1000, whose logarithm may come out a hair below 3, among the thousands.
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - 2);
}

interface Errors {
  /** Worst-case error of each forward value. */
  readonly forward: ReadonlyMap<NodeId, number>;
  /** Worst-case error of each gradient. */
  readonly gradient: ReadonlyMap<NodeId, number>;
}

const known = new WeakMap<Evaluation, Errors>();

/** The worst-case error, to first order, of a node's gradient when every intermediate is rounded to 3 significant figures. */
export function allowance(evaluation: Evaluation, node: NodeId): number {
  return errorsOf(evaluation).gradient.get(node) ?? 0;
}

/** The same for a sum over edges whose upstream gradients are not the true ones: a student's own. */
export function allowanceOver(
  evaluation: Evaluation,
  edges: readonly Edge[],
  upstream: (consumer: NodeId) => { readonly value: number; readonly error: number },
): number {
  const { forward } = errorsOf(evaluation);
  return sumError(evaluation, forward, edges, upstream);
}

function errorsOf(evaluation: Evaluation): Errors {
  const found = known.get(evaluation);
  if (found) return found;
  const forward = forwardErrors(evaluation);
  const errors = { forward, gradient: gradientErrors(evaluation, forward) };
  known.set(evaluation, errors);
  return errors;
}

function forwardErrors(evaluation: Evaluation): Map<NodeId, number> {
  const { nodes } = pathsOf(evaluation);
  const errors = new Map<NodeId, number>();
  for (const id of evaluation.order) {
    const node = nodes.get(id);
    if (!node || node.op === "leaf") {
      errors.set(id, node === undefined ? 0 : shownError(node));
      continue;
    }
    const { a, b, out } = inputsOf(evaluation, node);
    const local = ops[node.op].local(a, b, out);
    const carried = node.operands.map((operand, slot) => Math.abs(local[slot] ?? 0) * errorAt(errors, operand));
    errors.set(id, total(carried) + halfUnitOf(out));
  }
  return errors;
}

/** Leaves are shown as typed; those of a part, which nobody typed, to four decimals. */
function shownError({ data, text }: Leaf): number {
  const off = Math.abs(data - Number(text));
  return Number.isFinite(off) ? off : 0;
}

function gradientErrors(evaluation: Evaluation, forward: ReadonlyMap<NodeId, number>): Map<NodeId, number> {
  const { edges } = pathsOf(evaluation);
  const errors = new Map<NodeId, number>();
  for (const id of [...evaluation.order].reverse()) {
    const upstream = (consumer: NodeId) => ({
      value: evaluation.grad.get(consumer) ?? 0,
      error: errors.get(consumer) ?? 0,
    });
    const given = givenAt(evaluation, id);
    // The output has no edges, and no error: its 1 is exact. What a part is given is read off the screen.
    errors.set(id, given === null ? sumError(evaluation, forward, edges(id), upstream) : halfUnitOf(given));
  }
  return errors;
}

function sumError(
  evaluation: Evaluation,
  forward: ReadonlyMap<NodeId, number>,
  edges: readonly Edge[],
  upstream: (consumer: NodeId) => { readonly value: number; readonly error: number },
): number {
  let error = 0;
  let sum = 0;
  for (const edge of edges) {
    const { value, error: upstreamError } = upstream(edge.consumer);
    error += Math.abs(edge.local) * upstreamError + Math.abs(value) * localError(evaluation, forward, edge);
    sum += edge.local * value;
  }
  return error + halfUnitOf(sum);
}

/** How far the rounded operands move the edge's local derivative. */
function localError(evaluation: Evaluation, forward: ReadonlyMap<NodeId, number>, edge: Edge): number {
  const node = pathsOf(evaluation).nodes.get(edge.consumer);
  if (!node || node.op === "leaf") return 0;
  const { a, b, out } = inputsOf(evaluation, node);
  const row = ops[node.op].second(a, b, out)[edge.slot] ?? [];
  return total(node.operands.map((operand, slot) => Math.abs(row[slot] ?? 0) * errorAt(forward, operand)));
}

function errorAt(errors: ReadonlyMap<NodeId, number>, id: NodeId | null): number {
  return id === null ? 0 : (errors.get(id) ?? 0);
}

/** NaN and infinity count as no allowance: an inner derivative may not exist where the gradient does (√0's second). */
function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + (Number.isFinite(number) ? number : 0), 0);
}
