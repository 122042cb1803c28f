import { existsSync } from "node:fs";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { dumpPostgresql, readDumpedJournal, restorePostgresql } from "./backupPostgresql";
import { type DatabaseLocation, locateDatabase } from "./database";
import { holdData } from "./holdData";
import { migrate, refuseNewer } from "./migrate";

/** Something that keeps a backup or a restore from being made, in words for who runs it. */
export class BackupProblem extends Error {}

/**
 * Writes all that is stored into one file, while the server runs: SQLite as a database of its own, PostgreSQL in
 * pg_dump's custom format. The file appears whole or not at all, and an older one is never written over.
 */
export async function backUp(file: string, location: DatabaseLocation = locateDatabase()): Promise<void> {
  if (existsSync(file)) throw new BackupProblem(`${file} is there already: name another file.`);
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.half`;
  await rm(half, { force: true });
  try {
    if (location.provider === "sqlite") await vacuumInto(location.url, half);
    else await dumpPostgresql(location.url, half);
    await onDisk(half);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

/**
 * Puts a backup in the place of what is stored, and brings it up to date. A database file that was there is kept beside
 * it: its name is returned. Throws where a server still uses the database, or the file is no backup.
 */
export async function restore(
  file: string,
  { at, location = locateDatabase() }: { readonly at: number; readonly location?: DatabaseLocation },
): Promise<{ readonly kept: string | null }> {
  if (!existsSync(file)) throw new BackupProblem(`There is no file ${file}.`);
  if (location.provider === "postgresql") {
    const journal = await readDumpedJournal(file);
    if (journal === null) throw new BackupProblem(`${file} is no backup of Chalkgrad's.`);
    // Afterwards it would be too late: nothing of what was there is left then.
    await refuseNewer(journal, location.provider);
    await restorePostgresql(location.url, file);
    await migrate(location);
    return { kept: null };
  }
  await checkBackup(file);
  // A damaged file cannot be asked whether a server has it open; nor is one to start on what is being replaced.
  const letGo = holdData(location);
  try {
    return await restoreSqlite(file, { at, location });
  } finally {
    letGo();
  }
}

async function restoreSqlite(
  file: string,
  { at, location }: { readonly at: number; readonly location: DatabaseLocation },
): Promise<{ readonly kept: string | null }> {
  const target = fileURLToPath(location.url);
  const half = `${target}.half`;
  await removeAll(half);
  try {
    // All that may fail comes before anything is moved: a disk that is full, a backup of a newer version.
    await copyFile(file, half);
    const copy = { ...location, url: pathToFileURL(half).href };
    await migrate(copy);
    await intoOneFile(copy.url);
    await onDisk(half);
    const kept = await setAside(target, at);
    await rename(half, target);
    return { kept };
  } finally {
    await removeAll(half);
  }
}

async function vacuumInto(url: string, file: string): Promise<void> {
  if (!existsSync(fileURLToPath(url))) throw new BackupProblem(`There is no database at ${fileURLToPath(url)}.`);
  const client = createClient({ url });
  try {
    await client.execute({ sql: "VACUUM INTO ?", args: [file] });
  } finally {
    client.close();
  }
  await checkBackup(file);
}

/** A database that is whole and ours; anything else is refused before something is replaced by it. */
async function checkBackup(file: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href });
  try {
    const { rows } = await client.execute("PRAGMA integrity_check");
    const [row] = rows;
    if (row?.integrity_check !== "ok") throw new BackupProblem(`${file} is damaged: ${row?.integrity_check}.`);
    await client.execute(`SELECT 1 FROM "_prisma_migrations" LIMIT 1`);
  } catch (error) {
    if (error instanceof BackupProblem) throw error;
    throw new BackupProblem(`${file} is no backup of Chalkgrad's.`);
  } finally {
    client.close();
  }
}

/** What SQLite keeps a database in: a log that outlived its file would be worked into the next one of that name. */
const parts = ["", "-wal", "-shm", "-journal"];

async function removeAll(file: string): Promise<void> {
  for (const part of parts) await rm(`${file}${part}`, { force: true });
}

/** Moves a database away; not while a server has it open, whose answers would go with it. */
async function setAside(target: string, at: number): Promise<string | null> {
  if (existsSync(target)) await intoOneFile(pathToFileURL(target).href).catch(refuseInUse);
  const kept = `${target}.before-${new Date(at).toISOString().replace(/[:.]/g, "-")}`;
  const there = parts.filter((part) => existsSync(`${target}${part}`));
  for (const part of there) await rename(`${target}${part}`, `${kept}${part}`);
  return there.length === 0 ? null : kept;
}

/** A file that is damaged goes as it is: that is what backups are for. */
function refuseInUse(error: unknown): void {
  const { code } = error as { readonly code?: unknown };
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(String(code))) return;
  throw new BackupProblem("A server still uses the database: stop it first.");
}

/** Takes what is still in the log into the file. Leaving WAL needs the file for oneself. */
async function intoOneFile(url: string): Promise<void> {
  const client = createClient({ url, timeout: 1000 });
  try {
    await client.execute("PRAGMA journal_mode = DELETE");
  } finally {
    client.close();
  }
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
