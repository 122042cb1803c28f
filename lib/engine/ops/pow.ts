import type { Op } from "./op";

/**
 * a**n. The commonest exponents are products and roots, as in PyTorch: they are rounded once, and a**2 − a*a is 0,
 * while the general power may err in the last digit.
 */
function power(a: number, n: number): number {
  switch (n) {
    case 2:
      return a * a;
    case 3:
      return a * a * a;
    case 0.5:
      return a === 0 ? 0 : Math.sqrt(a);
    case -1:
      return 1 / a;
    case -2:
      return 1 / (a * a);
    default:
      return a ** n;
  }
}

/** a to the power of a fixed number n. A negative a to a fractional n is not real: NaN. */
export const pow: Op = {
  symbol: "xⁿ",
  arity: 1,
  forward: power,
  // n = 0 is settled before a**(n-1), which is infinite at a = 0; PyTorch does the same.
  local: (a, n) => [n === 0 ? 0 : n * power(a, n - 1)],
  second: (a, n) => [[n === 0 || n === 1 ? 0 : n * (n - 1) * power(a, n - 2)]],
  tex: {
    forward: ([a], n) => `${a}^{${n}}`,
    local: [([a], _out, n) => `${n} \\cdot ${a}^{${n} - 1}`],
  },
};
