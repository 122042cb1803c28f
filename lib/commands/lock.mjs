// @ts-check
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./root.mjs";

const folder = join(root, ".cache");
const file = join(folder, "preparing.lock");
// Nothing holds the lock as long as this, so what looks alive after it is another program with the same number.
const longestHold = 15 * 60_000;

/**
 * Does the work while no other command installs or builds here. A lock whose processes have all ended is taken over.
 * @template T
 * @param {(hold: (pid: number) => void) => Promise<T>} work Tells `hold` of the programs it starts: they may outlive a killed parent.
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  mkdirSync(folder, { recursive: true });
  for (let isTold = false; !tryLock(); isTold = true) {
    if (!isTold) process.stderr.write("Waiting for another command that installs or builds here …\n");
    await wait(200);
  }
  try {
    return await work((pid) => appendFileSync(file, ` ${pid}`));
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!isErrorWith(error, "EEXIST")) throw error;
  }
  if (isHeld()) return false;
  // Of two that find it abandoned, one moves it away; the other finds nothing to move, or takes it in its turn.
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {}
  rmSync(aside, { force: true });
  return false;
}

function isHeld() {
  try {
    const pids = readFileSync(file, "utf8").split(" ").map(Number);
    return Date.now() - statSync(file).mtimeMs < longestHold && pids.some(isRunning);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isErrorWith(error, "EPERM");
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isErrorWith(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
