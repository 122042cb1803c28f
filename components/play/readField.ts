import type { Evaluation } from "@/lib/engine/evaluate";
import { readAnswer } from "@/lib/notation/answer";
import { formatValue } from "@/lib/notation/printNumber";
import type { SeatView } from "@/lib/protocol/views";
import type { FieldReading } from "./AnswerField";
import { answerScope } from "./answerScope";

/** What the text comes to so far; null where there is nothing to add to a plain number or an empty field. */
export function readField(text: string, evaluation: Evaluation, seat: SeatView): FieldReading | null {
  if (text.trim() === "" || /^\s*[-−]?\d+\s*$/.test(text)) return null;
  const reading = readAnswer(text, answerScope(evaluation, seat));
  if (reading.ok) return { text: `= ${formatValue(reading.value)}`, isProblem: false };
  return null;
}
