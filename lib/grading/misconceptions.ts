import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Misconception, Place } from "./misconception";
import { opFamilies } from "./opFamilies";
import { passFamilies } from "./passFamilies";
import { pathFamilies } from "./pathFamilies";
import { isWithin, TOLERANCE, ZERO } from "./tolerances";

/** The first tier: misunderstandings of the backward step itself, in the order in which ties are read. */
export const firstTier: readonly Misconception[] = [...opFamilies, ...pathFamilies, ...passFamilies];

/** What one misconception makes of one node. */
export interface Prediction<P extends Place = Place> {
  readonly misconception: Misconception<P>;
  readonly predicted: number;
}

/** A node's first-tier rules and what they predict from the true upstream gradients. */
interface AtNode {
  readonly applicable: readonly Misconception[];
  readonly predictions: readonly Prediction[];
}

const known = new WeakMap<Evaluation, Map<NodeId, AtNode>>();

/** The first tier's predictions at a node from the true upstream gradients; computed when first asked for. */
export function truePredictions(evaluation: Evaluation, node: NodeId): readonly Prediction[] {
  return atNode(evaluation, node).predictions;
}

/** The first tier's predictions that differ from the truth: a wrong rule that comes out right says nothing. */
export function predictionsOf(place: Place): readonly Prediction[] {
  return predictionsBy(atNode(place.evaluation, place.node).applicable, place);
}

/** What rules predict at a place, but for what comes out right there. */
export function predictionsBy<P extends Place>(rules: readonly Misconception<P>[], place: P): readonly Prediction<P>[] {
  const truth = place.evaluation.grad.get(place.node) ?? 0;
  const predictions: Prediction<P>[] = [];
  // Asked anew for every wrong answer after a slip: a loop leaves nothing to collect but what it found.
  for (const misconception of rules)
    for (const predicted of misconception.predict(place))
      if (isTelling(predicted, truth)) predictions.push({ misconception, predicted });
  return predictions;
}

/** Which rules can strike at a node hangs on the graph alone, so most are ruled out once for all answers. */
function atNode(evaluation: Evaluation, node: NodeId): AtNode {
  const nodes = known.get(evaluation) ?? new Map<NodeId, AtNode>();
  known.set(evaluation, nodes);
  const found = nodes.get(node);
  if (found) return found;
  const place = { evaluation, node, upstream: (consumer: NodeId) => evaluation.grad.get(consumer) ?? 0 };
  const applicable = firstTier.filter((misconception) => misconception.predict(place).length > 0);
  const made = { applicable, predictions: predictionsBy(applicable, place) };
  nodes.set(node, made);
  return made;
}

/** Whether a prediction is a number that would not itself be judged right. */
export function isTelling(predicted: number, truth: number): boolean {
  return Number.isFinite(predicted) && !isWithin(predicted, truth, Math.max(TOLERANCE * Math.abs(truth), ZERO));
}
