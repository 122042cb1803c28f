import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Misconception, Place } from "./misconception";
import { pathsOf } from "./paths";
import type { Sheet } from "./sheet";
import { isWithin, TOLERANCE, ZERO } from "./tolerances";

/** What the later tiers look at beside the node itself. */
export interface Surroundings {
  readonly sheet: Sheet;
  /** The nodes the exercise asks for. */
  readonly asked: readonly NodeId[];
  /** The learning rates that the lesson uses. */
  readonly rates: readonly number[];
}

/** Learning rates that a student may have stepped with, beside the lesson's own. */
const USUAL_RATES = [0.001, 0.01, 0.05, 0.1, 0.3] as const;

type LaterRule = Misconception<Place & Surroundings>;

/** The second tier: a right backward step begun from something else, or another quantity answered. */
export const secondTier: readonly LaterRule[] = [
  // The truth is linear in the seed, so a wrong seed leaves no other answer right.
  rule(2, "seed", "output-value", ({ evaluation, node, sheet }) =>
    isAnyRight(evaluation, sheet) ? [] : [gradient(evaluation, node) * outputValue(evaluation)],
  ),
  rule(2, "seed", "zero", ({ evaluation, sheet }) => (isAnyRight(evaluation, sheet) ? [] : [0])),
  rule(2, "descent-sign", "whole-sheet", ({ evaluation, node, sheet }) =>
    isAllNegated(evaluation, sheet, node) ? [-gradient(evaluation, node)] : [],
  ),
  // At the output "the value", or a small step from it, and "seeded with the value" are one mistake: the seed names it better.
  rule(2, "other-quantity", "value", ({ evaluation, node }) =>
    node === evaluation.graph.output ? [] : [value(evaluation, node)],
  ),
  rule(2, "other-quantity", "reciprocal", ({ evaluation, node }) => [1 / gradient(evaluation, node)]),
  rule(2, "other-quantity", "stepped-value", ({ evaluation, node, rates }) =>
    node === evaluation.graph.output
      ? []
      : stepsOf(rates).map((rate) => value(evaluation, node) - rate * gradient(evaluation, node)),
  ),
];

const POWERS_OF_TEN = [-3, -2, -1, 1, 2, 3] as const;

/** The third tier: slips of the hand, which no explanation helps against. */
export const thirdTier: readonly LaterRule[] = [
  rule(3, "sign", "flipped", (place) => [-ownGradient(place)]),
  rule(3, "power-of-ten", "shifted", (place) => {
    const own = ownGradient(place);
    return POWERS_OF_TEN.map((power) => own * 10 ** power);
  }),
  rule(3, "swapped-nodes", "other-gradient", ({ evaluation, node, asked }) =>
    asked.filter((other) => other !== node).map((other) => gradient(evaluation, other)),
  ),
];

function rule(tier: 2 | 3, family: string, variant: string, predict: LaterRule["predict"]): LaterRule {
  return { tier, family, variant, predict };
}

function stepsOf(rates: readonly number[]): readonly number[] {
  return rates.length === 0 ? USUAL_RATES : [...new Set([...rates, ...USUAL_RATES])];
}

function gradient(evaluation: Evaluation, node: NodeId): number {
  return evaluation.grad.get(node) ?? Number.NaN;
}

function value(evaluation: Evaluation, node: NodeId): number {
  return evaluation.data.get(node) ?? Number.NaN;
}

function outputValue(evaluation: Evaluation): number {
  const { output } = evaluation.graph;
  return output === null ? Number.NaN : value(evaluation, output);
}

/** The right step from the gradients that stand at the consumers. */
function ownGradient({ evaluation, node, upstream }: Place): number {
  const routes = pathsOf(evaluation).routes(node);
  if (routes.length === 0) return gradient(evaluation, node);
  return routes.reduce((sum, route) => sum + upstream(route.consumer) * route.local, 0);
}

/** Whether an answer other than the output's own 1 is right and not 0. */
function isAnyRight(evaluation: Evaluation, sheet: Sheet): boolean {
  return [...sheet].some(
    ([id, { verdict, value }]) => verdict === "correct" && value !== 0 && id !== evaluation.graph.output,
  );
}

/** Whether every other answer on the sheet is the negated truth too; the output's 1 is no step, so it has no sign to lose. */
function isAllNegated(evaluation: Evaluation, sheet: Sheet, node: NodeId): boolean {
  let count = 0;
  for (const [id, answered] of sheet) {
    const truth = gradient(evaluation, id);
    // A sheet may hold answers to other parts than this one.
    const isTold = Number.isFinite(truth) && Math.abs(truth) > ZERO;
    if (id === node || id === evaluation.graph.output || answered.value === null || !isTold) continue;
    if (!isWithin(answered.value, -truth, TOLERANCE * Math.abs(truth))) return false;
    count += 1;
  }
  return count > 0;
}
