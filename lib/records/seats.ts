import { openDatabase } from "./database";

/** Whom a seat's token speaks for. */
export interface SeatRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly code: string;
  readonly role: "host" | "cohost" | "student";
  readonly participantId: string | null;
  readonly participantName: string | null;
  /** The account that it belongs to, a host's or co-host's; null for an anonymous browser's and for students. */
  readonly accountId: string | null;
}

/** The seat with this token hash; null where there is none or it was revoked. */
export async function findSeat(tokenHash: string): Promise<SeatRecord | null> {
  const { prisma } = openDatabase();
  // One statement where Prisma makes four: it is asked at every connection and every page.
  const [seat] = await prisma.$queryRaw<(Omit<SeatRecord, "role"> & { readonly role: string })[]>`
    SELECT t."id", t."sessionId", t."role", t."participantId", s."code", p."name" AS "participantName",
      u."id" AS "accountId"
    FROM "Seat" t
    JOIN "Session" s ON s."id" = t."sessionId"
    LEFT JOIN "Participant" p ON p."id" = t."participantId"
    LEFT JOIN "User" u ON u."id" = t."userId" AND u."email" IS NOT NULL
    WHERE t."tokenHash" = ${tokenHash} AND t."revokedAt" IS NULL`;
  if (!seat) return null;
  return { ...seat, role: seat.role === "host" || seat.role === "cohost" ? seat.role : "student" };
}

/** Stores a seat: a participant's, or a host's with whose it is. */
export async function createSeat(seat: {
  readonly id: string;
  readonly sessionId: string;
  readonly of: { readonly participantId: string } | { readonly userId: string };
  readonly tokenHash: string;
  readonly at: number;
}): Promise<void> {
  const { prisma } = openDatabase();
  const { at, of, ...rest } = seat;
  const role = "userId" in of ? "host" : "student";
  await prisma.seat.create({
    data: { ...rest, ...of, role, createdAt: new Date(at) },
    select: { id: true },
  });
}

/** A host's or co-host's seat without the browser that took it. */
export interface HostSeatRecord {
  readonly id: string;
  readonly role: "host" | "cohost";
}

/** The seat that a user has in the session with this code: the owner's, a host's, else a co-host's; null without one. */
export async function findHostSeat(code: string, userId: string): Promise<HostSeatRecord | null> {
  const { prisma } = openDatabase();
  const isTheirs = { OR: [{ userId }, { session: { ownerId: userId }, linkId: null }] };
  const seats = await prisma.seat.findMany({
    where: { session: { code }, role: { in: ["host", "cohost"] }, revokedAt: null, ...isTheirs },
    orderBy: { createdAt: "asc" },
    take: 100,
    select: { id: true, role: true, linkId: true },
  });
  const own = seats.find(({ linkId }) => linkId === null) ?? seats.find(({ role }) => role === "host") ?? seats[0];
  return own ? { id: own.id, role: own.role === "host" ? "host" : "cohost" } : null;
}

/** Of these seats, those that have ended. */
export async function endedSeats(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { prisma } = openDatabase();
  const rows = await prisma.seat.findMany({
    where: { id: { in: [...ids] }, revokedAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Of these seats, those that belong to an account: they hold only in a browser that is signed in to it. */
export async function seatsOfAccounts(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { prisma } = openDatabase();
  const rows = await prisma.seat.findMany({
    where: { id: { in: [...ids] }, user: { email: { not: null } } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
