import { commitOrder, type OrderRecord } from "./commands";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** A participant's row as a room needs it. */
export interface ParticipantRecord {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  readonly isBanned: boolean;
  readonly isAwaited: boolean;
  readonly extraTime: number;
  readonly team: number | null;
  readonly place: number;
}

const columns = {
  id: true,
  name: true,
  removedAt: true,
  bannedAt: true,
  isAwaited: true,
  extraTime: true,
  team: true,
  place: true,
} as const;

/** Who joined a session, in the order in which they came. */
export async function listParticipants(sessionId: string): Promise<readonly ParticipantRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.participant.findMany({
    where: { sessionId },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(fromRow);
}

type Row = Omit<ParticipantRecord, "isRemoved" | "isBanned"> & {
  readonly removedAt: Date | null;
  readonly bannedAt: Date | null;
};

function fromRow({ removedAt, bannedAt, ...row }: Row): ParticipantRecord {
  return { ...row, isRemoved: removedAt !== null, isBanned: bannedAt !== null };
}

/** One participant of a session; null where there is none. */
export async function readParticipant(sessionId: string, id: string): Promise<ParticipantRecord | null> {
  const { prisma } = openDatabase();
  const row = await prisma.participant.findUnique({ where: { id, sessionId }, select: columns });
  return row && fromRow(row);
}

/** The participant that an earlier request with this hash made. */
export async function findJoined(sessionId: string, joinHash: string): Promise<{ readonly id: string } | null> {
  const { prisma } = openDatabase();
  return prisma.participant.findUnique({
    where: { sessionId_joinHash: { sessionId, joinHash } },
    select: { id: true },
  });
}

/** Stores a new participant with a seat, and the log of it, at once; false where the name or the request is taken. */
export async function createParticipant(participant: {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly team: number | null;
  readonly joinHash: string;
  readonly seat: { readonly id: string; readonly tokenHash: string };
  readonly logId: string;
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, sessionId, name, nameKey, team, joinHash, seat, logId } = participant;
  const at = new Date(participant.at);
  try {
    await prisma.$transaction([
      prisma.participant.create({
        data: { id, sessionId, name, nameKey, team, joinHash, joinedAt: at },
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

/** What may be changed of a participant; times in epoch milliseconds. */
export interface ParticipantChange {
  readonly name?: string;
  readonly nameKey?: string;
  readonly removedAt?: number | null;
  readonly bannedAt?: number | null;
  readonly isAwaited?: boolean;
  readonly extraTime?: number;
}

/** Changes participants by an order of the host's; false as `commitOrder`, which a name that is taken is one case of. */
export function updateParticipants(
  order: OrderRecord,
  { ids, change }: { readonly ids: readonly string[]; readonly change: ParticipantChange },
): Promise<boolean> {
  const { removedAt, bannedAt, ...rest } = change;
  return commitOrder(order, (prisma) => [
    prisma.participant.updateMany({
      where: { id: { in: [...ids] }, sessionId: order.sessionId },
      data: {
        ...rest,
        ...(removedAt === undefined ? {} : { removedAt: toDate(removedAt) }),
        ...(bannedAt === undefined ? {} : { bannedAt: toDate(bannedAt) }),
      },
    }),
  ]);
}

/** Stores what participants do for themselves: their team, the exercise that they are at, that they are back. */
export async function updateOwn(
  id: string,
  change: { readonly team?: number; readonly place?: number; readonly isAwaited?: boolean },
): Promise<void> {
  const { prisma } = openDatabase();
  await prisma.participant.update({ where: { id }, data: change, select: { id: true } });
}

function toDate(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
