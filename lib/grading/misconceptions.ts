import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Misconception, Place } from "./misconception";
import { opFamilies } from "./opFamilies";
import { passFamilies } from "./passFamilies";
import { pathFamilies } from "./pathFamilies";
import { TOLERANCE, ZERO } from "./tolerances";

/** The first tier: misunderstandings of the backward step itself, in the order in which ties are read. */
export const firstTier: readonly Misconception[] = [...opFamilies, ...pathFamilies, ...passFamilies];

/** What one misconception makes of one node. */
export interface Prediction {
  readonly misconception: Misconception;
  readonly predicted: number;
}

const known = new WeakMap<Evaluation, Map<NodeId, readonly Prediction[]>>();

/** The first tier's predictions at a node from the true upstream gradients; computed when first asked for. */
export function truePredictions(evaluation: Evaluation, node: NodeId): readonly Prediction[] {
  const nodes = known.get(evaluation) ?? new Map<NodeId, readonly Prediction[]>();
  known.set(evaluation, nodes);
  const found = nodes.get(node);
  if (found) return found;
  const upstream = (consumer: NodeId) => evaluation.grad.get(consumer) ?? 0;
  const predictions = predictionsOf({ evaluation, node, upstream });
  nodes.set(node, predictions);
  return predictions;
}

/** The first tier's predictions that differ from the truth: a wrong rule that comes out right says nothing. */
export function predictionsOf(place: Place): readonly Prediction[] {
  const truth = place.evaluation.grad.get(place.node) ?? 0;
  return firstTier.flatMap((misconception) =>
    misconception
      .predict(place)
      .filter((predicted) => isTelling(predicted, truth))
      .map((predicted) => ({ misconception, predicted })),
  );
}

/** Whether a prediction is a number that would not itself be judged right. */
export function isTelling(predicted: number, truth: number): boolean {
  return Number.isFinite(predicted) && Math.abs(predicted - truth) > Math.max(TOLERANCE * Math.abs(truth), ZERO);
}
