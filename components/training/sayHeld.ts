import { labelMistake } from "@/components/words/mistakes";
import type { Words } from "@/components/words/words";
import { formatValue } from "@/lib/notation/printNumber";
import type { HeldBack, MovedParameter } from "@/lib/protocol/views";

/** What held a parameter back: the commonest mistake there, or how far the class's answer was from the truth. */
export function sayHeld({ isAnswered, mistakes }: HeldBack, moved: MovedParameter | undefined, words: Words): string {
  const { t } = words;
  const [first] = mistakes;
  if (!isAnswered || !moved || moved.answer === null) return t("training.held.unanswered");
  if (first)
    return t("training.held.kind", { count: String(first.count), mistake: labelMistake(first.misconception, words) });
  return t("training.held.unnamed", { answer: formatValue(moved.answer), truth: formatValue(moved.truth) });
}
