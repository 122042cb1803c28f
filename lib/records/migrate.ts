import { createHash, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import pg from "pg";
import { type DatabaseLocation, locateDatabase, type Provider } from "./database";
import { busyTimeout } from "./sqliteAdapter";

/**
 * Brings the database up to date in one transaction and returns the names of what it applied, oldest first. Any number
 * of processes may start at once: the first one applies, the others wait and find nothing to do. Kept in Prisma's own
 * table, so that its command line agrees. Throws where the database knows a migration that these sources do not.
 * @param folder Holds a folder for each provider.
 */
export async function migrate(
  database: DatabaseLocation = locateDatabase(),
  folder: string = join("prisma", "migrations"),
): Promise<readonly string[]> {
  const migrations = await readMigrations(join(folder, database.provider));
  const transaction = await begin[database.provider](database.url);
  try {
    await transaction.script(journal[database.provider]);
    const pending = findPending(migrations, await transaction.journal());
    for (const { name, sql, checksum } of pending) {
      await transaction.script(sql);
      await transaction.script(journalEntry[database.provider](name, checksum));
    }
    await transaction.commit();
    return pending.map(({ name }) => name);
  } finally {
    await transaction.close();
  }
}

/** Throws where a journal, of a backup for instance, has a migration that these sources do not. */
export async function refuseNewer(journal: readonly JournalEntry[], provider: Provider): Promise<void> {
  findPending(await readMigrations(join("prisma", "migrations", provider)), journal);
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** A migration that was begun, as Prisma's table has it. */
export interface JournalEntry {
  readonly name: string;
  readonly isFinished: boolean;
}

interface Transaction {
  script(sql: string): Promise<void>;
  /** What was applied before, rolled back entries left out. */
  journal(): Promise<readonly JournalEntry[]>;
  commit(): Promise<void>;
  /** Rolls back unless committed. */
  close(): Promise<void>;
}

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

function findPending(migrations: readonly Migration[], applied: readonly JournalEntry[]): readonly Migration[] {
  const known = new Set(migrations.map(({ name }) => name));
  for (const { name, isFinished } of applied) {
    if (!known.has(name)) throw new Error(`The database is of a newer Chalkgrad (it has ${name}): update the program.`);
    if (!isFinished) throw new Error(`Migration ${name} failed half way; see "prisma migrate resolve".`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function beginSqlite(url: string): Promise<Transaction> {
  mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
  const client = createClient({ url, timeout: busyTimeout });
  // A table is changed by making it anew; with foreign keys on, dropping the old one would delete what refers to it.
  await client.execute("PRAGMA foreign_keys = OFF");
  const transaction = await client.transaction("write");
  return {
    script: (sql) => transaction.executeMultiple(sql),
    journal: async () => {
      const { rows } = await transaction.execute(readJournal);
      return rows.map((row) => ({ name: String(row.name), isFinished: row.finished === 1 }));
    },
    commit: async () => {
      const { rows } = await transaction.execute("PRAGMA foreign_key_check");
      if (rows.length > 0) throw new Error(`A migration would leave ${rows.length} rows that refer to nothing.`);
      await transaction.commit();
    },
    close: async () => {
      transaction.close();
      client.close();
    },
  };
}

async function beginPostgresql(url: string): Promise<Transaction> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The number is the lock that Prisma's own command line takes.
  await client.query("BEGIN; SELECT pg_advisory_xact_lock(72707369)");
  return {
    script: async (sql) => void (await client.query(sql)),
    journal: async () => {
      const { rows } = await client.query<{ name: string; finished: boolean }>(readJournal);
      return rows.map(({ name, finished }) => ({ name, isFinished: finished }));
    },
    commit: async () => void (await client.query("COMMIT")),
    close: () => client.end(),
  };
}

const begin: Record<Provider, (url: string) => Promise<Transaction>> = {
  sqlite: beginSqlite,
  postgresql: beginPostgresql,
};

const readJournal = `SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "finished"
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;

// As Prisma's schema engine makes it.
const journal: Record<Provider, string> = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
  )`,
};

// Names are those of folders in the repository and hold no quote.
const journalEntry: Record<Provider, (name: string, checksum: string) => string> = {
  sqlite: (name, checksum) => insertEntry(name, checksum, "CAST(unixepoch('subsec') * 1000 AS INTEGER)"),
  postgresql: (name, checksum) => insertEntry(name, checksum, "now()"),
};

function insertEntry(name: string, checksum: string, now: string): string {
  return `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum}', '${name}', ${now}, ${now}, 1)`;
}
