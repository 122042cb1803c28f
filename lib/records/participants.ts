import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** A participant's row as a room needs it. */
export interface ParticipantRecord {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
}

/** Who joined a session, in the order in which they came. */
export async function listParticipants(sessionId: string): Promise<readonly ParticipantRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.participant.findMany({
    where: { sessionId },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, removedAt: true },
  });
  return rows.map(({ id, name, removedAt }) => ({ id, name, isRemoved: removedAt !== null }));
}

/** One participant of a session; null where there is none. */
export async function readParticipant(sessionId: string, id: string): Promise<ParticipantRecord | null> {
  const { prisma } = openDatabase();
  const row = await prisma.participant.findUnique({
    where: { id, sessionId },
    select: { id: true, name: true, removedAt: true },
  });
  return row && { id: row.id, name: row.name, isRemoved: row.removedAt !== null };
}

/** The participant that an earlier request with this hash made. */
export async function findJoined(sessionId: string, joinHash: string): Promise<ParticipantRecord | null> {
  const { prisma } = openDatabase();
  const row = await prisma.participant.findUnique({
    where: { sessionId_joinHash: { sessionId, joinHash } },
    select: { id: true, name: true, removedAt: true },
  });
  return row && { id: row.id, name: row.name, isRemoved: row.removedAt !== null };
}

/** Stores a new participant with a seat, and the log of it, at once; false where the name or the request is taken. */
export async function createParticipant(participant: {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly joinHash: string;
  readonly seat: { readonly id: string; readonly tokenHash: string };
  readonly logId: string;
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, sessionId, name, nameKey, joinHash, seat, logId } = participant;
  const at = new Date(participant.at);
  try {
    await prisma.$transaction([
      prisma.participant.create({
        data: { id, sessionId, name, nameKey, joinHash, joinedAt: at },
        select: { id: true },
      }),
      prisma.seat.create({
        data: { ...seat, sessionId, participantId: id, role: "student", createdAt: at },
        select: { id: true },
      }),
      prisma.logEntry.create({
        data: { id: logId, sessionId, at, type: "joined", detail: JSON.stringify({ participant: id }) },
        select: { id: true },
      }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Changes a participant's name or whether it is removed, with the log of it; false where the new name is taken. */
export async function updateParticipant(change: {
  readonly id: string;
  readonly sessionId: string;
  readonly name?: { readonly name: string; readonly nameKey: string };
  readonly removedAt?: number | null;
  readonly log: { readonly id: string; readonly type: string };
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, sessionId, name, removedAt, log } = change;
  try {
    await prisma.$transaction([
      prisma.participant.update({
        where: { id, sessionId },
        data: {
          ...name,
          ...(removedAt === undefined ? {} : { removedAt: removedAt === null ? null : new Date(removedAt) }),
        },
        select: { id: true },
      }),
      prisma.logEntry.create({
        data: { ...log, sessionId, at: new Date(change.at), detail: JSON.stringify({ participant: id }) },
        select: { id: true },
      }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
