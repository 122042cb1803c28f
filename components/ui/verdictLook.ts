import { ArrowRightFromLine, CircleCheck, CircleEllipsis, CircleHelp, CircleX, type LucideIcon } from "lucide-react";
import type { StudentJudgement } from "@/lib/protocol/views";

/** What the server said of one answer. */
export type Verdict = StudentJudgement["verdict"];

interface VerdictLook {
  readonly word: string;
  readonly Icon: LucideIcon;
  /** The class that sets the text in the verdict's colour. */
  readonly colour: string;
}

export const verdictLook: Record<Verdict, VerdictLook> = {
  correct: { word: "Correct", Icon: CircleCheck, colour: "text-correct" },
  carried: { word: "Carried", Icon: ArrowRightFromLine, colour: "text-carried" },
  "needs-digits": { word: "More digits", Icon: CircleEllipsis, colour: "text-digits" },
  wrong: { word: "Not yet", Icon: CircleX, colour: "text-wrong" },
  unreadable: { word: "Unreadable", Icon: CircleHelp, colour: "text-muted" },
};

/** Whether a stored word is a verdict. */
export function isVerdict(word: string): word is Verdict {
  return Object.hasOwn(verdictLook, word);
}
