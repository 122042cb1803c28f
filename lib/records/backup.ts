import { existsSync } from "node:fs";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { dumpPostgresql, restorePostgresql } from "./backupPostgresql";
import { type DatabaseLocation, locateDatabase } from "./database";
import { migrate } from "./migrate";

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
    await restorePostgresql(location.url, file);
    await migrate(location);
    return { kept: null };
  }
  await checkBackup(file);
  const target = fileURLToPath(location.url);
  await mkdir(dirname(target), { recursive: true });
  const kept = existsSync(target) ? await setAside(target, at) : null;
  const half = `${target}.half`;
  await copyFile(file, half);
  await onDisk(half);
  await rename(half, target);
  await migrate(location);
  return { kept };
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

/** Moves a database file away; not while a server has it open, whose answers would go with it. */
async function setAside(target: string, at: number): Promise<string> {
  const client = createClient({ url: pathToFileURL(target).href, timeout: 1000 });
  try {
    // Leaving WAL needs the file for oneself, and takes what is still in the log into it.
    await client.execute("PRAGMA journal_mode = DELETE");
  } catch {
    throw new BackupProblem("A server still uses the database: stop it first.");
  } finally {
    client.close();
  }
  const kept = `${target}.before-${new Date(at).toISOString().replace(/[:.]/g, "-")}`;
  await rename(target, kept);
  return kept;
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
