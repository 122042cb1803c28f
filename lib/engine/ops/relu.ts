import type { Op } from "./op";

/** max(0, a). The subgradient at 0 is 0, as in PyTorch. */
export const relu: Op = {
  symbol: "relu",
  arity: 1,
  forward: (a) => Math.max(0, a),
  local: (a) => [a > 0 ? 1 : 0],
  second: () => [[0]],
  tex: { forward: ([a]) => `\\max\\left(0, ${a}\\right)`, local: [([a]) => `\\left[${a} > 0\\right]`] },
};
