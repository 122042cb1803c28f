import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { locateDatabase, openDatabase } from "./database";
import { migrate } from "./migrate";
import { testDatabase, testProviders } from "./testDatabase";

describe("where the data lies", () => {
  it("is a file in .data unless told otherwise", () => {
    expect(locateDatabase({}).provider).toBe("sqlite");
    expect(locateDatabase({}).url).toMatch(/^file:\/\/.*\/\.data\/chalkgrad\.db$/);
  });

  it("is PostgreSQL where DATABASE_URL says so, and nothing else is guessed", () => {
    expect(locateDatabase({ DATABASE_URL: "postgres://host/name" }).provider).toBe("postgresql");
    expect(() => locateDatabase({ DATABASE_URL: "mysql://host/name" })).toThrow("DATABASE_URL must begin with");
  });

  it("may be a folder with blanks and signs in its name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chalk grad#50%?"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const database = openDatabase({ CHALKGRAD_DATA: join(folder, "made at need") });
    await migrate(database);
    expect(await database.prisma.user.count()).toBe(0);
    await database.close();
  });
});

describe.each(testProviders)("the database on %s", (provider) => {
  const database = testDatabase(provider);
  const { prisma } = database;

  it("is one client a process", () => {
    const env = provider === "sqlite" ? { CHALKGRAD_DATA: folderOf(database.url) } : { DATABASE_URL: database.url };
    expect(openDatabase(env)).toBe(database);
  });

  it("rolls a failed transaction back whole, and others' writes beside it stay", async () => {
    const failing = prisma.$transaction(async (transaction) => {
      await transaction.user.create({ data: user("rolled back") });
      throw new Error("changed my mind");
    });
    const beside = Array.from({ length: 20 }, (_, index) => prisma.user.create({ data: user(`kept ${index}`) }));
    await expect(failing).rejects.toThrow("changed my mind");
    await Promise.all(beside);
    expect(await prisma.user.count({ where: { id: "rolled back" } })).toBe(0);
    expect(await prisma.user.count({ where: { id: { startsWith: "kept" } } })).toBe(20);
  });

  it("refuses a row that refers to nothing, also after a transaction", async () => {
    await prisma.$transaction(async (transaction) => transaction.user.count());
    const orphan = { id: "s", sessionId: "none", role: "host", tokenHash: "t", createdAt: new Date(0) };
    await expect(prisma.seat.create({ data: orphan })).rejects.toMatchObject({ code: "P2003" });
  });

  if (provider === "sqlite") {
    it("is written through to the disk before anything is acknowledged, also after a transaction", async () => {
      await prisma.$transaction([prisma.user.count(), prisma.user.count()]);
      expect(await prisma.$queryRawUnsafe("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
      expect(await prisma.$queryRawUnsafe("PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
    });
  } else {
    it("outlives the loss of its connections", async () => {
      await prisma.user.count();
      const kill =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
      await Promise.allSettled(Array.from({ length: 5 }, () => prisma.user.count()));
      await prisma.$queryRawUnsafe(kill);
      await expect.poll(() => prisma.user.count().catch(() => -1)).toBeGreaterThanOrEqual(0);
    });
  }
});

function folderOf(url: string): string {
  return dirname(fileURLToPath(url));
}

function user(id: string) {
  return { id, tokenHash: id, createdAt: new Date(0) };
}
