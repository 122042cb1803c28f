import { ops } from "./ops/table";
import { NOWHERE, type Tape } from "./tape";

/** A position on the tape, or one of the three constants that sums are written with. */
export type Operand = number;
export const ZERO: Operand = -2;
export const ONE: Operand = -3;
export const MINUS_ONE: Operand = -4;

/** a·b */
type Term = readonly [a: Operand, b: Operand];

/** What a fused tape does for one position: start + Σ a·b from left to right, or the position's own op. */
export type Step =
  | { readonly kind: "affine"; readonly at: number; readonly start: Operand; readonly terms: readonly Term[] }
  | { readonly kind: "op"; readonly at: number; readonly operands: readonly Operand[] };

/**
 * Joins chains of sums, differences and products into one step: of b + w₀·x₀ + w₁·x₁ nothing between is stored, as long
 * as nothing else uses it and nobody asked to keep it. Operations keep their order, so every rounding stays as it was.
 */
export function fuse(tape: Tape, kept: ReadonlySet<number>): readonly Step[] {
  // How often the output, or something that is kept, uses each node: the rest is left out.
  const uses = new Int32Array(tape.ids.length);
  const isNeeded = (at: number) => uses[at] !== 0 || kept.has(at) || at === tape.output;
  for (const at of tape.order.toReversed()) {
    if (isNeeded(at)) for (const operand of tape.operands[at] ?? []) uses[operand] = (uses[operand] ?? 0) + 1;
  }
  const isTaken = new Uint8Array(tape.ids.length);
  const take = (at: number): boolean => {
    if (uses[at] !== 1 || kept.has(at) || at === tape.output) return false;
    isTaken[at] = 1;
    return true;
  };

  const operandsOf = (at: number): Term => {
    const [left = NOWHERE, right = NOWHERE] = tape.operands[at] ?? [];
    return [left, right];
  };
  const productOf = (at: number): Term | null => {
    const [left, right] = operandsOf(at);
    const op = tape.ops[at];
    if (op === ops.mul) return [left, right];
    if (op === ops.neg) return [MINUS_ONE, left];
    return op === ops.pow && tape.exponents[at] === 2 ? [left, left] : null;
  };
  const isSum = (at: number) => tape.ops[at] === ops.add || tape.ops[at] === ops.sub;
  const addendOf = (at: number): Term => {
    const product = productOf(at);
    return product !== null && take(at) ? product : [ONE, at];
  };

  const stepOf = (at: number): Step => {
    const terms: Term[] = [];
    let sum = at;
    // Down the left side of the chain, which may be of any length.
    for (; isSum(sum); ) {
      const [left, right] = operandsOf(sum);
      terms.push(tape.ops[sum] === ops.sub ? [MINUS_ONE, right] : addendOf(right));
      const isPartOfChain = isSum(left) || productOf(left) !== null;
      if (!isPartOfChain || !take(left)) return { kind: "affine", at, start: left, terms: terms.reverse() };
      sum = left;
    }
    const product = productOf(sum);
    if (product === null) return { kind: "op", at, operands: tape.operands[at] ?? [] };
    return { kind: "affine", at, start: ZERO, terms: [...terms, product].reverse() };
  };

  // From the output back: a sum is met before the sums inside it.
  const steps: Step[] = [];
  for (const at of tape.order.toReversed()) {
    if (tape.ops[at] && isNeeded(at) && isTaken[at] === 0) steps.push(stepOf(at));
  }
  return steps.reverse();
}
