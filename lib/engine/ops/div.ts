import type { Op } from "./op";

/** a / b. The derivative by b is written −out/b: b² would underflow to 0 long before b does. */
export const div: Op = {
  symbol: "÷",
  arity: 2,
  forward: (a, b) => a / b,
  local: (_a, b, out) => [1 / b, -out / b],
  contributions: (upstream, _a, b, out) => [upstream / b, -upstream * (out / b)],
  second: (_a, b, out) => [
    [0, -1 / b / b],
    [-1 / b / b, (2 * out) / b / b],
  ],
  tex: {
    forward: ([a, b]) => `\\frac{${a}}{${b}}`,
    local: [([, b]) => `\\frac{1}{${b}}`, ([a, b]) => `-\\frac{${a}}{${b}^{2}}`],
  },
};
