import { ALLOW, COARSEST_UNIT, isWithin, PRINTS_AS_ZERO, TOLERANCE, ZERO } from "./tolerances";

/** A number as the student typed it. */
export interface Typed {
  readonly value: number;
  readonly kind: "integer" | "decimal" | "expression";
  /** Half a unit in the last place typed; 0 for whole numbers, fractions and expressions. */
  readonly halfUnit: number;
  readonly significantFigures: number;
}

/** What an answer is held against: the true gradient, or the follow-through value in its place. */
export interface Expected {
  readonly value: number;
  /** The worst-case error of rounding on the way; asked only where a rounding row is reached. */
  allow(): number;
  /** Whether a first-tier mistake explains the typed value better than rounding does. */
  isVetoed(typed: Typed): boolean;
}

/** What the judge's table says of one value. "rounded-early" is a correct one with a note. */
export type Rating = "correct" | "rounded-early" | "needs-digits" | "wrong";

/** The judge's table from its third row on. */
export function rate(typed: Typed, expected: Expected, tolerance: number): Rating {
  const { value: s } = typed;
  const size = Math.abs(expected.value);
  const isOffByAtMost = (most: number) => isWithin(s, expected.value, most);
  if (isOffByAtMost(tolerance * size)) return "correct";
  if (s === 0 && size < PRINTS_AS_ZERO) return "needs-digits";
  // Who asks for less than 1 % asks for unrounded work.
  if (tolerance < TOLERANCE || typed.halfUnit === 0) return "wrong";
  if (isOffByAtMost(typed.halfUnit)) {
    return typed.halfUnit <= COARSEST_UNIT * size && !expected.isVetoed(typed) ? "correct" : "needs-digits";
  }
  if (typed.significantFigures < 2) return "wrong";
  if (!isOffByAtMost(Math.min(ALLOW.share * expected.allow(), ALLOW.most * size))) return "wrong";
  return expected.isVetoed(typed) ? "wrong" : "rounded-early";
}

/** The table's row for a true gradient of zero. */
export function isRightZero(typed: Typed, allow: () => number, tolerance: number): boolean {
  const size = Math.abs(typed.value);
  if (size <= ZERO) return true;
  if (tolerance < TOLERANCE || typed.kind !== "decimal") return false;
  return size <= Math.min(ALLOW.share * allow(), ALLOW.mostAtZero);
}
