import { vi } from "vitest";
import { SqliteAdapter } from "../sqliteAdapter";

/** What a piece of work asked of the database. */
export interface Reads {
  readonly statements: number;
  /** Rows that came back to this process. */
  readonly rows: number;
}

/** Counts what every database opened from now on is asked. Call it before the first query. */
export function countReads(): (work: () => Promise<unknown>) => Promise<Reads> {
  const counted = { statements: 0, rows: 0 };
  const createClient = SqliteAdapter.prototype.createClient;
  vi.spyOn(SqliteAdapter.prototype, "createClient").mockImplementation(function (this: SqliteAdapter, config) {
    const client = createClient.call(this, config);
    const execute = client.execute.bind(client);
    return Object.assign(client, {
      execute: async (...statement: Parameters<typeof execute>) => {
        const result = await execute(...statement);
        counted.statements += 1;
        counted.rows += result.rows.length;
        return result;
      },
    });
  });
  return async (work) => {
    const before = { ...counted };
    await work();
    return { statements: counted.statements - before.statements, rows: counted.rows - before.rows };
  };
}
