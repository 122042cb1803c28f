import type { Database, Provider } from "./database";
import type { SubmissionModel } from "./generated/sqlite/models";

/** A submission to store: the model's columns, with `at` in milliseconds since 1970. */
export type SubmissionRow = Readonly<Omit<SubmissionModel, "at" | "isLate" | "acceptedAt"> & { at: number }>;

/**
 * Stores a group of submissions in one statement and returns the ids of those that were stored: all that is returned
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
    const { sql, parameters } = statement[database.provider](group, late);
    const ids = await database.prisma.$queryRawUnsafe<{ id: string }[]>(sql, ...parameters);
    for (const { id } of ids) inserted.add(id);
  }
  return inserted;
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

// SQLite takes 32,766 parameters; longer groups only hold up whoever waits for the loop.
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
const columns = [...textColumns, ...integerColumns, "isBallot", "at", "value", "upstream", "isLate"]
  .map((column) => `"${column}"`)
  .join(", ");

/**
 * A row is its JSON, and beside it the two floats as parameters of their own: SQLite reads one in some thousand
 * decimals a last bit off, and a stored gradient must be the one that was judged.
 */
function sqliteStatement(rows: readonly SubmissionRow[], late: boolean): Statement {
  const fields = [...textColumns, ...integerColumns, "isBallot", "at"]
    .map((column) => `j."row" ->> '$.${column}'`)
    .join(", ");
  const sql = `
    WITH j("row", "value", "upstream") AS (VALUES ${rows.map(() => "(?, ?, ?)").join(", ")})
    INSERT INTO "Submission" (${columns})
    SELECT ${fields}, CAST(j."value" AS REAL), CAST(j."upstream" AS REAL), ${late ? 1 : 0}
    FROM j
    JOIN "Round" r ON r."id" = j."row" ->> '$.roundId' ${late ? "" : `AND r."isOpen" = 1`}
    JOIN "Participant" p ON p."id" = j."row" ->> '$.participantId'
    WHERE true ON CONFLICT DO NOTHING RETURNING "id"`;
  return { sql, parameters: rows.flatMap((row) => [toJson(row), row.value, row.upstream]) };
}

function postgresqlStatement(rows: readonly SubmissionRow[], late: boolean): Statement {
  const typed = [
    ...textColumns.map((column) => `"${column}" text`),
    ...integerColumns.map((column) => `"${column}" integer`),
    `"isBallot" boolean, "at" timestamp(3), "value" double precision, "upstream" double precision`,
  ].join(", ");
  const fields = [...textColumns, ...integerColumns, "isBallot", "at", "value", "upstream"]
    .map((column) => `j."${column}"`)
    .join(", ");
  // The lock makes an insert and the closing of its round wait for each other: nothing slips in after a close.
  const sql = `
    INSERT INTO "Submission" (${columns})
    SELECT ${fields}, ${late}
    FROM jsonb_to_recordset($1::jsonb) AS j(${typed})
    JOIN "Round" r ON r."id" = j."roundId" ${late ? "" : `AND r."isOpen"`}
    JOIN "Participant" p ON p."id" = j."participantId"
    FOR SHARE OF r ON CONFLICT DO NOTHING RETURNING "id"`;
  return { sql, parameters: [`[${rows.map(toJson).join(",")}]`] };
}

const statement: Record<Provider, (rows: readonly SubmissionRow[], late: boolean) => Statement> = {
  sqlite: sqliteStatement,
  postgresql: postgresqlStatement,
};

function toJson(row: SubmissionRow): string {
  return JSON.stringify({ ...row, at: sqlTime(row.at) });
}

/** A DateTime as Prisma writes it into SQLite, and as PostgreSQL reads it: raw SQL must compare and store the same text. */
export function sqlTime(at: number): string {
  return new Date(at).toISOString().replace("Z", "+00:00");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
