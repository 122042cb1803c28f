import type { Evaluation } from "@/lib/engine/evaluate";
import type { StudentJudgement } from "@/lib/protocol/views";
import type { en } from "./messages/en";
import { mistakeNames, NAMELESS, type Names, textbookNames } from "./mistakeNames";
import type { Sentence } from "./sentence";
import type { Words } from "./words";

type Mistake = keyof typeof en.mistakes;

/** What a named mistake is, for the student who made it, in this graph's own names; never the answer. */
export function sayMistake(
  judgement: Pick<StudentJudgement, "node" | "misconception" | "step">,
  evaluation: Evaluation,
  words: Words,
): Sentence | null {
  const { misconception } = judgement;
  if (misconception === null || !isMistake(misconception, "mistakes", words)) return null;
  // Sixty messages with arguments of their own are more than the compiler multiplies out; a test says each of them.
  const say = words.t as unknown as (key: `mistakes.${Mistake}`, names: Names) => Sentence;
  const own = say(`mistakes.${misconception}`, mistakeNames(judgement, evaluation, words));
  // Half of the graph's names beside half of a textbook's would say nothing.
  return own.includes(NAMELESS) ? say(`mistakes.${misconception}`, textbookNames(misconception)) : own;
}

/** The same in a few words, for counts: "put tanh’s input into tanh′, not its output". */
export function labelMistake(misconception: string, words: Words): string {
  return words.t(`mistakeLabels.${isMistake(misconception, "mistakeLabels", words) ? misconception : "other"}`);
}

function isMistake(id: string, room: "mistakes" | "mistakeLabels", { t }: Words): id is Mistake {
  // No other word of the language has a slash in it, "constructor" least of all.
  return /^[a-z-]+\/[a-z-]+$/.test(id) && t.has(`${room}.${id as Mistake}`);
}
