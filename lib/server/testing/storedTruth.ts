import { openDatabase } from "@/lib/records/database";
import type { SpawnedServer } from "./spawnServer";

/** One participant as the stored answers alone tell: worked out without any of the classroom's code. */
export interface StoredWork {
  readonly name: string;
  /** The best points of each node of each round that counts, of a vote the last ones, added. */
  readonly score: number;
  /** The same by round. */
  readonly scores: ReadonlyMap<string, number>;
  /** By round and node: the text of the last answer that was in time. */
  readonly latest: ReadonlyMap<string, string>;
}

/** The stored truth of a session: everybody by id, and every event that brought an answer. */
export async function storedTruth(
  environment: SpawnedServer["database"],
  code: string,
): Promise<{ readonly people: ReadonlyMap<string, StoredWork>; readonly events: readonly string[] }> {
  const database = openDatabase(environment);
  const participants = await database.prisma.participant.findMany({
    where: { session: { code } },
    select: {
      id: true,
      name: true,
      submissions: {
        orderBy: { turn: "asc" },
        select: {
          eventId: true,
          roundId: true,
          node: true,
          text: true,
          value: true,
          points: true,
          isLate: true,
          acceptedAt: true,
          isBallot: true,
          round: { select: { kind: true } },
        },
      },
    },
  });
  await database.close();
  const people = participants.map(({ id, name, submissions }): [string, StoredWork] => {
    const best = new Map<string, number>();
    const latest = new Map<string, string>();
    for (const { roundId, node, text, value, points, isLate, acceptedAt, isBallot, round } of submissions) {
      if (isLate && acceptedAt === null) continue;
      const key = `${roundId} ${node}`;
      latest.set(key, text);
      if (round.kind !== "live") continue;
      if (!isBallot) best.set(key, Math.max(points, best.get(key) ?? 0));
      else if (value !== null) best.set(key, points);
    }
    const scores = new Map<string, number>();
    for (const [key, points] of best) {
      const [roundId = ""] = key.split(" ");
      scores.set(roundId, (scores.get(roundId) ?? 0) + points);
    }
    return [id, { name, score: [...scores.values()].reduce((sum, points) => sum + points, 0), scores, latest }];
  });
  return { people: new Map(people), events: participants.flatMap((one) => one.submissions.map((row) => row.eventId)) };
}
