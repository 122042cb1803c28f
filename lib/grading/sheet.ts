import type { NodeId } from "@/lib/engine/graph";
import type { Judgement, Verdict } from "./judgement";

/** One value that the student has already had judged at a node. */
export interface Tried {
  readonly value: number;
  /** The follow-through value it was judged against: with another one the same value counts anew. */
  readonly followThrough: number | null;
  readonly verdict: Verdict;
  readonly attempt: number;
  /** How exactly it was typed; the same value with more digits is judged anew. */
  readonly halfUnit: number;
}

/** What a student's sheet holds for one node. */
export interface Answered {
  /** The standing verdict: it never goes down, since a verdict is fixed when given. */
  readonly verdict: Verdict;
  /** The latest value judged correct, carried or wrong: what follow-through and `d.grad` read. */
  readonly value: number | null;
  /** Attempts charged so far. */
  readonly attempt: number;
  /** How often more digits were asked for; the third time is judged wrong. */
  readonly needsDigits: number;
  readonly tried: readonly Tried[];
}

/** One student's answers in one round, by node; a node without an answer that could be read is absent. */
export type Sheet = ReadonlyMap<NodeId, Answered>;

/** A sheet before the first answer. */
export const emptySheet: Sheet = new Map();

/** Enough to recognise a repeated guess; older ones are forgotten so that a sheet cannot grow without end. */
const REMEMBERED = 32;

const RANK: Record<Verdict, number> = { unreadable: 0, "needs-digits": 1, wrong: 2, carried: 3, correct: 4 };

/** What stands at a node after one more verdict there: the better of the two. */
export function standingVerdict(before: Verdict | undefined, verdict: Verdict): Verdict {
  return before && RANK[before] > RANK[verdict] ? before : verdict;
}

/** Fold a judgement into the student's sheet: what it costs, what it leaves standing, what is carried on from it. */
export function record(sheet: Sheet, judgement: Judgement): Sheet {
  const before = sheet.get(judgement.node);
  if (judgement.value === null || before?.verdict === "correct") return sheet;
  const answered = fold(before, judgement, judgement.value);
  return new Map(sheet).set(judgement.node, answered);
}

function fold(before: Answered | undefined, judgement: Judgement, value: number): Answered {
  const { verdict, followThrough, attempt, halfUnit } = judgement;
  const asksDigits = verdict === "needs-digits" && !judgement.isRepeat;
  const tried = [...(before?.tried ?? []), { value, followThrough, verdict, attempt, halfUnit }];
  return {
    verdict: standingVerdict(before?.verdict, verdict),
    value: verdict === "needs-digits" ? (before?.value ?? null) : value,
    attempt: (before?.attempt ?? 0) + (judgement.isFree ? 0 : 1),
    needsDigits: (before?.needsDigits ?? 0) + (asksDigits ? 1 : 0),
    tried: judgement.isRepeat ? (before?.tried ?? []) : tried.slice(-REMEMBERED),
  };
}
