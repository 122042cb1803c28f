import { type WrongRule, wrongLocal } from "./rule.wrong";

/** How a negation's backward step goes wrong: the sign is lost. */
export const negWrong: readonly WrongRule[] = [wrongLocal("sign-lost", () => 1)];
