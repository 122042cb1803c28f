import type { Database, Provider } from "./database";
import type { SubmissionModel } from "./generated/sqlite/models";
import { threadOf } from "./submissionThreads";

/** A submission to store: the model's columns, with `at` in milliseconds since 1970. */
export type SubmissionRow = Readonly<Omit<SubmissionModel, "at" | "isLate" | "acceptedAt"> & { at: number }>;

/**
 * Stores a group of submissions in one transaction and returns the ids of those that were stored: all that is returned
 * is on the disk. Left out are rows whose round is closed (unless `late`: those are kept, marked so), rows that repeat
 * a (participant, event) or a (round, participant, node, turn), and rows of a round or a participant that is gone.
 */
export async function insertSubmissions(
  database: Database,
  rows: readonly SubmissionRow[],
  { late }: { readonly late: boolean },
): Promise<ReadonlySet<string>> {
  const inserted = new Set<string>();
  // Every process takes the unique keys in the same order, or two of them could wait for each other.
  const ordered = rows.toSorted((a, b) => compare(a.participantId, b.participantId) || compare(a.eventId, b.eventId));
  for (let start = 0; start < ordered.length; start += largestGroup) {
    const group = ordered.slice(start, start + largestGroup);
    for (const id of await insert[database.provider](database, group, late)) inserted.add(id);
  }
  return inserted;
}

// Longer groups only hold up whoever waits for the database.
const largestGroup = 500;

const textColumns = [
  "id",
  "roundId",
  "participantId",
  "node",
  "text",
  "verdict",
  "misconception",
  "judgement",
  "eventId",
  "payloadHash",
] as const;
const integerColumns = ["turn", "attempt", "points"] as const;
const columns = [...textColumns, ...integerColumns, "isBallot", "at", "value", "upstream", "isLate"] as const;

async function insertIntoSqlite(database: Database, rows: readonly SubmissionRow[], late: boolean) {
  const values = rows.map((row) =>
    columns.map((column) => {
      if (column === "isLate") return Number(late);
      if (column === "isBallot") return Number(row.isBallot);
      return column === "at" ? sqlTime(row.at) : row[column];
    }),
  );
  const inserted = await threadOf(database, columns).insert(values, late);
  return rows.filter((_, index) => inserted[index]).map(({ id }) => id);
}

async function insertIntoPostgresql(database: Database, rows: readonly SubmissionRow[], late: boolean) {
  const typed = [
    ...textColumns.map((column) => `"${column}" text`),
    ...integerColumns.map((column) => `"${column}" integer`),
    `"isBallot" boolean, "at" timestamp(3), "value" double precision, "upstream" double precision`,
  ].join(", ");
  const fields = columns.map((column) => (column === "isLate" ? String(late) : `j."${column}"`)).join(", ");
  // The lock makes an insert and the closing of its round wait for each other: nothing slips in after a close.
  const sql = `
    INSERT INTO "Submission" (${columns.map((column) => `"${column}"`).join(", ")})
    SELECT ${fields}
    FROM jsonb_to_recordset($1::jsonb) AS j(${typed})
    JOIN "Round" r ON r."id" = j."roundId" ${late ? "" : `AND r."isOpen"`}
    JOIN "Participant" p ON p."id" = j."participantId"
    FOR SHARE OF r ON CONFLICT DO NOTHING RETURNING "id"`;
  const json = JSON.stringify(rows.map((row) => ({ ...row, at: sqlTime(row.at) })));
  const stored = await database.prisma.$queryRawUnsafe<{ id: string }[]>(sql, json);
  return stored.map(({ id }) => id);
}

const insert: Record<Provider, typeof insertIntoSqlite> = {
  sqlite: insertIntoSqlite,
  postgresql: insertIntoPostgresql,
};

/** A DateTime as Prisma writes it into SQLite, and as PostgreSQL reads it: raw SQL must compare and store the same text. */
export function sqlTime(at: number): string {
  return new Date(at).toISOString().replace("Z", "+00:00");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
