import { beforeAll, describe, expect, it } from "vitest";
import { readHostReview } from "./reports/hostReview";
import { readSession } from "./sessions";
import { readStanding } from "./standings";
import { chooseDatabase, testDatabase, testProviders } from "./testDatabase";
import { type Played, playSession } from "./testing/playSession";

async function sessionOf(code: string) {
  const read = await readSession(code);
  if (!read) throw new Error("no such session");
  return read.session;
}

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
    const session = await sessionOf(played.code);
    const ranks = new Set(host?.participants.map(({ rank }) => rank));
    expect(ranks.size).toBeGreaterThan(3);
    for (const { id, score, rank } of host?.participants ?? [])
      expect(await readStanding(session, id)).toEqual({ score, rank, of: played.students.length });
  });

  it("is nothing for who is not there", async () => {
    const session = await sessionOf(played.code);
    expect(await readStanding(session, "nobody")).toMatchObject({ score: 0 });
    expect(await readStanding({ ...session, id: "none" }, "nobody")).toEqual({ score: 0, rank: 1, of: 0 });
  });

  it("leaves a vote out that is going on: a score would say what is right", async () => {
    const running = await playSession({ seed: "vote", students: 2, code: "100005", isRunning: true });
    const session = await sessionOf(running.code);
    const exercises = session.exercises.map((one) => ({ ...one, rules: { ...one.rules, isVoted: true } }));
    const id = running.students[0]?.id ?? "";
    const open = await readStanding(session, id);
    const blind = await readStanding({ ...session, exercises }, id);
    expect(blind.score).toBeGreaterThan(0);
    expect(blind.score).toBeLessThan(open.score);
  });
});
