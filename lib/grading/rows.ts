import { allowance } from "./allowance";
import type { FollowThrough } from "./followThrough";
import type { Judgement } from "./judgement";
import { isTelling, type Prediction, predictionsOf, truePredictions } from "./misconceptions";
import type { Question } from "./question";
import { isWithin, TOLERANCE, VETO, ZERO } from "./tolerances";
import { type Expected, isRightZero, type Rating, rate, type Typed } from "./verdict";

/** What the judge's table says of a value that could be read, whatever was answered before at the same node. */
export interface Row {
  readonly verdict: "correct" | "carried" | "needs-digits" | "wrong";
  readonly note: Judgement["note"];
}

/** Go down the judge's table. */
export function rowOf(question: Question, typed: Typed, own: FollowThrough, truth: number): Row {
  const rating = ratingOf(question, typed, truth);
  if (rating !== "wrong") return row(rating, "correct");
  return row(carriedRating(question, typed, own), "carried");
}

function row(rating: Rating, right: "correct" | "carried"): Row {
  if (rating === "rounded-early") return { verdict: right, note: "rounded-early" };
  return { verdict: rating === "correct" ? right : rating, note: null };
}

function ratingOf({ evaluation, node, tolerance = TOLERANCE }: Question, typed: Typed, truth: number): Rating {
  const allow = () => allowance(evaluation, node);
  if (Math.abs(truth) < ZERO) return isRightZero(typed, allow, tolerance) ? "correct" : "wrong";
  const isVetoed = () => isMistaken(typed, truth, truePredictions(evaluation, node));
  return rate(typed, { value: truth, allow, isVetoed }, tolerance);
}

/** The rows from the third on with the follow-through value for the truth; only a right one is carried. */
function carriedRating(
  { evaluation, node, tolerance = TOLERANCE }: Question,
  typed: Typed,
  own: FollowThrough,
): Rating {
  const c = own.value;
  if (c === null || Math.abs(c) < ZERO || !Number.isFinite(c)) return "wrong";
  const isVetoed = () => isMistaken(typed, c, predictionsOf({ evaluation, node, upstream: own.upstream }));
  const expected: Expected = { value: c, allow: own.allow, isVetoed };
  const rating = rate(typed, expected, tolerance);
  return rating === "needs-digits" ? "wrong" : rating;
}

/** The veto: a first-tier mistake predicts the typed value, and better than the expected value does. */
function isMistaken(typed: Typed, expected: number, predictions: readonly Prediction[]): boolean {
  return predictions.some(({ predicted }) => {
    if (!isWithin(predicted, typed.value, Math.max(typed.halfUnit, VETO * Math.abs(predicted)))) return false;
    return isTelling(predicted, expected) && !isWithin(expected, typed.value, Math.abs(predicted - typed.value));
  });
}
