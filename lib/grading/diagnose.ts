import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { FollowThrough } from "./followThrough";
import type { Candidate, Step } from "./judgement";
import { type Surroundings, secondTier, thirdTier } from "./laterTiers";
import { idOf, type Place } from "./misconception";
import { isTelling, type Prediction, predictionsBy, predictionsOf, truePredictions } from "./misconceptions";
import { pathsOf } from "./paths";
import { FIT, isSame, isWithin, TOLERANCE, ZERO } from "./tolerances";
import type { Typed } from "./verdict";

/** A wrong answer with what it was answered to. */
export interface WrongAnswer extends Surroundings {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  readonly typed: Typed;
  readonly own: FollowThrough;
}

/** What kind of mistake a wrong answer is. */
export interface Diagnosis {
  /** Null unless exactly one family fits. */
  readonly misconception: string | null;
  readonly family: string | null;
  readonly tier: 1 | 2 | 3 | null;
  readonly candidates: readonly Candidate[];
  readonly isHostOnly: boolean;
  readonly step: Step;
}

/** Name the mistake behind a wrong answer: the first tier with any rule that fits, and its family if only one does. */
export function diagnose(answer: WrongAnswer): Diagnosis {
  const candidates = fitting(answer);
  const own = candidates.filter((one) => !one.doesYield);
  const families = new Set(own.map((one) => one.family));
  const best = families.size === 1 ? nearest(own, answer.typed.value) : null;
  return {
    misconception: best?.misconception ?? null,
    family: best?.family ?? null,
    tier: best?.tier ?? null,
    candidates,
    isHostOnly: best !== null && (best.tier === 3 || givesAway(answer, best)),
    step: stepOf(answer, own),
  };
}

/** Whether a rule's prediction is what was typed. */
export function fits(typed: Typed, predicted: number): boolean {
  const size = Math.abs(predicted);
  return isWithin(typed.value, predicted, Math.max(Math.min(typed.halfUnit, FIT.mostUnit * size), FIT.share * size));
}

function fitting(answer: WrongAnswer): readonly Candidate[] {
  const first = fittingFirst(answer);
  if (first.length > 0) return first;
  const second = fittingLater(answer, secondTier);
  return second.length > 0 ? second : fittingLater(answer, thirdTier);
}

function fittingFirst(answer: WrongAnswer): readonly Candidate[] {
  const { evaluation, node, own } = answer;
  const byTrue = truePredictions(evaluation, node);
  const byOwn = hasOwnUpstream(answer) ? predictionsOf({ evaluation, node, upstream: own.upstream }) : [];
  return generalYields(evaluation, node, candidatesOf(answer, byTrue, byOwn));
}

function fittingLater(answer: WrongAnswer, rules: typeof secondTier): readonly Candidate[] {
  const { evaluation, node, sheet, asked, rates, own } = answer;
  const predictions = (upstream: Place["upstream"]) =>
    predictionsBy(rules, { evaluation, node, upstream, sheet, asked, rates });
  const byTrue = predictions((consumer) => evaluation.grad.get(consumer) ?? 0);
  return candidatesOf(answer, byTrue, hasOwnUpstream(answer) ? predictions(own.upstream) : []);
}

function hasOwnUpstream({ evaluation, node, own }: WrongAnswer): boolean {
  return pathsOf(evaluation)
    .edges(node)
    .some((edge) => !isSame(own.upstream(edge.consumer), edge.upstream));
}

function candidatesOf(
  { typed, own }: WrongAnswer,
  byTrue: readonly Prediction[],
  byOwn: readonly Prediction[],
): Candidate[] {
  const fromTrue = byTrue.filter(({ predicted }) => fits(typed, predicted));
  // From the own upstream, a wrong rule that comes out as the follow-through value says nothing either.
  const fromOwn = byOwn.filter(
    ({ predicted }) => fits(typed, predicted) && (own.value === null || isTelling(predicted, own.value)),
  );
  const isKnown = (prediction: Prediction) =>
    fromTrue.some(
      (other) => other.misconception === prediction.misconception && isSame(other.predicted, prediction.predicted),
    );
  return [
    ...fromTrue.map((prediction) => candidate(prediction, "true")),
    ...fromOwn.filter((prediction) => !isKnown(prediction)).map((prediction) => candidate(prediction, "own")),
  ];
}

function candidate({ misconception, predicted }: Prediction, upstream: "true" | "own"): Candidate {
  const { family, tier } = misconception;
  return { misconception: idOf(misconception), family, tier, predicted, upstream, doesYield: false };
}

const GENERAL: ReadonlySet<string> = new Set(["upstream-only", "local-only", "adds-factors"]);

/** On a single edge "upstream only" is also what a wrong rule of the op may say; the op's own rule says it better. */
function generalYields(evaluation: Evaluation, node: NodeId, candidates: readonly Candidate[]): readonly Candidate[] {
  if (pathsOf(evaluation).routes(node).length !== 1) return candidates;
  const isSaid = (general: Candidate) =>
    candidates.some((other) => other.family.endsWith("-rule") && isSame(other.predicted, general.predicted));
  return candidates.map((one) => ({ ...one, doesYield: GENERAL.has(one.family) && isSaid(one) }));
}

function nearest(candidates: readonly Candidate[], value: number): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best && Math.abs(best.predicted - value) <= Math.abs(one.predicted - value) ? best : one),
    null,
  );
}

/** Whether the mistake's name says that the typed number is another asked node's gradient, which is still to be found. */
function givesAway({ evaluation, node, sheet, asked }: WrongAnswer, { predicted }: Candidate): boolean {
  return asked.some((other) => {
    const truth = evaluation.grad.get(other) ?? 0;
    if (other === node || other === evaluation.graph.output || Math.abs(truth) <= ZERO) return false;
    return sheet.get(other)?.verdict !== "correct" && isWithin(predicted, truth, TOLERANCE * Math.abs(truth));
  });
}

function stepOf({ evaluation, node }: WrongAnswer, candidates: readonly Candidate[]): Step {
  const { nodes, edges } = pathsOf(evaluation);
  const outgoing = edges(node);
  if (outgoing.length === 0) return { kind: "start", consumer: null, slot: null };
  const [suspect, ...others] = outgoing.filter((edge) => {
    const rule = `${nodes.get(edge.consumer)?.op}-rule`;
    return outgoing.length === 1 || (candidates.length > 0 && candidates.every((one) => one.family === rule));
  });
  if (!suspect || others.length > 0) return { kind: "sum", consumer: null, slot: null };
  return { kind: "edge", consumer: suspect.consumer, slot: suspect.slot };
}
