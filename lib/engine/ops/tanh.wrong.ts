import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How tanh's backward step goes wrong, where it should multiply by 1 − t², t = tanh(x). */
export const tanhWrong: readonly WrongRule[] = [
  wrongLocal("from-input", ({ a }) => 1 - a ** 2),
  wrongLocal("no-square", ({ out }) => 1 - out),
  wrongLocal("as-tan", ({ out }) => 1 + out ** 2),
  wrongLocal("no-one", ({ out }) => -(out ** 2)),
  wrongLocal("twice", ({ out }) => 1 - Math.tanh(out) ** 2),
  wrongLocal("as-sigmoid", ({ out }) => out * (1 - out)),
  wrongLocal("as-arctan", ({ a }) => 1 / (1 + a ** 2)),
  wrongLocal("output", ({ out }) => out),
];
