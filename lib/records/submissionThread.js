// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import Database from "libsql";

// A thread with a connection of its own: it waits for the disk while the server's thread goes on reading and judging.
// Plain JavaScript, so that it starts alike from the sources and beside the built server.

/** @type {{ path: string, busyTimeout: number, pragmas: string, columns: readonly string[] }} */
const { path, busyTimeout, pragmas, columns } = workerData;
const database = new Database(path, { timeout: busyTimeout });
database.exec(pragmas);

/** @param {string} isTaken Which rounds take it. */
const insert = (isTaken) =>
  database.prepare(`
    INSERT INTO "Submission" (${columns.map((column) => `"${column}"`).join(", ")})
    SELECT ${columns.map((_, index) => `?${index + 1}`).join(", ")}
    FROM "Round" r JOIN "Participant" p
    WHERE r."id" = ?${columns.indexOf("roundId") + 1} AND p."id" = ?${columns.indexOf("participantId") + 1} ${isTaken}
    ON CONFLICT DO NOTHING`);
const inTime = insert(`AND r."isOpen" = 1`);
const late = insert("");

parentPort?.on("message", (/** @type {Group | null} */ group) => {
  if (group === null) return end();
  const { number, rows, isLate } = group;
  try {
    parentPort?.postMessage({ number, inserted: store(rows, isLate ? late : inTime) });
  } catch (error) {
    parentPort?.postMessage({ number, error: error instanceof Error ? error.message : String(error) });
  }
});

/** @typedef {{ number: number, rows: readonly unknown[][], isLate: boolean }} Group */

function end() {
  database.close();
  parentPort?.close();
}

/**
 * All rows in one transaction; says of each whether it went in.
 * @param {readonly unknown[][]} rows
 * @param {import("libsql").Statement} statement
 */
function store(rows, statement) {
  database.exec("BEGIN IMMEDIATE");
  try {
    const inserted = rows.map((row) => statement.run(row).changes > 0);
    database.exec("COMMIT");
    return inserted;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
