import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { type Database, openDatabase, type Provider } from "./database";
import { migrate } from "./migrate";

// A server that happens to run is nobody's to make databases on: only a named one is used.
const server = process.env.CHALKGRAD_TEST_DATABASE_URL;

/** What a contract suite runs on: SQLite, and PostgreSQL where CHALKGRAD_TEST_DATABASE_URL names a server for it. */
export const testProviders: readonly Provider[] = server ? ["sqlite", "postgresql"] : ["sqlite"];

/** A fresh, migrated database for the test file or `describe` that calls this at its top; gone afterwards. */
export function testDatabase(provider: Provider = "sqlite"): Database {
  const { database, create, drop } = emptyDatabase(provider);
  beforeAll(async () => {
    await create();
    await migrate(database);
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  return database;
}

/** Makes a database the one that this process's environment names, as the records' functions find it. */
export function chooseDatabase({ provider, url }: Database): void {
  process.env.DATABASE_URL = provider === "postgresql" ? url : "";
  process.env.CHALKGRAD_DATA = provider === "sqlite" ? dirname(fileURLToPath(url)) : "";
}

/** A database of its own that nothing has been done to yet: `create` it before use, close it, then `drop` it. */
export function emptyDatabase(provider: Provider): {
  readonly database: Database;
  create(): Promise<void>;
  drop(): Promise<void>;
} {
  if (provider === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "chalkgrad-test-"));
    const drop = async () => rmSync(folder, { recursive: true, force: true });
    return { database: openDatabase({ CHALKGRAD_DATA: folder }), create: async () => {}, drop };
  }
  if (!server) throw new Error("CHALKGRAD_TEST_DATABASE_URL names no PostgreSQL server to test on.");
  const name = `chalkgrad_test_${randomBytes(6).toString("hex")}`;
  const url = new URL(server);
  url.pathname = name;
  return {
    database: openDatabase({ DATABASE_URL: url.href }),
    create: () => onServer(server, `CREATE DATABASE "${name}"`),
    drop: () => onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
