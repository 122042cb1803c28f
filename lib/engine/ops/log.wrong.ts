import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How the logarithm's backward step goes wrong: one over the output, not over the input. */
export const logWrong: readonly WrongRule[] = [wrongLocal("one-over-output", ({ out }) => 1 / out)];
