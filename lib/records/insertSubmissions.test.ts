import { beforeAll, describe, expect, it } from "vitest";
import { insertSubmissions, type SubmissionRow } from "./insertSubmissions";
import { testDatabase, testProviders } from "./testDatabase";

const at = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

describe.each(testProviders)("storing submissions on %s", (provider) => {
  const database = testDatabase(provider);
  const { prisma } = database;
  const onTime = { late: false };

  beforeAll(async () => {
    const then = new Date(0);
    await prisma.user.create({ data: { id: "u", tokenHash: "t", createdAt: then } });
    const session = {
      id: "s",
      code: "1",
      ownerId: "u",
      title: "",
      version: 0,
      state: "",
      createdAt: then,
      requestId: "r",
    };
    await prisma.session.create({ data: session });
    const rounds = ["open", "closed", "closing"].map((id, ordinal) => ({
      id,
      ordinal,
      sessionId: "s",
      isOpen: id !== "closed",
      openedAt: then,
    }));
    await prisma.round.createMany({ data: rounds });
    const participants = ["ada", "emmy"].map((id) => ({
      id,
      sessionId: "s",
      name: id,
      nameKey: id,
      joinedAt: then,
      joinHash: id,
    }));
    await prisma.participant.createMany({ data: participants });
  });

  it("gives back through Prisma what was stored, to the last bit", async () => {
    const rows = awkwardNumbers.map((value, index) =>
      row(`bits${index}`, { value, upstream: -value, text: `'"${index}\u00e9\\` }),
    );
    expect((await insertSubmissions(database, rows, onTime)).size).toBe(rows.length);
    const stored = await prisma.submission.findMany({ where: { node: { startsWith: "bits" } } });
    const expected = rows.map((expectedRow) => ({ ...expectedRow, at: new Date(at), isLate: false, acceptedAt: null }));
    expect(stored.sort(byId)).toEqual(expected.sort(byId));
  });

  it("stores null where nothing was read", async () => {
    await insertSubmissions(database, [row("null", { value: null, misconception: null, upstream: null })], onTime);
    const stored = await prisma.submission.findUniqueOrThrow({ where: { id: "null" } });
    expect(stored).toMatchObject({ value: null, misconception: null, upstream: null });
  });

  it("lets raw SQL and Prisma compare times and booleans alike", async () => {
    await insertSubmissions(database, [row("time")], { late: true });
    const where = { id: "time", at: { gte: new Date(at), lt: new Date(at + 1) }, isLate: true };
    expect(await prisma.submission.count({ where })).toBe(1);
  });

  it("counts an event once, in one group and across groups", async () => {
    const first = row("event1", { eventId: "same" });
    const again = row("event2", { eventId: "same", node: "other" });
    expect(await insertSubmissions(database, [first, again], onTime)).toEqual(new Set(["event1"]));
    expect(await insertSubmissions(database, [again], onTime)).toEqual(new Set());
  });

  it("stores one submission a turn", async () => {
    const [mine, alsoMine] = [row("turn1", { node: "t" }), row("turn2", { node: "t" })];
    expect((await insertSubmissions(database, [mine, alsoMine], onTime)).size).toBe(1);
    expect((await insertSubmissions(database, [row("turn3", { node: "t", turn: 2 })], onTime)).size).toBe(1);
  });

  it("stores nothing of a closed round, unless as late", async () => {
    const rows = [row("late1", { roundId: "closed" }), row("late2"), row("late3", { roundId: "gone" })];
    expect(await insertSubmissions(database, rows, onTime)).toEqual(new Set(["late2"]));
    expect(await insertSubmissions(database, rows, { late: true })).toEqual(new Set(["late1"]));
    const stored = await prisma.submission.findMany({
      where: { id: { in: ["late1", "late2"] } },
      select: { isLate: true },
      orderBy: { id: "asc" },
    });
    expect(stored).toEqual([{ isLate: true }, { isLate: false }]);
  });

  it("leaves out a participant who is gone and stores the others of the group", async () => {
    const rows = [row("gone1", { participantId: "nobody" }), row("gone2")];
    expect(await insertSubmissions(database, rows, onTime)).toEqual(new Set(["gone2"]));
  });

  it("stores a group of any size, and none", async () => {
    const rows = Array.from({ length: 1234 }, (_, index) =>
      row(`many${index}`, { participantId: index % 2 ? "ada" : "emmy" }),
    );
    expect((await insertSubmissions(database, rows, onTime)).size).toBe(rows.length);
    expect((await insertSubmissions(database, [], onTime)).size).toBe(0);
  });

  it("waits for a close that is under way, and then stores nothing", async () => {
    let late: Promise<ReadonlySet<string>> | undefined;
    await prisma.$transaction(async (transaction) => {
      await transaction.round.update({ where: { id: "closing" }, data: { isOpen: false } });
      late = insertSubmissions(database, [row("tooLate", { roundId: "closing" })], onTime);
      // SQLite lets nobody write beside this transaction; PostgreSQL must be seen to make the insert wait.
      if (provider === "postgresql") await expect.poll(() => prisma.$queryRawUnsafe(waiting)).toHaveLength(1);
    });
    expect(await late).toEqual(new Set());
  });
});

function row(id: string, changes: Partial<SubmissionRow> = {}): SubmissionRow {
  return {
    ...{
      id,
      eventId: id,
      node: id,
      roundId: "open",
      participantId: "ada",
      turn: 1,
      attempt: 1,
      isBallot: false,
      text: "-1.5",
      value: -1.5,
    },
    ...{
      verdict: "wrong",
      misconception: "family/variant",
      upstream: 1,
      points: 0,
      judgement: "{}",
      at,
      payloadHash: "hash",
    },
    ...changes,
  };
}

const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const awkwardNumbers = [
  ...[0.1 + 0.2, 1 / 3, 2, 1e300, 1e20, 5e-324, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER + 2, -70.1234567890123],
  // Some thousand ordinary ones: SQLite would read a few of them a last bit off from their decimals.
  ...Array.from({ length: 4000 }, (_, index) => Math.sin(index + 1) * 10 ** ((index % 60) - 30)),
];

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
