import type { Op } from "./op";

/** e to the power of a; its own derivative. */
export const exp: Op = {
  symbol: "exp",
  arity: 1,
  forward: (a) => Math.exp(a),
  local: (_a, _b, out) => [out],
  second: (_a, _b, out) => [[out]],
  tex: { forward: ([a]) => `e^{${a}}`, local: [(_operands, out) => out] },
};
