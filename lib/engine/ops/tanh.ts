import type { Op } from "./op";

/** sech²(x) = 4e/(1+e)² with e = exp(-2|x|): neither overflows nor cancels, as 1 − tanh² does when saturated. */
function sechSquared(x: number): number {
  const e = Math.exp(-2 * Math.abs(x));
  return (4 * e) / ((1 + e) * (1 + e));
}

/** The hyperbolic tangent. */
export const tanh: Op = {
  symbol: "tanh",
  arity: 1,
  forward: (a) => Math.tanh(a),
  local: (a) => [sechSquared(a)],
  second: (a, _b, out) => [[-2 * out * sechSquared(a)]],
  tex: { forward: ([a]) => `\\tanh\\left(${a}\\right)`, local: [(_operands, out) => `1 - ${out}^{2}`] },
};
