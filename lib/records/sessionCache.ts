import { openDatabase } from "./database";

/** As many results are kept: the reviews that a class opens at once, and a few more. */
const LARGEST = 64;

interface Kept {
  readonly mark: string;
  readonly result: Promise<unknown>;
}

const shared = globalThis as { chalkgradSessionCache?: Map<string, Kept> };
// One for all the copies of this module that Next makes.
const kept = shared.chalkgradSessionCache ?? new Map<string, Kept>();
shared.chalkgradSessionCache = kept;

/**
 * What `make` gave the last time, unless the session has changed since: a class that opens its reviews together has
 * everybody's answers read once. `what` names the result; whoever asks meanwhile waits for the same one.
 */
export async function unlessChanged<T>(sessionId: string, what: string, make: () => Promise<T>): Promise<T> {
  const { url } = openDatabase();
  const key = `${url} ${sessionId} ${what}`;
  const mark = await readMark(sessionId);
  const known = kept.get(key);
  // The key names what was made and by whom, so the type is the one that was put there.
  if (known?.mark === mark) return known.result as Promise<T>;
  const result = make();
  kept.delete(key);
  kept.set(key, { mark, result });
  for (const oldest of kept.keys()) {
    if (kept.size <= LARGEST) break;
    kept.delete(oldest);
  }
  // A failure is not kept.
  result.catch(() => kept.get(key)?.result === result && kept.delete(key));
  return result;
}

/** Differs whenever something of the session does: commands count the version, joins and names are logged, answers are added or deleted. */
async function readMark(sessionId: string): Promise<string> {
  const { prisma } = openDatabase();
  const rows = await prisma.$queryRaw<Record<string, unknown>[]>`
    SELECT "version",
      (SELECT COUNT(*) FROM "Submission" s JOIN "Round" r ON r."id" = s."roundId" WHERE r."sessionId" = "Session"."id") AS "answers",
      (SELECT COUNT(*) FROM "Participant" p WHERE p."sessionId" = "Session"."id") AS "people",
      (SELECT COUNT(*) FROM "LogEntry" l WHERE l."sessionId" = "Session"."id") AS "entries"
    FROM "Session" WHERE "id" = ${sessionId}`;
  return rows.map((row) => Object.values(row).map(String).join("/")).join();
}
