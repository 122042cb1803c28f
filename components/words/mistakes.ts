import type { Evaluation } from "@/lib/engine/evaluate";
import { mistakeWords } from "@/lib/grading/mistakeWords";
import type { StudentJudgement } from "@/lib/protocol/views";
import { mistakeNames, type Names, textbookNames } from "./mistakeNames";
import type { Sentence } from "./sentence";

/** What a named mistake is, for the student who made it, in this graph's own names; never the answer. */
export function sayMistake(
  judgement: Pick<StudentJudgement, "node" | "misconception" | "step">,
  evaluation: Evaluation,
): Sentence | null {
  const { misconception } = judgement;
  if (misconception === null || !Object.hasOwn(mistakeWords, misconception)) return null;
  const { sentence = "" } = mistakeWords[misconception] ?? {};
  return fill(sentence, mistakeNames(judgement, evaluation)) ?? fill(sentence, textbookNames(misconception));
}

/** The same in a few words, for counts: "took tanh′ at x, not at t". */
export function labelMistake(misconception: string): string {
  return (Object.hasOwn(mistakeWords, misconception) && mistakeWords[misconception]?.label) || "made another mistake";
}

/** Null where a name is missing: half of the graph's names beside half of a textbook's would say nothing. */
function fill(template: string, names: Names): Sentence | null {
  const parts: Sentence[] = [];
  for (const [at, text] of template.split(/[{}]/).entries()) {
    const name = at % 2 === 0 ? [text] : names[text as keyof Names]; // A test holds that every template's names are known.
    if (name == null) return null;
    parts.push(name);
  }
  return parts.flat().filter((part) => part !== "");
}
