/** What an exercise says about points. */
export interface PointRules {
  /** Points for a node at its first attempt. */
  readonly perNode: number;
  /** The share, 0 to 1, that a carried answer earns. */
  readonly carriedCredit: number;
  /** How many attempts a node has; null: no limit. */
  readonly attemptLimit: number | null;
  /** The round's time in milliseconds over which speed counts; null: speed does not count. */
  readonly speedOver: number | null;
}

/** An exercise's point rules unless the host sets others. */
export const defaultPointRules: PointRules = {
  perNode: 1000,
  carriedCredit: 1,
  attemptLimit: null,
  speedOver: null,
};

/** One answer as far as points go. */
export interface PricedAnswer {
  readonly verdict: "correct" | "carried" | "needs-digits" | "wrong" | "unreadable";
  /** The charged attempt it is priced at, from 1. */
  readonly attempt: number;
  /** Points that the hints opened at this node before it cost, together. */
  readonly hintCost: number;
  /** Milliseconds from the round's opening, pauses left out. */
  readonly elapsed: number;
}

/** The share an attempt earns; the last one stands for all later ones. */
const ATTEMPT_SHARE = [1, 0.7, 0.5, 0.3] as const;

/** The share of the points that is left at an attempt: 100, 70, 50, 30 %, and 30 % from then on. */
export function attemptShare(attempt: number): number {
  return ATTEMPT_SHARE[Math.max(0, Math.min(attempt, ATTEMPT_SHARE.length) - 1)] ?? 0;
}

/** What one answer earns by itself, never below 0. */
export function pointsOfAnswer(answer: PricedAnswer, rules: PointRules): number {
  if (answer.verdict !== "correct" && answer.verdict !== "carried") return 0;
  if (rules.attemptLimit !== null && answer.attempt > rules.attemptLimit) return 0;
  const carried = answer.verdict === "carried" ? rules.carriedCredit : 1;
  const share = attemptShare(answer.attempt) * carried * speedShare(answer.elapsed, rules.speedOver);
  return Math.max(0, roundHalfUp(rules.perNode * share) - answer.hintCost);
}

/** What a node has earned: the best over its answers, so that a score never falls. */
export function points(answers: readonly PricedAnswer[], rules: PointRules): number {
  return answers.reduce((best, answer) => Math.max(best, pointsOfAnswer(answer, rules)), 0);
}

/** The floats' own rounding, as a share; the judge's tolerances stay out of the browser, which shows what an answer earns. */
const NOISE = 1e-9;

/** A product of decimal shares that is a half on paper may be a hair less in floats: 45 at 70 % is 31.5, so 32. */
function roundHalfUp(earned: number): number {
  return Math.round(earned * (1 + NOISE));
}

function speedShare(elapsed: number, over: number | null): number {
  if (over === null || over <= 0) return 1;
  return Math.min(1, Math.max(0.5, 1 - elapsed / over / 2));
}
