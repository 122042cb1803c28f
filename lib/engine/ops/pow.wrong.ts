import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a power's backward step goes wrong; `b` is the exponent n. */
export const powWrong: readonly WrongRule[] = [
  wrongLocal("not-lowered", ({ a, b }) => b * a ** b),
  wrongLocal("no-coefficient", ({ a, b }) => a ** (b - 1)),
  wrongLocal("times-base", ({ a, b }) => b * a),
  wrongLocal("raised", ({ a, b }) => b * a ** (b + 1)),
  wrongLocal("integrated", ({ a, b }) => a ** (b + 1) / (b + 1)),
];
