import type { Verdict } from "@/lib/grading/judgement";
import { openDatabase } from "./database";
import { inOrder } from "./inOrder";

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
  /** It was in time, or the host accepted it. */
  readonly isCounted: boolean;
  /** One of a vote: the last one stands. */
  readonly isBallot: boolean;
  readonly at: Date;
}

/** Every answer of a session in the order in which they came; their judgements, long texts each, stay where they are. */
export async function listAnswers(sessionId: string): Promise<readonly AnswerRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.submission.findMany({
    where: { round: { sessionId } },
    orderBy: { turn: "asc" },
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
      acceptedAt: true,
      isBallot: true,
      at: true,
    },
  });
  return inOrder(rows).map(({ acceptedAt, verdict, ...row }) => ({
    ...row,
    isCounted: !row.isLate || acceptedAt !== null,
    // Written by this code from a Judgement.
    verdict: verdict as Verdict,
  }));
}
