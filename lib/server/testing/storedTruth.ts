import { openDatabase } from "@/lib/records/database";

/** One participant as the stored answers alone tell: worked out without any of the classroom's code. */
export interface StoredWork {
  readonly name: string;
  /** The best points of each node of each round, added. */
  readonly score: number;
  /** By round and node: the text of the last answer that was in time. */
  readonly latest: ReadonlyMap<string, string>;
}

/** The stored truth of a session: everybody by id, and every event that brought an answer. */
export async function storedTruth(
  dataDir: string,
  code: string,
): Promise<{ readonly people: ReadonlyMap<string, StoredWork>; readonly events: readonly string[] }> {
  const database = openDatabase({ CHALKGRAD_DATA: dataDir });
  const participants = await database.prisma.participant.findMany({
    where: { session: { code } },
    select: {
      id: true,
      name: true,
      submissions: {
        orderBy: { turn: "asc" },
        select: { eventId: true, roundId: true, node: true, text: true, points: true, isLate: true },
      },
    },
  });
  await database.close();
  const people = participants.map(({ id, name, submissions }): [string, StoredWork] => {
    const best = new Map<string, number>();
    const latest = new Map<string, string>();
    for (const { roundId, node, text, points, isLate } of submissions) {
      const key = `${roundId} ${node}`;
      best.set(key, Math.max(points, best.get(key) ?? 0));
      if (!isLate) latest.set(key, text);
    }
    return [id, { name, score: [...best.values()].reduce((sum, points) => sum + points, 0), latest }];
  });
  return { people: new Map(people), events: participants.flatMap((one) => one.submissions.map((row) => row.eventId)) };
}
