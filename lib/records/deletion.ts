import { openDatabase } from "./database";

/** Deletes a session with everything in it: people, seats, answers, hints, drafts, log. False where there is none. */
export async function deleteSession(id: string): Promise<boolean> {
  const { prisma } = openDatabase();
  // The schema's cascades take what belongs to it.
  const { count } = await prisma.session.deleteMany({ where: { id } });
  return count === 1;
}

/**
 * Deletes the people of every session that ended before then, or began before then and was never ended: names, seats,
 * answers and what the log says of them. The session stays with its exercises. Returns the codes of the sessions that
 * lost somebody.
 */
export async function deletePeopleBefore(then: Date): Promise<readonly string[]> {
  const { prisma } = openDatabase();
  const isOld = { OR: [{ endedAt: { lt: then } }, { endedAt: null, createdAt: { lt: then } }] };
  const sessions = await prisma.session.findMany({
    where: { ...isOld, participants: { some: {} } },
    select: { id: true, code: true, participants: { select: { id: true } } },
  });
  for (const { id: sessionId, participants } of sessions) {
    const ids = new Set(participants.map(({ id }) => id));
    const log = await prisma.logEntry.findMany({ where: { sessionId }, select: { id: true, detail: true } });
    const named = log.filter(({ detail }) => [...detail.matchAll(/[\w-]{8,}/g)].some(([word]) => ids.has(word)));
    await prisma.$transaction([
      prisma.logEntry.deleteMany({ where: { id: { in: named.map(({ id }) => id) } } }),
      prisma.participant.deleteMany({ where: { sessionId } }),
    ]);
  }
  return sessions.map(({ code }) => code);
}
