import type { Op } from "./op";

/** The natural logarithm. */
export const log: Op = {
  symbol: "log",
  arity: 1,
  forward: (a) => Math.log(a),
  local: (a) => [1 / a],
  contributions: (upstream, a) => [upstream / a],
  second: (a) => [[-1 / a / a]],
  tex: { forward: ([a]) => `\\log\\left(${a}\\right)`, local: [([a]) => `\\frac{1}{${a}}`] },
};
