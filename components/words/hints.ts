import type { HintStep } from "@/lib/grading/hints";
import type { Words } from "./words";

/** What opening a step says, with its price. */
export function sayHintButton(step: HintStep, cost: number, { t }: Words): string {
  const hint = t(`play.hint.step${step}`);
  return cost === 0 ? hint : t("play.hint.priced", { hint, cost });
}
