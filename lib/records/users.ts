import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** The anonymous user whose cookie has this hash; null if there is none. */
export async function findUser(tokenHash: string): Promise<{ readonly id: string } | null> {
  const { prisma } = openDatabase();
  return prisma.user.findUnique({ where: { tokenHash }, select: { id: true } });
}

/** Stores a new anonymous user. */
export async function createUser(user: {
  readonly id: string;
  readonly tokenHash: string;
  readonly at: number;
}): Promise<void> {
  const { prisma } = openDatabase();
  const { id, tokenHash, at } = user;
  await prisma.user.create({ data: { id, tokenHash, createdAt: new Date(at) }, select: { id: true } });
}

/** How much belongs to a user: lessons that were not deleted, and sessions. */
export interface Belongings {
  readonly lessons: number;
  readonly sessions: number;
  /** Some of the titles, the last first. */
  readonly titles: readonly string[];
}

/** Counts what belongs to a user. */
export async function countBelongings(ownerId: string): Promise<Belongings> {
  const { prisma } = openDatabase();
  const where = { ownerId, deletedAt: null };
  const [lessons, sessions, newest, latest] = await Promise.all([
    prisma.lesson.count({ where }),
    prisma.session.count({ where: { ownerId } }),
    prisma.lesson.findMany({ where, orderBy: { updatedAt: "desc" }, take: 3, select: { title: true } }),
    prisma.session.findMany({ where: { ownerId }, orderBy: { createdAt: "desc" }, take: 3, select: { title: true } }),
  ]);
  const titles = [...new Set([...newest, ...latest].map(({ title }) => title))].slice(0, 3);
  return { lessons, sessions, titles };
}

/** Gives all that belongs to an anonymous user to another one, and ends the anonymous one: at once or not at all. False where that was done before. */
export async function carryOver({ from, to }: { readonly from: string; readonly to: string }): Promise<boolean> {
  const { prisma } = openDatabase();
  try {
    await prisma.$transaction([
      prisma.lesson.updateMany({ where: { ownerId: from }, data: { ownerId: to } }),
      // Requests are counted once per owner: the session's own id cannot be among the new owner's.
      prisma.$executeRaw`UPDATE "Session" SET "ownerId" = ${to}, "requestId" = "id" WHERE "ownerId" = ${from}`,
      prisma.seat.updateMany({ where: { userId: from }, data: { userId: to } }),
      // Fails, and takes everything back, where this is no anonymous user.
      prisma.user.delete({ where: { id: from, AND: { email: null } }, select: { id: true } }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/**
 * Deletes an account that was begun and never finished, which a server that is killed in that moment leaves: no way leads into
 * it, and its address could never be used again.
 */
export async function deleteUnfinished(email: string, before: Date): Promise<void> {
  const { prisma } = openDatabase();
  const hasNone = { identities: { none: {} }, signIns: { none: {} } };
  await prisma.user.deleteMany({ where: { email, createdAt: { lt: before }, ...hasNone } });
}

/** Deletes a user with lessons, sessions, seats, and every browser that was signed in. */
export async function deleteUser(id: string): Promise<void> {
  const { prisma } = openDatabase();
  // The schema's cascades take what belongs to it.
  await prisma.user.deleteMany({ where: { id } });
}

/** The sessions that belong to a user, by their codes. */
export async function listCodes(ownerId: string): Promise<readonly string[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.session.findMany({ where: { ownerId }, select: { code: true } });
  return rows.map(({ code }) => code);
}
