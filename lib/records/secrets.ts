import { openDatabase } from "./database";

/** The secret of this name: what was kept before, else what is handed in, which is kept from then on. Processes that start at once get the same. */
export async function keepSecret(name: string, fresh: string): Promise<string> {
  const { prisma } = openDatabase();
  const kept = await prisma.secret.findUnique({ where: { name }, select: { value: true } });
  if (kept) return kept.value;
  await prisma.$executeRaw`INSERT INTO "Secret" ("name", "value") VALUES (${name}, ${fresh}) ON CONFLICT DO NOTHING`;
  const { value } = await prisma.secret.findUniqueOrThrow({ where: { name }, select: { value: true } });
  return value;
}
