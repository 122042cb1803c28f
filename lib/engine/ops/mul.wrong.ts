import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a product's backward step goes wrong: the operand itself, the output, one or the sum for the other operand. */
export const mulWrong: readonly WrongRule[] = [
  wrongLocal("not-swapped", ({ a, b, slot }) => (slot === 0 ? a : b)),
  wrongLocal("output", ({ out }) => out),
  wrongLocal("one", () => 1),
  wrongLocal("sum", ({ a, b }) => a + b),
];
