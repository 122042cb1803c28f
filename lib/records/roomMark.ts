import { openDatabase } from "./database";

/** How far a session has come: what a process holds against what it has in memory. */
export interface RoomMark {
  readonly version: number;
  readonly answers: number;
  /** Lines of the log: somebody joined, was renamed, removed … */
  readonly entries: number;
}

/** How far the session has come by now; null where it is gone. One statement over indexes. */
export async function readRoomMark(sessionId: string): Promise<RoomMark | null> {
  const { prisma } = openDatabase();
  const [row] = await prisma.$queryRaw<
    { version: number; answers: number | bigint; entries: number | bigint }[]
  >`SELECT "version",
      (SELECT COUNT(*) FROM "Submission" s JOIN "Round" r ON r."id" = s."roundId" WHERE r."sessionId" = "Session"."id") AS "answers",
      (SELECT COUNT(*) FROM "LogEntry" l WHERE l."sessionId" = "Session"."id") AS "entries"
    FROM "Session" WHERE "id" = ${sessionId}`;
  return row ? { version: row.version, answers: Number(row.answers), entries: Number(row.entries) } : null;
}
