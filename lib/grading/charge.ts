import type { Row } from "./rows";
import type { Answered, Tried } from "./sheet";
import { isSame } from "./tolerances";

/** How often more digits are asked for before the answer is judged wrong. */
const FREE_DIGIT_REQUESTS = 2;

/** What an answer costs, and the verdict once the earlier answers at its node are counted. */
export interface Charge extends Row {
  readonly isFree: boolean;
  readonly attempt: number;
  readonly isRepeat: boolean;
}

/** Price an answer by what was answered at the node before: needs-digits, a repeated value and a node already carried are free. */
export function chargeOf(row: Row, value: number, followThrough: number | null, before: Answered | undefined): Charge {
  const repeated = before?.tried.findLast((tried) => isRepeated(tried, row, value, followThrough));
  if (repeated)
    return { ...row, verdict: repeatedVerdict(repeated, row), isFree: true, attempt: repeated.attempt, isRepeat: true };
  const asked = before?.needsDigits ?? 0;
  const verdict = row.verdict === "needs-digits" && asked >= FREE_DIGIT_REQUESTS ? "wrong" : row.verdict;
  // A carried answer stands: another try at its node costs nothing and is priced as the carried one was.
  if (before?.verdict === "carried") {
    return { ...row, verdict, isFree: true, attempt: before.attempt, isRepeat: false };
  }
  return {
    ...row,
    verdict,
    isFree: verdict === "needs-digits",
    attempt: (before?.attempt ?? 0) + 1,
    isRepeat: false,
  };
}

function isRepeated(tried: Tried, row: Row, value: number, followThrough: number | null): boolean {
  if (tried.value !== value || !isSameFollowThrough(tried.followThrough, followThrough)) return false;
  return tried.verdict === row.verdict || (row.verdict === "needs-digits" && tried.verdict === "wrong");
}

function repeatedVerdict(tried: Tried, row: Row): Row["verdict"] {
  return tried.verdict === "wrong" ? "wrong" : row.verdict;
}

function isSameFollowThrough(before: number | null, now: number | null): boolean {
  return before === null || now === null ? before === now : isSame(before, now);
}
