import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a sum's backward step goes wrong: the gradient is split, or the sum is treated as a product. */
export const addWrong: readonly WrongRule[] = [
  wrongLocal("splits", () => 1 / 2),
  wrongLocal("as-mul", ({ a, b, slot }) => (slot === 0 ? b : a)),
  wrongLocal("as-mul-not-swapped", ({ a, b, slot }) => (slot === 0 ? a : b)),
];
