import { commitOrder, type OrderRecord } from "./commands";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** The seats that a link gives. */
export type LinkRole = "host" | "cohost" | "student";

/** A link that works, as a host reads of it; its secret is not stored. */
export interface LinkRecord {
  readonly id: string;
  readonly role: LinkRole;
  readonly createdAt: Date;
  /** How many seats were taken by it. */
  readonly seats: number;
}

/** What a secret opens. */
export interface OpenLink {
  readonly id: string;
  readonly sessionId: string;
  readonly code: string;
  readonly role: LinkRole;
  /** The student whose seat it moves; null for a host's link. */
  readonly participantId: string | null;
}

/** Stores a link; one that moves a student's seat ends the earlier ones of that student. False as `commitOrder`. */
export function createLink(
  order: OrderRecord,
  link: {
    readonly id: string;
    readonly role: LinkRole;
    readonly participantId: string | null;
    readonly secretHash: string;
    readonly expiresAt: number | null;
  },
): Promise<boolean> {
  const { participantId, expiresAt } = link;
  return commitOrder(order, (prisma, at) => [
    ...(participantId === null
      ? []
      : [prisma.link.updateMany({ where: { participantId, revokedAt: null }, data: { revokedAt: at } })]),
    prisma.link.create({
      data: {
        ...link,
        sessionId: order.sessionId,
        createdAt: at,
        expiresAt: expiresAt === null ? null : new Date(expiresAt),
      },
      select: { id: true },
    }),
  ]);
}

/** The link with this secret's hash, while it works; null otherwise. */
export async function findLink(secretHash: string, at: number): Promise<OpenLink | null> {
  const { prisma } = openDatabase();
  const link = await prisma.link.findUnique({
    where: { secretHash },
    select: {
      id: true,
      sessionId: true,
      role: true,
      participantId: true,
      expiresAt: true,
      revokedAt: true,
      session: { select: { code: true } },
    },
  });
  if (!link || link.revokedAt || (link.expiresAt && link.expiresAt.getTime() <= at)) return null;
  const { id, sessionId, role, participantId, session } = link;
  return { id, sessionId, code: session.code, role: readRole(role), participantId };
}

/** The host's and co-hosts' links of a session that work, the first first. */
export async function listLinks(sessionId: string): Promise<readonly LinkRecord[]> {
  const { prisma } = openDatabase();
  const links = await prisma.link.findMany({
    where: { sessionId, revokedAt: null, participantId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, role: true, createdAt: true, _count: { select: { seats: true } } },
  });
  return links.map(({ id, role, createdAt, _count }) => ({ id, role: readRole(role), createdAt, seats: _count.seats }));
}

/** Stores the seat that a link gives, with whose it is where it is a host's or co-host's. A student's link is used up by it, and the student's other seats end; false where it was used up or revoked meanwhile. */
export async function takeSeat(
  { id: linkId, sessionId, role, participantId }: OpenLink,
  seat: { readonly id: string; readonly tokenHash: string; readonly userId: string | null; readonly at: number },
): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, tokenHash, userId } = seat;
  const at = new Date(seat.at);
  try {
    await prisma.$transaction([
      // Revoking it and this wait for each other: no seat comes after the end of its link.
      prisma.link.update({
        where: { id: linkId, revokedAt: null },
        data: { revokedAt: participantId === null ? null : at },
        select: { id: true },
      }),
      ...(participantId === null
        ? []
        : [prisma.seat.updateMany({ where: { participantId, revokedAt: null }, data: { revokedAt: at } })]),
      prisma.seat.create({
        data: { id, tokenHash, sessionId, role, participantId, userId, linkId, createdAt: at },
        select: { id: true },
      }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Ends a link and the seats that were taken by it. False as `commitOrder`. */
export function revokeLink(order: OrderRecord, linkId: string): Promise<boolean> {
  const { sessionId } = order;
  return commitOrder(order, (prisma, at) => [
    prisma.link.updateMany({ where: { id: linkId, sessionId }, data: { revokedAt: at } }),
    prisma.seat.updateMany({ where: { linkId, sessionId, revokedAt: null }, data: { revokedAt: at } }),
  ]);
}

/** The seats that were taken by a link. */
export async function seatsOfLink(linkId: string): Promise<readonly string[]> {
  const { prisma } = openDatabase();
  const seats = await prisma.seat.findMany({ where: { linkId }, select: { id: true } });
  return seats.map(({ id }) => id);
}

function readRole(role: string): LinkRole {
  return role === "cohost" || role === "student" ? role : "host";
}
