import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "libsql";
import type { DatabaseLocation } from "./database";

/** How long a server that is about to end may still have the data, in ms. */
const PATIENCE = 2000;

/** Kept here, since a lock that is collected is let go. */
const held = new Set<unknown>();

/**
 * Has a database file for this process alone until it ends, however it ends, or calls what this returns: two servers on
 * one file would each show their own half of a class. Throws, in words, where another one has it.
 */
export function holdData({ provider, url }: DatabaseLocation): () => void {
  if (provider !== "sqlite") return () => {};
  const file = fileURLToPath(url);
  mkdirSync(dirname(file), { recursive: true });
  // The system takes a lock back from a process that was killed; a file that says "in use" would stay.
  const lock = new Sqlite(`${file}.server`, { timeout: PATIENCE });
  try {
    lock.exec("PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!String(error).includes("locked")) throw error;
    throw new Error(
      `A server runs already with the data in ${file}: use that one, end it, or set CHALKGRAD_DATA (and PORT) for another.`,
    );
  }
  held.add(lock);
  return () => {
    lock.close();
    held.delete(lock);
  };
}

/**
 * Says, whenever it is asked, whether a database file is still the one that was there when this was called. SQLite
 * writes on into a file that was moved or deleted, and nothing of that is there after the next start.
 */
export function watchData({ provider, url }: DatabaseLocation): () => boolean {
  if (provider !== "sqlite") return () => true;
  const inode = () => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.ino;
  const first = inode();
  return () => inode() === first;
}
