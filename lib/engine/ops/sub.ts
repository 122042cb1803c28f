import type { Op } from "./op";

/** a − b */
export const sub: Op = {
  symbol: "−",
  arity: 2,
  forward: (a, b) => a - b,
  local: () => [1, -1],
  second: () => [
    [0, 0],
    [0, 0],
  ],
  tex: { forward: ([a, b]) => `${a} - ${b}`, local: [() => "1", () => "-1"] },
};
