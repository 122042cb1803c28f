import { openDatabase } from "./database";

/** One thing that happened in a session. */
export interface LogRecord {
  readonly at: Date;
  readonly type: string;
}

/** When a round ran: its first opening and its last close, null while it is open. */
export interface RoundRecord {
  readonly id: string;
  readonly ordinal: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** What happened in a session, in order; of these types alone. */
export async function listLog(sessionId: string, types: readonly string[]): Promise<readonly LogRecord[]> {
  const { prisma } = openDatabase();
  return prisma.logEntry.findMany({
    where: { sessionId, type: { in: [...types] } },
    orderBy: { at: "asc" },
    select: { at: true, type: true },
  });
}

/** The rounds that the class played together, votes among them, in the order of their opening: practice is nobody's hour. */
export async function listRounds(sessionId: string): Promise<readonly RoundRecord[]> {
  const { prisma } = openDatabase();
  return prisma.round.findMany({
    where: { sessionId, kind: { not: "practice" } },
    orderBy: { openedAt: "asc" },
    select: { id: true, ordinal: true, openedAt: true, closedAt: true },
  });
}
