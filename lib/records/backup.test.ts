import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp, restore } from "./backup";
import { type Database, locateDatabase, openDatabase } from "./database";
import { holdData } from "./holdData";
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

  it("of a newer version is refused, and what was there is there still", async () => {
    const newer = `${file} of tomorrow`;
    const [{ id } = { id: "" }] = await database.prisma.$queryRawUnsafe<{ id: string }[]>(
      `SELECT "id" FROM "_prisma_migrations" ORDER BY "migration_name" DESC LIMIT 1`,
    );
    const rename = (name: string) =>
      database.prisma.$executeRawUnsafe(
        `UPDATE "_prisma_migrations" SET "migration_name" = ${name} WHERE "id" = '${id}'`,
      );
    await rename(`'9' || "migration_name"`);
    await backUp(newer, database);
    await rename(`substr("migration_name", 2)`);
    const before = await contentsOf(elsewhere.database);
    await elsewhere.database.prisma.submission.deleteMany();
    await expect(restore(newer, { at: 0, location: elsewhere.database })).rejects.toThrow("newer Chalkgrad");
    expect(await contentsOf(elsewhere.database)).toEqual({ ...before, submissions: [] });
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

  it("takes the place of a file that is damaged, which is kept", async () => {
    const location = place("damaged");
    const target = fileURLToPath(location.url);
    mkdirSync(dirname(target));
    for (const damage of ["no database any more ".repeat(400), "SQLite format 3\0".padEnd(8192, "?")]) {
      writeFileSync(target, damage);
      const { kept } = await restore(join(folder, "sqlite backup"), { at, location });
      expect(readFileSync(kept ?? "", "latin1")).toBe(damage);
      expect(await sessionsIn(location)).toBe(2);
    }
  });

  it("is refused while a server runs, though the file under it is damaged", async () => {
    const location = place("damaged in use");
    const target = fileURLToPath(location.url);
    const letGo = holdData(location);
    writeFileSync(target, "no database any more ".repeat(400));
    await expect(restore(join(folder, "sqlite backup"), { at, location })).rejects.toThrow("A server runs already");
    expect(readFileSync(target, "latin1")).toMatch("no database any more");
    letGo();
    await restore(join(folder, "sqlite backup"), { at, location });
    expect(await sessionsIn(location)).toBe(2);
  });

  it("of a newer version's backup is refused, and what was there is there still", async () => {
    const location = place("older");
    await restore(join(folder, "sqlite backup"), { at, location });
    const newer = join(folder, "newer");
    copyFileSync(join(folder, "sqlite backup"), newer);
    await change(newer, `UPDATE "_prisma_migrations" SET "migration_name" = '99990101000000_from_tomorrow'`);
    await change(newer, `DELETE FROM "Session"`);
    await expect(restore(newer, { at, location })).rejects.toThrow("newer Chalkgrad");
    expect(readdirSync(join(folder, "older"))).toEqual(["chalkgrad.db", "chalkgrad.db.server"]);
    expect(await sessionsIn(location)).toBe(2);
  });

  it("lets no log of a database that was there before into what it restores", async () => {
    const location = place("log");
    const target = fileURLToPath(location.url);
    await restore(join(folder, "sqlite backup"), { at, location });
    const old = openDatabase({ CHALKGRAD_DATA: join(folder, "log") });
    await old.prisma.session.deleteMany();
    copyFileSync(`${target}-wal`, join(folder, "old log"));
    await old.close();
    rmSync(target);
    copyFileSync(join(folder, "old log"), `${target}-wal`);
    await restore(join(folder, "sqlite backup"), { at, location });
    expect(await sessionsIn(location)).toBe(2);
  });
});

async function sessionsIn({ url }: { readonly url: string }): Promise<unknown> {
  const client = createClient({ url });
  const { rows } = await client.execute(`SELECT count(*) AS "count" FROM "Session"`);
  client.close();
  return rows[0]?.count;
}

async function change(file: string, sql: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href });
  await client.execute(sql);
  client.close();
}
