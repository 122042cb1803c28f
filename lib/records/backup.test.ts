import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp, restore } from "./backup";
import { type Database, locateDatabase, openDatabase } from "./database";
import { readHostReview } from "./reports/hostReview";
import { chooseDatabase, emptyDatabase, testDatabase, testProviders } from "./testDatabase";
import { playSession } from "./testing/playSession";

const folder = mkdtempSync(join(tmpdir(), "chalkgrad-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasTools = (() => {
  try {
    return execFileSync("pg_dump", ["--version"]).length > 0;
  } catch {
    return false;
  }
})();

/** Everything, table by table, as rows that can be compared. */
async function contentsOf({ prisma }: Database) {
  return {
    users: await prisma.user.findMany({ orderBy: { id: "asc" }, include: { signIns: true, identities: true } }),
    secrets: await prisma.secret.findMany(),
    sessions: await prisma.session.findMany({ orderBy: { id: "asc" } }),
    exercises: await prisma.sessionExercise.findMany({ orderBy: [{ sessionId: "asc" }, { ordinal: "asc" }] }),
    participants: await prisma.participant.findMany({ orderBy: { id: "asc" } }),
    seats: await prisma.seat.findMany({ orderBy: { id: "asc" } }),
    submissions: await prisma.submission.findMany({ orderBy: { id: "asc" } }),
    log: await prisma.logEntry.findMany({ orderBy: { id: "asc" } }),
  };
}

describe.each(testProviders.filter((one) => one === "sqlite" || hasTools))("a backup on %s", (provider) => {
  const database = testDatabase(provider);
  const elsewhere = emptyDatabase(provider);
  const file = join(folder, `${provider} backup`);
  beforeAll(async () => {
    chooseDatabase(database);
    await playSession({ seed: "backup", students: 6 });
    await elsewhere.create();
  });
  afterAll(async () => {
    await elsewhere.database.close();
    await elsewhere.drop();
  });

  it("is made while the database is written to, and restored into a new place it is the same", async () => {
    const writing = playSession({ seed: "meanwhile", students: 3, code: "555555" });
    await Promise.all([writing, backUp(`${file} meanwhile`, database)]);
    await backUp(file, database);
    const before = await contentsOf(database);
    await restore(file, { at: 0, location: elsewhere.database });
    expect(await contentsOf(elsewhere.database)).toEqual(before);
    chooseDatabase(elsewhere.database);
    expect(await readHostReview("482913")).toMatchObject({ participants: { length: 6 } });
    chooseDatabase(database);
  });

  it("is not written over another file", async () => {
    await expect(backUp(file, database)).rejects.toThrow("is there already");
  });
});

describe("a restore of the embedded database", () => {
  const at = Date.UTC(2026, 0, 2, 3, 4, 5);
  const place = (name: string) => locateDatabase({ CHALKGRAD_DATA: join(folder, name) });

  it("keeps what was there beside it", async () => {
    const location = place("kept");
    await restore(`${join(folder, "sqlite backup")} meanwhile`, { at, location });
    const { kept } = await restore(join(folder, "sqlite backup"), { at, location });
    expect(kept).toMatch(/chalkgrad\.db\.before-2026-01-02T03-04-05-000Z$/);
    expect(existsSync(kept ?? "")).toBe(true);
    const restored = openDatabase({ CHALKGRAD_DATA: join(folder, "kept") });
    expect(await restored.prisma.session.count()).toBe(2);
    await restored.close();
  });

  it("is refused while a server has the database open", async () => {
    const location = place("open");
    await restore(join(folder, "sqlite backup"), { at, location });
    const database = openDatabase({ CHALKGRAD_DATA: join(folder, "open") });
    await database.prisma.user.count();
    await expect(restore(join(folder, "sqlite backup"), { at, location })).rejects.toThrow("stop it first");
    expect(await database.prisma.session.count()).toBeGreaterThan(0);
    await database.close();
  });

  it("is refused from what is no backup, and leaves everything as it was", async () => {
    const location = place("untouched");
    writeFileSync(join(folder, "noise"), "not a database at all, only some text that goes on for a while".repeat(100));
    await expect(restore(join(folder, "noise"), { at, location })).rejects.toThrow("is no backup");
    await expect(restore(join(folder, "nothing"), { at, location })).rejects.toThrow("There is no file");
    expect(existsSync(join(folder, "untouched")) ? readdirSync(join(folder, "untouched")) : []).toEqual([]);
  });
});
