import type { Op } from "./op";

/** a to the power of a fixed number n. A negative a to a fractional n is not real: NaN. */
export const pow: Op = {
  symbol: "xⁿ",
  arity: 1,
  forward: (a, n) => a ** n,
  // n = 0 is settled before a**(n-1), which is infinite at a = 0; PyTorch does the same.
  local: (a, n) => [n === 0 ? 0 : n * a ** (n - 1)],
  second: (a, n) => [[n === 0 || n === 1 ? 0 : n * (n - 1) * a ** (n - 2)]],
  tex: {
    forward: ([a], n) => `${a}^{${n}}`,
    local: [([a], _out, n) => `${n} \\cdot ${a}^{${n} - 1}`],
  },
};
