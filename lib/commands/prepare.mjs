// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildApp, buildHash } from "./buildApp.mjs";
import { generateClients, generateHash } from "./generateClients.mjs";
import { installHash, installPackages } from "./installPackages.mjs";
import { withLock } from "./lock.mjs";
import { requireNode } from "./requireNode.mjs";
import { root } from "./root.mjs";

/**
 * Installs, generates and builds what has changed since the last time, and says so on standard error.
 * @param {"install" | "generate" | "build"} upTo The last stage that the caller needs.
 */
export async function prepare(upTo) {
  requireNode();
  const wanted = stages.slice(0, stages.findIndex(({ name }) => name === upTo) + 1);
  if (wanted.every(isDone)) return;
  await withLock(async (hold) => {
    for (const stage of wanted) {
      // Another command may have done it while this one waited.
      if (!isDone(stage)) await doStage(stage, hold);
    }
  });
}

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} title
 * @property {() => string} hash Of all that the result depends on.
 * @property {string} result Without it the stamp says nothing.
 * @property {string} stamp Holds the hash that the result was made from.
 * @property {(options: { onStart: (pid: number) => void }) => Promise<void>} work
 */

/** @type {readonly Stage[]} */
const stages = [
  {
    name: "install",
    title: "Installing packages (a minute or two the first time)",
    hash: installHash,
    result: join(root, "node_modules"),
    stamp: join(root, "node_modules", ".chalkgrad"),
    work: installPackages,
  },
  {
    name: "generate",
    title: "Writing the database's client",
    hash: generateHash,
    result: join(root, "lib", "records", "generated", "postgresql"),
    stamp: join(root, "lib", "records", "generated", ".stamp"),
    work: generateClients,
  },
  {
    name: "build",
    title: "Building (half a minute after a change)",
    hash: buildHash,
    result: join(root, ".next", "BUILD_ID"),
    stamp: join(root, "dist", ".stamp"),
    work: buildApp,
  },
];

/** @param {Stage} stage */
function isDone({ result, stamp, hash }) {
  return existsSync(result) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash();
}

/**
 * The stamp goes first and comes back after success, so that work which was killed half way is done again.
 * @param {Stage} stage
 * @param {(pid: number) => void} hold
 */
async function doStage({ title, hash, stamp, work }, hold) {
  const startedAt = performance.now();
  // Before the work: what changes meanwhile is done the next time.
  const madeFrom = hash();
  process.stderr.write(`${title} …\n`);
  rmSync(stamp, { force: true });
  await work({ onStart: hold });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, madeFrom);
  process.stderr.write(`… done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
}
