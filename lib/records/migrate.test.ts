import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { emptyDatabase, testProviders } from "./testDatabase";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

describe.each(testProviders)("migrations on %s", (provider) => {
  it("make an empty database whole, and a second time do nothing", async () => {
    const { prisma, ...database } = await freshDatabase();
    expect(await migrate(database)).toContain("0001_init");
    expect(await prisma.session.count()).toBe(0);
    expect(await migrate(database)).toEqual([]);
  });

  it("are applied once when four processes start at once", async () => {
    const { url, prisma } = await freshDatabase();
    const env = { ...process.env, MIGRATE_URL: url, MIGRATE_PROVIDER: provider };
    const start = () =>
      promisify(execFile)(process.execPath, ["--import", "tsx", "lib/records/migrateOnce.fixture.ts"], { env });
    const answers = await Promise.all([start(), start(), start(), start()]);
    const applied = answers.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
    expect(applied.filter((name) => name === "0001_init")).toHaveLength(1);
    const [row] = await prisma.$queryRawUnsafe<{ rows: bigint }[]>(
      `SELECT count(*) AS "rows" FROM "_prisma_migrations" WHERE "migration_name" = '0001_init'`,
    );
    expect(Number(row?.rows)).toBe(1);
  });

  it("leave nothing behind when one of them fails", async () => {
    const database = await freshDatabase();
    const folder = migrationsWith("9999_broken", `CREATE TABLE "Half" ("id" TEXT); SELECT * FROM "NoSuchTable";`);
    await expect(migrate(database, folder)).rejects.toThrow(/NoSuchTable/);
    expect(await migrate(database)).toContain("0001_init");
    await expect(database.prisma.$queryRawUnsafe(`SELECT * FROM "Half"`)).rejects.toThrow();
  });

  it("keep what refers to a table that is made anew", async () => {
    const database = await freshDatabase();
    await migrate(database);
    const { prisma } = database;
    await prisma.user.create({ data: { id: "u", tokenHash: "t", createdAt: new Date(0) } });
    const dates = { createdAt: new Date(0), updatedAt: new Date(0) };
    await prisma.lesson.create({ data: { id: "l", ownerId: "u", title: "", about: "", ordinal: 0, ...dates } });
    if (provider === "sqlite") await migrate(database, migrationsWith("9999_anew", remakeUser));
    expect(await prisma.lesson.count()).toBe(1);
  });

  it("leave the browsers from before accounts their lessons, their sessions and the seats that these began with", async () => {
    const { prisma, ...database } = await freshDatabase();
    await migrate(database, migrationsBefore("0004"));
    const at = "'2026-01-01T00:00:00.000Z'";
    for (const row of [
      `"User" ("id", "tokenHash", "createdAt") VALUES ('u', 'hash', ${at})`,
      `"Lesson" ("id", "ownerId", "title", "about", "ordinal", "createdAt", "updatedAt") VALUES ('l', 'u', '', '', 0, ${at}, ${at})`,
      `"Session" ("id", "code", "ownerId", "title", "version", "state", "createdAt", "requestId") VALUES ('s', '100001', 'u', '', 0, '{}', ${at}, 'r')`,
      `"Link" ("id", "sessionId", "role", "secretHash", "createdAt") VALUES ('k', 's', 'host', 'k', ${at})`,
      `"Seat" ("id", "sessionId", "role", "linkId", "tokenHash", "createdAt") VALUES ('first', 's', 'host', NULL, 'a', ${at}), ('linked', 's', 'host', 'k', 'b', ${at})`,
    ])
      await prisma.$executeRawUnsafe(`INSERT INTO ${row}`);
    expect(await migrate(database)).toContain("0004_accounts");
    const user = await prisma.user.findUniqueOrThrow({
      where: { tokenHash: "hash" },
      include: { lessons: true, sessions: true },
    });
    expect(user).toMatchObject({ id: "u", email: null, lessons: [{ id: "l" }], sessions: [{ id: "s" }] });
    expect(user.updatedAt).toEqual(user.createdAt);
    const seats = await prisma.seat.findMany({ orderBy: { id: "asc" }, select: { id: true, userId: true } });
    expect(seats).toEqual([
      { id: "first", userId: "u" },
      { id: "linked", userId: null },
    ]);
  });

  it("refuse a database that a newer version has changed", async () => {
    const database = await freshDatabase();
    await migrate(database, migrationsWith("9999_future", "SELECT 1;"));
    await expect(migrate(database)).rejects.toThrow("newer Chalkgrad (it has 9999_future)");
  });

  async function freshDatabase() {
    const { database, create, drop } = emptyDatabase(provider);
    await create();
    cleanUps.push(drop, () => database.close());
    return database;
  }

  /** Those that there were before this one. */
  function migrationsBefore(number: string): string {
    const folder = mkdtempSync(join(tmpdir(), "chalkgrad-migrations-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    const isOlder = (path: string) => !/^\d{4}_/.test(basename(path)) || basename(path) < number;
    cpSync(join("prisma", "migrations"), folder, { recursive: true, filter: isOlder });
    return folder;
  }

  function migrationsWith(name: string, sql: string): string {
    const folder = mkdtempSync(join(tmpdir(), "chalkgrad-migrations-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    cpSync(join("prisma", "migrations"), folder, { recursive: true });
    mkdirSync(join(folder, provider, name));
    writeFileSync(join(folder, provider, name, "migration.sql"), sql);
    return folder;
  }
});

// How Prisma changes a column of SQLite.
const remakeUser = `
  PRAGMA foreign_keys=OFF;
  CREATE TABLE "new_User" ("id" TEXT NOT NULL PRIMARY KEY, "tokenHash" TEXT NOT NULL, "createdAt" DATETIME NOT NULL);
  INSERT INTO "new_User" SELECT "id", "tokenHash", "createdAt" FROM "User";
  DROP TABLE "User";
  ALTER TABLE "new_User" RENAME TO "User";
  PRAGMA foreign_keys=ON;`;
