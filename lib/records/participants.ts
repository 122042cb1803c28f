import type { Identity } from "@/lib/classroom/identity";
import { commitOrder, type OrderRecord } from "./commands";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** A participant's row as a room needs it. */
export interface ParticipantRecord extends Identity {
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
  idNumber: true,
  email: true,
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

/** Those of these participants that the session has. */
export async function readParticipants(
  sessionId: string,
  ids: readonly string[],
): Promise<readonly ParticipantRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.participant.findMany({
    where: { sessionId, id: { in: [...ids] } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(fromRow);
}

/** The participants that earlier requests with these hashes made, by hash. */
export async function findJoined(
  sessionId: string,
  joinHashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { prisma } = openDatabase();
  const rows = await prisma.participant.findMany({
    where: { sessionId, joinHash: { in: [...joinHashes] } },
    select: { id: true, joinHash: true },
  });
  return new Map(rows.map(({ id, joinHash }) => [joinHash, id]));
}

/** Somebody who is to be stored, with a seat. */
export interface NewParticipant {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly team: number | null;
  readonly identity: Identity;
  readonly joinHash: string;
  readonly seat: { readonly id: string; readonly tokenHash: string };
  readonly logId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Stores new participants with their seats, and the log of it, at once; false, and none stored, where a name or a request is taken. */
export async function createParticipants(participants: readonly NewParticipant[]): Promise<boolean> {
  const { prisma } = openDatabase();
  const people = participants.map(({ seat: _seat, logId: _log, at, identity, ...row }) => ({
    ...{ ...row, ...identity, joinedAt: new Date(at) },
  }));
  const seats = participants.map(({ id, sessionId, seat, at }) => ({
    ...{ ...seat, sessionId, participantId: id },
    ...{ role: "student", createdAt: new Date(at) },
  }));
  const entries = participants.map(({ id, sessionId, logId, at }) => ({
    ...{ id: logId, sessionId, at: new Date(at) },
    ...{ type: "joined", detail: JSON.stringify({ participant: id }) },
  }));
  try {
    await prisma.$transaction([
      prisma.participant.createMany({ data: people }),
      prisma.seat.createMany({ data: seats }),
      prisma.logEntry.createMany({ data: entries }),
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
  readonly team?: number;
  readonly place?: number;
}

/** Changes participants, by an order of the host's or for themselves; false as `commitOrder`, which a name that is taken is one case of. */
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

function toDate(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
