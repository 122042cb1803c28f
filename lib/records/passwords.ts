import { openDatabase } from "./database";

/** Gives the account with this address another password, and signs every browser of it out. False where there is no such account. */
export async function storePassword(account: {
  readonly email: string;
  readonly hash: string;
  /** For an account that had none. */
  readonly identityId: string;
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { email, hash: password, identityId, at } = account;
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) return false;
  const providerId_accountId = { providerId: "credential", accountId: user.id };
  const updatedAt = new Date(at);
  await prisma.$transaction([
    prisma.identity.upsert({
      where: { providerId_accountId },
      update: { password, updatedAt },
      create: { ...providerId_accountId, id: identityId, userId: user.id, password, createdAt: updatedAt, updatedAt },
      select: { id: true },
    }),
    prisma.signIn.deleteMany({ where: { userId: user.id } }),
  ]);
  return true;
}
