import type { Op } from "./op";

/** From this slope on 1 − tanh² is good to twelve digits, and far quicker than an exponential. */
const STEEP = 1e-3;

/** 1 − tanh², and where that cancels, sech²(x) = 4e/(1+e)² with e = exp(-2|x|), which neither overflows nor cancels. */
function slope(x: number, out: number): number {
  const steep = 1 - out * out;
  if (steep > STEEP) return steep;
  const e = Math.exp(-2 * Math.abs(x));
  return (4 * e) / ((1 + e) * (1 + e));
}

/** The hyperbolic tangent. */
export const tanh: Op = {
  symbol: "tanh",
  arity: 1,
  forward: (a) => Math.tanh(a),
  local: (a, _b, out) => [slope(a, out)],
  second: (a, _b, out) => [[-2 * out * slope(a, out)]],
  tex: { forward: ([a]) => `\\tanh\\left(${a}\\right)`, local: [(_operands, out) => `1 - ${out}^{2}`] },
};
