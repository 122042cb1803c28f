import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { allowanceOver, halfUnitOf } from "./allowance";
import { givenAt, pathsOf } from "./paths";
import type { Sheet } from "./sheet";
import { isWithin, TOLERANCE } from "./tolerances";

/** What is right at a node given the student's own answers nearer the output. */
export interface FollowThrough {
  /** c(v); null at the output, which follows from nothing. */
  readonly value: number | null;
  /** The worst-case rounding error of `value`. */
  allow(): number;
  /** The gradient the student would multiply with at a consumer of the node: G. */
  upstream(consumer: NodeId): number;
  /** The student's answers that differ from the truth and that `value` rests on. */
  readonly carriedFrom: readonly NodeId[];
}

/** A gradient as the student has it. */
interface Own {
  readonly value: number;
  /** The answers off the truth that it rests on. */
  readonly from: ReadonlySet<NodeId>;
}

const NOTHING: ReadonlySet<NodeId> = new Set();

/** Follow a student's own answers, true local derivatives between them, to `node`; its own answer plays no part. */
export function followThrough(evaluation: Evaluation, sheet: Sheet, node: NodeId): FollowThrough {
  const outgoing = pathsOf(evaluation).edges(node);
  const own = ownGradients(evaluation, sheet, node);
  const upstream = (consumer: NodeId) => own.get(consumer)?.value ?? evaluation.grad.get(consumer) ?? 0;
  const here = outgoing.length === 0 ? null : follow(outgoing, own);
  return {
    value: here?.value ?? null,
    allow: () => ownError(evaluation, sheet, node, upstream),
    upstream,
    carriedFrom: [...(here?.from ?? NOTHING)],
  };
}

/** G for the nodes between the output and `node`. */
function ownGradients(evaluation: Evaluation, sheet: Sheet, node: NodeId): ReadonlyMap<NodeId, Own> {
  const { edges } = pathsOf(evaluation);
  const own = new Map<NodeId, Own>();
  for (const id of towards(evaluation, node)) {
    const answer = counted(sheet, id);
    if (answer !== null) own.set(id, { value: answer, from: isOff(evaluation, id, answer) ? new Set([id]) : NOTHING });
    else own.set(id, startAt(evaluation, id) ?? follow(edges(id), own));
  }
  return own;
}

/** Where the backward pass begins: the output's 1, or what a part is given. */
function startAt(evaluation: Evaluation, id: NodeId): Own | null {
  const value = id === evaluation.graph.output ? 1 : givenAt(evaluation, id);
  return value === null ? null : { value, from: NOTHING };
}

/** The nodes from the output down to just before `node`, consumers first. */
function* towards(evaluation: Evaluation, node: NodeId): Generator<NodeId> {
  for (let place = evaluation.order.length - 1; place >= 0; place--) {
    const id = evaluation.order[place];
    if (id === undefined || id === node) return;
    yield id;
  }
}

/** The student's own answer, if it counts: a 0 would make everything before it right as 0. */
function counted(sheet: Sheet, id: NodeId): number | null {
  return sheet.get(id)?.value || null;
}

function isOff(evaluation: Evaluation, id: NodeId, answer: number): boolean {
  const truth = evaluation.grad.get(id) ?? 0;
  return !isWithin(answer, truth, TOLERANCE * Math.abs(truth));
}

function follow(outgoing: readonly Edge[], own: ReadonlyMap<NodeId, Own>): Own {
  let value = 0;
  let from = NOTHING;
  for (const edge of outgoing) {
    const source = own.get(edge.consumer);
    if (!source) continue;
    value += source.value * edge.local;
    if (source.from.size > 0 && edge.local !== 0) from = new Set([...from, ...source.from]);
  }
  return { value, from };
}

/** The allowance at `node` for a student who goes on from the own answers, each rounded to 3 significant figures. */
function ownError(evaluation: Evaluation, sheet: Sheet, node: NodeId, upstream: (consumer: NodeId) => number): number {
  const { edges } = pathsOf(evaluation);
  const errors = new Map<NodeId, number>();
  const source = (consumer: NodeId) => ({ value: upstream(consumer), error: errors.get(consumer) ?? 0 });
  for (const id of towards(evaluation, node)) {
    const answer = counted(sheet, id);
    const given = givenAt(evaluation, id);
    if (answer !== null) errors.set(id, halfUnitOf(answer));
    else if (given !== null) errors.set(id, halfUnitOf(given));
    else if (id !== evaluation.graph.output) errors.set(id, allowanceOver(evaluation, edges(id), source));
  }
  return allowanceOver(evaluation, edges(node), source);
}
