import { openDatabase } from "./database";

/** Whom a seat's token speaks for. */
export interface SeatRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly code: string;
  readonly role: "host" | "cohost" | "student";
  readonly participantId: string | null;
  readonly participantName: string | null;
}

/** The seat with this token hash; null where there is none or it was revoked. */
export async function findSeat(tokenHash: string): Promise<SeatRecord | null> {
  const { prisma } = openDatabase();
  const seat = await prisma.seat.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      sessionId: true,
      role: true,
      participantId: true,
      revokedAt: true,
      session: { select: { code: true } },
      participant: { select: { name: true } },
    },
  });
  if (!seat || seat.revokedAt) return null;
  const { id, sessionId, participantId } = seat;
  const role = seat.role === "host" || seat.role === "cohost" ? seat.role : "student";
  return {
    id,
    sessionId,
    role,
    participantId,
    code: seat.session.code,
    participantName: seat.participant?.name ?? null,
  };
}

/** Stores a seat: a host's where no participant is named, else that participant's. */
export async function createSeat(seat: {
  readonly id: string;
  readonly sessionId: string;
  readonly participantId: string | null;
  readonly tokenHash: string;
  readonly at: number;
}): Promise<void> {
  const { prisma } = openDatabase();
  const { at, participantId, ...rest } = seat;
  const role = participantId === null ? "host" : "student";
  await prisma.seat.create({
    data: { ...rest, participantId, role, createdAt: new Date(at) },
    select: { id: true },
  });
}

/** The seat that the session with this code began with; null where there is none. */
export async function findHostSeat(code: string): Promise<string | null> {
  const { prisma } = openDatabase();
  const seat = await prisma.seat.findFirst({
    where: { session: { code }, role: "host", linkId: null, revokedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return seat?.id ?? null;
}
