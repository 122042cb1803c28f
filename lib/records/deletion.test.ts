import { beforeAll, describe, expect, it } from "vitest";
import { deletePeopleBefore, deleteSession } from "./deletion";
import { readHostReview } from "./reports/hostReview";
import { chooseDatabase, testDatabase, testProviders } from "./testDatabase";
import { type Played, playSession } from "./testing/playSession";

describe.each(testProviders)("deletion on %s", (provider) => {
  const database = testDatabase(provider);
  const { prisma } = database;
  let kept: Played;
  beforeAll(async () => {
    chooseDatabase(database);
    kept = await playSession({ seed: "kept", students: 3, code: "100003" });
  });

  const countAll = async () => ({
    sessions: await prisma.session.count(),
    exercises: await prisma.sessionExercise.count(),
    participants: await prisma.participant.count(),
    seats: await prisma.seat.count(),
    rounds: await prisma.round.count(),
    submissions: await prisma.submission.count(),
    hints: await prisma.hint.count(),
    log: await prisma.logEntry.count(),
  });

  it("of a session takes everything in it, and nothing of another", async () => {
    const before = await countAll();
    const { id } = await playSession({ seed: "gone", students: 4, code: "100004" });
    expect(await deleteSession(id)).toBe(true);
    expect(await countAll()).toEqual(before);
    expect(await deleteSession(id)).toBe(false);
    expect(await readHostReview("100003")).toMatchObject({ participants: { length: 3 } });
  });

  it("of people leaves the session and nobody in it, once its time has come", async () => {
    const { id } = await playSession({ seed: "old", students: 4, code: "100005" });
    const students = await prisma.participant.findMany({ where: { sessionId: id }, select: { id: true, name: true } });
    await prisma.session.update({ where: { id }, data: { endedAt: new Date("2020-01-01") } });
    const others = await prisma.participant.count({ where: { sessionId: kept.id } });
    expect(await deletePeopleBefore(new Date("2020-01-01"))).toEqual([]);
    expect(await deletePeopleBefore(new Date("2020-01-02"))).toEqual(["100005"]);
    expect(await deletePeopleBefore(new Date("2020-01-02"))).toEqual([]);
    expect(await prisma.participant.count({ where: { sessionId: id } })).toBe(0);
    expect(await prisma.submission.count({ where: { round: { sessionId: id } } })).toBe(0);
    expect(await prisma.seat.count({ where: { sessionId: id, role: "student" } })).toBe(0);
    const log = JSON.stringify(await prisma.logEntry.findMany({ where: { sessionId: id } }));
    for (const student of students) expect(log).not.toContain(student.id);
    expect(log).toContain("openRound");
    expect(await prisma.participant.count({ where: { sessionId: kept.id } })).toBe(others);
    expect(await readHostReview("100005")).toMatchObject({ participants: { length: 0 } });
  });
});
