import type { Verdict } from "@/lib/grading/judgement";
import { openDatabase } from "./database";

/** A stored answer by its columns alone: what a class's worth of them is counted from. */
export interface AnswerRecord {
  readonly participantId: string;
  readonly roundId: string;
  readonly node: string;
  readonly turn: number;
  readonly attempt: number;
  readonly text: string;
  /** The value read; null when unreadable. */
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly misconception: string | null;
  readonly points: number;
  readonly isLate: boolean;
  readonly at: Date;
}

/** Every answer of a session in the order in which they came; their judgements, long texts each, stay where they are. */
export async function listAnswers(sessionId: string): Promise<readonly AnswerRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.submission.findMany({
    where: { round: { sessionId } },
    orderBy: [{ at: "asc" }, { turn: "asc" }],
    select: {
      participantId: true,
      roundId: true,
      node: true,
      turn: true,
      attempt: true,
      text: true,
      value: true,
      verdict: true,
      misconception: true,
      points: true,
      isLate: true,
      at: true,
    },
  });
  // The verdict was written by this code from a Judgement.
  return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }));
}
