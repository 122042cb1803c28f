import type { Client, Config, Transaction } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";

/** Prisma's adapter for libsql on one connection, with the settings that make "acknowledged" mean "on the disk". */
export class SqliteAdapter extends PrismaLibSql {
  constructor(url: string) {
    super({ url, timeout: busyTimeout });
  }

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(pragmas);
    return adapter;
  }

  override createClient(config: Config): Client {
    return onOneConnection(super.createClient(config));
  }
}

/** How long a statement waits for another process's write, in milliseconds. */
export const busyTimeout = 5000;

/**
 * The settings of every connection that writes. The log is worked into the file every 8,000 pages (32 MB), not every
 * 1,000: a class's answers would wait for that twice a second.
 */
export const pragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 8000;";

/**
 * libsql opens a new connection after each transaction, without the settings made on the first, and begins one so
 * that it fails at its first write if another process wrote meanwhile. Prisma's adapter lets nobody else in between
 * begin and commit, so a transaction may as well run on the one connection, and it takes the lock at once.
 */
function onOneConnection(client: Client): Client {
  const transaction = async () => {
    await client.execute("BEGIN IMMEDIATE");
    return {
      execute: client.execute.bind(client),
      commit: () => client.execute("COMMIT"),
      rollback: () => client.execute("ROLLBACK"),
    };
  };
  // The adapter uses these three methods of a transaction and no other.
  return Object.assign(client, { transaction: transaction as unknown as () => Promise<Transaction> });
}
