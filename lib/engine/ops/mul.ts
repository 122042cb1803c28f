import type { Op } from "./op";

/** a · b */
export const mul: Op = {
  symbol: "×",
  arity: 2,
  forward: (a, b) => a * b,
  local: (a, b) => [b, a],
  second: () => [
    [0, 1],
    [1, 0],
  ],
  tex: { forward: ([a, b]) => `${a} \\cdot ${b}`, local: [([, b]) => `${b}`, ([a]) => `${a}`] },
};
