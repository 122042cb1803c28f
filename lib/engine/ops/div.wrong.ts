import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a quotient's backward step goes wrong; a rule about one operand leaves the other one right. */
export const divWrong: readonly WrongRule[] = [
  wrongLocal("numerator-inverted", ({ b, slot, local }) => (slot === 0 ? b : local)),
  wrongLocal("denominator-sign-lost", ({ a, b, slot, local }) => (slot === 1 ? a / b ** 2 : local)),
  wrongLocal("denominator-not-squared", ({ a, b, slot, local }) => (slot === 1 ? -a / b : local)),
  wrongLocal("denominator-no-numerator", ({ b, slot, local }) => (slot === 1 ? -1 / b ** 2 : local)),
  wrongLocal("denominator-as-mul", ({ a, slot, local }) => (slot === 1 ? a : local)),
];
