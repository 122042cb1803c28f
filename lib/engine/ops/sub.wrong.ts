import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a difference's backward step goes wrong: the minus sign is lost, put on the other operand, or on both. */
export const subWrong: readonly WrongRule[] = [
  wrongLocal("sign-lost", () => 1),
  wrongLocal("sign-swapped", ({ slot }) => (slot === 0 ? -1 : 1)),
  wrongLocal("sign-on-both", () => -1),
];
