// @ts-check
import { spawn } from "node:child_process";
import { followParent } from "./followParent.mjs";
import { root } from "./root.mjs";

/**
 * Runs a Node program in this terminal and ends as it ends: same input, output, signals and exit code.
 * @param {readonly string[]} parameters Node's, the program's path among them.
 * @param {Record<string, string>} [env]
 */
export function execute(parameters, env = {}) {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  followParent();
  // Ctrl+C reaches the program by itself; what is sent to this process alone is handed on.
  process.on("SIGINT", () => {});
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal) process.stderr.write(`Ended by ${signal}.\n`);
  });
}
