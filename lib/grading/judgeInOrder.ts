import type { NodeId } from "@/lib/engine/graph";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import type { Question } from "./question";
import { emptySheet, record, type Sheet } from "./sheet";

/** One student's answers, in the order in which they were given. */
export interface SheetOfAnswers extends Omit<Question, "node" | "text" | "sheet"> {
  readonly answers: readonly { readonly node: NodeId; readonly text: string }[];
}

/** Judge a whole list of one student's answers, each against the sheet that the earlier ones made. */
export function judgeInOrder({ answers, ...question }: SheetOfAnswers): {
  readonly judgements: readonly Judgement[];
  readonly sheet: Sheet;
} {
  let sheet = emptySheet;
  const judgements = answers.map((answer) => {
    const judgement = judge({ ...question, ...answer, sheet });
    sheet = record(sheet, judgement);
    return judgement;
  });
  return { judgements, sheet };
}
