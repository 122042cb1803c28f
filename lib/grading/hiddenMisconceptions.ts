import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { idOf, type Misconception } from "./misconception";
import { firstTier } from "./misconceptions";

/** How far a mistake's value must be from the truth, at some asked node, for the exercise to show it. */
const SHOWN = 0.02;

/** The first-tier misconceptions that apply on a graph but answer every asked node as the truth does. */
export function hiddenMisconceptions(evaluation: Evaluation, asked: readonly NodeId[]): readonly string[] {
  return firstTier.filter((misconception) => isHidden(misconception, evaluation, asked)).map(idOf);
}

function isHidden(misconception: Misconception, evaluation: Evaluation, asked: readonly NodeId[]): boolean {
  const upstream = (consumer: NodeId) => evaluation.grad.get(consumer) ?? 0;
  let doesApply = false;
  for (const node of asked) {
    const truth = evaluation.grad.get(node) ?? 0;
    for (const predicted of misconception.predict({ evaluation, node, upstream })) {
      doesApply = true;
      if (Math.abs(predicted - truth) > SHOWN * Math.abs(truth)) return false;
    }
  }
  return doesApply;
}
