import { beforeAll, describe, expect, it } from "vitest";
import { readHostReview } from "./reports/hostReview";
import { readStanding } from "./standings";
import { chooseDatabase, testDatabase, testProviders } from "./testDatabase";
import { type Played, playSession } from "./testing/playSession";

describe.each(testProviders)("where somebody stands, on %s", (provider) => {
  const database = testDatabase(provider);
  let played: Played;
  beforeAll(async () => {
    chooseDatabase(database);
    await playSession({ seed: "beside", students: 3, code: "100003" });
    played = await playSession({ seed: "standing", students: 24, code: "100024" });
  });

  it("is what the host reads, in every place of the list", async () => {
    const host = await readHostReview(played.code);
    const ranks = new Set(host?.participants.map(({ rank }) => rank));
    expect(ranks.size).toBeGreaterThan(3);
    for (const { id, score, rank } of host?.participants ?? [])
      expect(await readStanding(played.id, id)).toEqual({ score, rank, of: played.students.length });
  });

  it("is nothing for who is not there", async () => {
    expect(await readStanding(played.id, "nobody")).toMatchObject({ score: 0 });
    expect(await readStanding("none", "nobody")).toEqual({ score: 0, rank: 1, of: 0 });
  });
});
