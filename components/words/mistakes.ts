import { mistakeWords } from "@/lib/grading/mistakeWords";

/** What a named mistake is, for the student who made it; never the answer. */
export function sayMistake(misconception: string): string | null {
  return Object.hasOwn(mistakeWords, misconception) ? (mistakeWords[misconception]?.sentence ?? null) : null;
}

/** The same in a few words, for counts: "took tanh′ at x, not at t". */
export function labelMistake(misconception: string): string {
  return (Object.hasOwn(mistakeWords, misconception) && mistakeWords[misconception]?.label) || "made another mistake";
}
