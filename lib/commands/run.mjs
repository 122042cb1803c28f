// @ts-check
import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] Added to this process's environment; undefined takes out.
 * @property {"inherit" | "stderr" | "capture"} [output] Where the program's output goes: as it is, all to standard error, or kept.
 * @property {(pid: number) => void} [onStart] Told the program's process id.
 */

/**
 * Runs a program in the repository's top folder, and never asks anybody anything: its standard input is empty.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless it was captured.
 */
export function run(command, parameters, { env = {}, output = "inherit", onStart } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", ...streams[output]],
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGTERM", forward);
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", forward);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** @type {Record<"inherit" | "stderr" | "capture", ("inherit" | "pipe" | 2)[]>} */
const streams = { inherit: ["inherit", "inherit"], stderr: [2, 2], capture: ["pipe", "pipe"] };
