import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How the exponential's backward step goes wrong: the power rule, the input for the output, e to the output, or nothing. */
export const expWrong: readonly WrongRule[] = [
  wrongLocal("power-rule", ({ a }) => a * Math.exp(a - 1)),
  wrongLocal("from-input", ({ a }) => a),
  wrongLocal("twice", ({ out }) => Math.exp(out)),
  wrongLocal("dropped", () => 1),
];
