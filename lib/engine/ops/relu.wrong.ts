import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How relu's backward step goes wrong: the gate ignored, its value or its opposite taken, or the gradient gated instead. */
export const reluWrong: readonly WrongRule[] = [
  wrongLocal("gate-ignored", () => 1),
  wrongLocal("value", ({ out }) => out),
  wrongLocal("inverted", ({ local }) => 1 - local),
  wrongLocal("gated-by-gradient", ({ upstream }) => (upstream > 0 ? 1 : 0)),
];
