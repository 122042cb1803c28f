import { openDatabase } from "./database";

/** A browser that is signed in to an account. */
export interface SignInRecord {
  readonly id: string;
  /** As the browser names itself. */
  readonly userAgent: string;
  readonly createdAt: Date;
  /** When it was last here, within a day. */
  readonly updatedAt: Date;
}

/** The browsers that are signed in to an account, the last one to come first. */
export async function listSignIns(userId: string, at: number): Promise<readonly SignInRecord[]> {
  const { prisma } = openDatabase();
  return prisma.signIn.findMany({
    where: { userId, expiresAt: { gt: new Date(at) } },
    orderBy: [{ updatedAt: "desc" }, { createdAt: "desc" }],
    take: 100,
    select: { id: true, userAgent: true, createdAt: true, updatedAt: true },
  });
}

/** Signs one browser of this account out; false where there is none of that id. */
export async function endSignIn(userId: string, id: string): Promise<boolean> {
  const { prisma } = openDatabase();
  const { count } = await prisma.signIn.deleteMany({ where: { id, userId } });
  return count === 1;
}

/** Signs every browser of this account out. */
export async function endSignIns(userId: string): Promise<void> {
  const { prisma } = openDatabase();
  await prisma.signIn.deleteMany({ where: { userId } });
}

/** Which of these browsers are still signed in. */
export async function liveSignIns(ids: readonly string[], at: number): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { prisma } = openDatabase();
  const rows = await prisma.signIn.findMany({
    where: { id: { in: [...ids] }, expiresAt: { gt: new Date(at) } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Deletes what has run out: browsers that were signed in, and counts that nobody asks for any more. */
export async function deleteExpired(at: number): Promise<void> {
  const { prisma } = openDatabase();
  const then = new Date(at);
  await prisma.signIn.deleteMany({ where: { expiresAt: { lt: then } } });
  await prisma.throttle.deleteMany({ where: { expire: { lt: then } } });
}

/** How one signs in to an account. */
export async function listIdentities(userId: string): Promise<readonly string[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.identity.findMany({ where: { userId }, select: { providerId: true } });
  return rows.map(({ providerId }) => providerId);
}
