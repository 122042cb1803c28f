import type { Op } from "./op";

/** −a */
export const neg: Op = {
  symbol: "neg",
  arity: 1,
  forward: (a) => -a,
  local: () => [-1],
  second: () => [[0]],
  tex: { forward: ([a]) => `-${a}`, local: [() => "-1"] },
};
