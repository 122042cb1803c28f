// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * A hash of the files' names and contents: a folder counts with all that is in it, what is missing does not count.
 * @param {readonly string[]} paths From the top folder.
 * @param {(path: string) => boolean} [counts]
 */
export function hashFiles(paths, counts = () => true) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(listFiles).filter(counts)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * The files at or below a path, in a fixed order; none where there is nothing.
 * @param {string} path From the top folder, with slashes.
 * @returns {string[]}
 */
export function listFiles(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => listFiles(`${path}/${name}`));
}
