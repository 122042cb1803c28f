import { type WrongRule, wrongLocal } from "./rule.wrong";
import { sigmoid } from "./sigmoid";

/** How sigmoid's backward step goes wrong, where it should multiply by s(1 − s), s = σ(x). */
export const sigmoidWrong: readonly WrongRule[] = [
  wrongLocal("from-input", ({ a }) => a * (1 - a)),
  wrongLocal("as-tanh", ({ out }) => 1 - out ** 2),
  wrongLocal("twice", ({ out }) => {
    const again = sigmoid.forward(out, Number.NaN);
    return again * (1 - again);
  }),
];
