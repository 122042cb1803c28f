// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * Installs exactly what the lock file names, development packages too: building needs them.
 * @param {Pick<import("./run.mjs").RunOptions, "onStart">} [options]
 */
export async function installPackages(options = {}) {
  const parameters = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code } = await runNpm(parameters, { ...options, env, output: "stderr" });
  if (code !== 0) throw new Error("npm could not install the packages; what it says stands above.");
}

/** A hash of all that `installPackages` depends on. Scripts and the like in package.json do not count. */
export function installHash() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = [manifest.dependencies, manifest.devDependencies, manifest.overrides];
  return [hashFiles(["package-lock.json"]), JSON.stringify(wanted), process.platform, process.arch].join(" ");
}

// The tests find themselves a browser; this one could not be downloaded everywhere.
const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };

/**
 * @param {string[]} parameters
 * @param {import("./run.mjs").RunOptions} options
 */
function runNpm(parameters, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return run(process.execPath, [npm, ...parameters], options);
  return run("npm", parameters, options);
}
