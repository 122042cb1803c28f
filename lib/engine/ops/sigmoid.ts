import type { Op } from "./op";

/** σ'(x) = e/(1+e)² with e = exp(-|x|): σ is symmetric, so one form is stable on both sides. */
function slope(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return e / ((1 + e) * (1 + e));
}

/** 1 / (1 + exp(-a)), from whichever exponential cannot overflow. */
export const sigmoid: Op = {
  symbol: "σ",
  arity: 1,
  forward: (a) => (a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a))),
  local: (a) => [slope(a)],
  second: (a) => [[-slope(a) * Math.tanh(a / 2)]],
  tex: {
    forward: ([a]) => `\\sigma\\left(${a}\\right)`,
    local: [(_operands, out) => `${out} \\left(1 - ${out}\\right)`],
  },
};
