/** Every tolerance of grading, in one place. */

/** Share of the true value that an answer may be off by, unless the host sets another. */
export const TOLERANCE = 0.01;

/** Gradients below this are zero: what remains is the floats' own rounding. */
export const ZERO = 1e-9;

/** A gradient below this prints as 0.00: who types 0 is asked for digits. */
export const PRINTS_AS_ZERO = 0.005;

/** A last place coarser than this share of the gradient does not show that it was understood. */
export const COARSEST_UNIT = 0.05;

/** The share of the worst-case rounding error that is granted, and what it may never exceed. */
export const ALLOW = { share: 0.6, most: 0.1, mostAtZero: 0.005 } as const;

/** How near an answer must be to a wrong rule's prediction to be vetoed as that mistake. */
export const VETO = 0.001;

/** How near an answer must be to a wrong rule's prediction for the rule to fit. */
export const FIT = { share: 0.005, mostUnit: 0.05 } as const;

/** Two results of one computation: equal but for the order of additions. */
export const SAME = 1e-9;

/** Whether two computed numbers are the same but for rounding in the last places. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)) || a === b;
}

/**
 * Whether two numbers are at most so far apart, but for the floats' own rounding: what is typed is decimal, so that its
 * distance is often exactly the limit (0.13 is half a unit from 0.125, and in floats a hair more).
 */
export function isWithin(a: number, b: number, most: number): boolean {
  return Math.abs(a - b) <= most + SAME * Math.max(Math.abs(a), Math.abs(b));
}
