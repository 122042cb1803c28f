/** Answers further from their label than this are on the wrong side of everything between −1 and 1. */
const FAR = 1;
/** The slope of tanh, 1 − y², under which a gradient hardly passes. */
const FLAT = 0.02;

/**
 * Which examples a network with a tanh at its end is wrong about and cannot learn any more: the answer stands at −1 or 1,
 * where tanh is flat, so hardly any of the loss's gradient comes through.
 */
export function saturatedExamples(predictions: ArrayLike<number>, ys: readonly number[]): readonly number[] {
  return [...ys.keys()].filter((k) => {
    const y = predictions[k] ?? 0;
    return Math.abs(y - (ys[k] ?? 0)) > FAR && 1 - y * y < FLAT;
  });
}
