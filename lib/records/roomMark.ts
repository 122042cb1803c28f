import { openDatabase } from "./database";
import type { Extent } from "./works";

/** How far a session has come: what a process holds against what it has in memory. */
export interface RoomMark extends Extent {
  readonly version: number;
  /** Lines of the log: somebody joined, was renamed, removed … */
  readonly entries: number;
}

/** How far the session has come by now; null where it is gone. One statement over indexes. */
export async function readRoomMark(sessionId: string): Promise<RoomMark | null> {
  const { prisma } = openDatabase();
  const [row] = await prisma.$queryRaw<
    {
      version: number;
      answers: number | bigint;
      waiting: number | bigint;
      hints: number | bigint;
      entries: number | bigint;
    }[]
  >`SELECT "version",
      (SELECT COUNT(*) FROM "Submission" s JOIN "Round" r ON r."id" = s."roundId" WHERE r."sessionId" = "Session"."id") AS "answers",
      (SELECT COUNT(*) FROM "Submission" s JOIN "Round" r ON r."id" = s."roundId" WHERE r."sessionId" = "Session"."id" AND s."isLate" AND s."acceptedAt" IS NULL) AS "waiting",
      (SELECT COUNT(*) FROM "Hint" h JOIN "Round" r ON r."id" = h."roundId" WHERE r."sessionId" = "Session"."id") AS "hints",
      (SELECT COUNT(*) FROM "LogEntry" l WHERE l."sessionId" = "Session"."id") AS "entries"
    FROM "Session" WHERE "id" = ${sessionId}`;
  if (!row) return null;
  const { version, answers, waiting, hints, entries } = row;
  return {
    version,
    answers: Number(answers),
    counted: Number(answers) - Number(waiting),
    hints: Number(hints),
    entries: Number(entries),
  };
}
