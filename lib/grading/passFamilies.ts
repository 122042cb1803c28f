import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Misconception } from "./misconception";
import { pathsOf } from "./paths";

type Gradients = ReadonlyMap<NodeId, number>;

/** The families that go wrong over a whole backward pass; a student's own upstream plays no part in them. */
export const passFamilies: readonly Misconception[] = [
  wholePass("premature", "each-arrival", pushedAtEachArrival),
  wholePass("premature", "first-arrival", pushedAtFirstArrival),
  wholePass("not-zeroed", "twice", runTwice),
];

/** Depth-first over every path takes exponential time on some graphs; nobody does that by hand. */
const MOST_ARRIVALS = 5_000;

function wholePass(family: string, variant: string, pass: (evaluation: Evaluation) => Gradients | null): Misconception {
  const known = new WeakMap<Evaluation, Gradients | null>();
  const gradients = (evaluation: Evaluation) => {
    if (!known.has(evaluation)) known.set(evaluation, pass(evaluation));
    return known.get(evaluation) ?? null;
  };
  const predict: Misconception["predict"] = ({ evaluation, node }) => {
    const value = gradients(evaluation)?.get(node);
    return value === undefined ? [] : [value];
  };
  return { family, variant, tier: 1, predict };
}

/** On each arrival the running total is pushed on. */
function pushedAtEachArrival(evaluation: Evaluation): Gradients | null {
  return depthFirst(evaluation, () => true);
}

/** A node pushes once, what it has at its first arrival; what arrives later stays with it. */
function pushedAtFirstArrival(evaluation: Evaluation): Gradients | null {
  return depthFirst(evaluation, (isFirst) => isFirst);
}

/** Depth-first in operand order, with a stack of our own: a chain may be deeper than the language's. */
function depthFirst(evaluation: Evaluation, pushesOn: (isFirst: boolean) => boolean): Gradients | null {
  const { output } = evaluation.graph;
  if (output === null) return null;
  const incoming = operandEdges(evaluation);
  const totals = new Map<NodeId, number>();
  const arrivals: { node: NodeId; gradient: number }[] = [{ node: output, gradient: 1 }];
  for (let count = 0; count < MOST_ARRIVALS; count++) {
    const arrival = arrivals.pop();
    if (!arrival) return totals;
    const isFirst = !totals.has(arrival.node);
    const total = (totals.get(arrival.node) ?? 0) + arrival.gradient;
    totals.set(arrival.node, total);
    if (!pushesOn(isFirst)) continue;
    for (const { operand, local } of incoming.get(arrival.node) ?? []) {
      arrivals.push({ node: operand, gradient: total * local });
    }
  }
  return null;
}

/** Each consumer's edges with the last operand first, as a stack wants them. */
function operandEdges(evaluation: Evaluation): Map<NodeId, { operand: NodeId; slot: number; local: number }[]> {
  const incoming = new Map<NodeId, { operand: NodeId; slot: number; local: number }[]>();
  for (const { operand, consumer, slot, local } of evaluation.edges) {
    const edges = incoming.get(consumer) ?? [];
    incoming.set(consumer, edges);
    edges.push({ operand, slot, local });
  }
  for (const edges of incoming.values()) edges.sort((a, b) => b.slot - a.slot);
  return incoming;
}

/** The whole pass run twice on the same gradients, only the output set to 1 again. */
function runTwice(evaluation: Evaluation): Gradients {
  const { edges } = pathsOf(evaluation);
  const totals = new Map<NodeId, number>();
  for (const id of [...evaluation.order].reverse()) {
    const arrived = edges(id).reduce((sum, edge) => sum + (totals.get(edge.consumer) ?? 0) * edge.local, 0);
    totals.set(id, id === evaluation.graph.output ? 1 : (evaluation.grad.get(id) ?? 0) + arrived);
  }
  return totals;
}
