import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client";
import { PrismaClient } from "./generated/sqlite/client";
import { SqliteAdapter } from "./sqliteAdapter";

/** Which database is behind the client: raw SQL may have to choose. */
export type Provider = "sqlite" | "postgresql";

/** Where the data lies; `url` is a file: URL for SQLite. */
export interface DatabaseLocation {
  readonly provider: Provider;
  readonly url: string;
}

/** The open database. */
export interface Database extends DatabaseLocation {
  readonly prisma: PrismaClient;
  /** Has something done before its connections end. */
  atEnd(end: () => Promise<void>): void;
  /** Ends its connections; a later openDatabase opens it anew. */
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads DATABASE_URL (PostgreSQL), else the SQLite file in CHALKGRAD_DATA, a folder, `.data` unless told otherwise. Throws, in words, on another kind of URL. */
export function locateDatabase(env: Environment = process.env): DatabaseLocation {
  const url = env.DATABASE_URL;
  if (!url) {
    const file = resolve(env.CHALKGRAD_DATA || ".data", "chalkgrad.db");
    return { provider: "sqlite", url: pathToFileURL(file).href };
  }
  if (/^postgres(ql)?:\/\//.test(url)) return { provider: "postgresql", url };
  throw new Error("DATABASE_URL must begin with postgresql://. Leave it out to keep the data in a file.");
}

/**
 * The database named by the environment, opened once a process however many copies of this module Next makes.
 * Nothing is connected before the first query, so that `next build` and tests may import freely.
 */
export function openDatabase(env: Environment = process.env): Database {
  const location = locateDatabase(env);
  const known = openDatabases.get(location.url);
  if (known) return known;
  const prisma = location.provider === "sqlite" ? sqliteClient(location.url) : postgresqlClient(location.url);
  const ends: (() => Promise<void>)[] = [];
  const database: Database = {
    ...location,
    prisma,
    atEnd: (end) => ends.push(end),
    close: async () => {
      openDatabases.delete(location.url);
      await Promise.all(ends.map((end) => end()));
      await prisma.$disconnect();
    },
  };
  openDatabases.set(location.url, database);
  return database;
}

// A command that waits for another one's transaction, in milliseconds.
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

function sqliteClient(url: string): PrismaClient {
  mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
  return new PrismaClient({ adapter: new SqliteAdapter(url), transactionOptions });
}

function postgresqlClient(url: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // One schema makes both clients; PostgreSQL's only accepts more (`mode: "insensitive"`), which SQLite's type hides.
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as PrismaClient;
}

const shared = globalThis as { chalkgradDatabases?: Map<string, Database> };
const openDatabases = shared.chalkgradDatabases ?? new Map<string, Database>();
shared.chalkgradDatabases = openDatabases;
