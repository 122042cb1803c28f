import { openDatabase } from "./database";

/** The user whose cookie has this hash; null if there is none. */
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
