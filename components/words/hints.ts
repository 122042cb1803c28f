import type { HintStep } from "@/lib/grading/hints";
import { sayPoints } from "./counting";

/** What each step of the hints shows. */
export const hintTitles: Readonly<Record<HintStep, string>> = {
  1: "Which edges",
  2: "The local rule",
  3: "The local number",
  4: "The worked step",
};

const verbs: Readonly<Record<HintStep, string>> = {
  1: "Show which edges",
  2: "Show the local rule",
  3: "Show the local number",
  4: "Show the worked step",
};

/** What opening a step says, with its price. */
export function sayHintButton(step: HintStep, cost: number): string {
  return cost === 0 ? verbs[step] : `${verbs[step]} · −${sayPoints(cost)}`;
}
