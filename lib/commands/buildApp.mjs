// @ts-check
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * Builds the pages into .next and the server into dist/server.js.
 * @param {Pick<import("./run.mjs").RunOptions, "onStart">} [options]
 */
export async function buildApp(options = {}) {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const build = buildHash();
  // In the pages and in the server: a page of another build is told to load itself anew.
  const pagesEnv = { ...env, NEXT_PUBLIC_BUILD: build };
  const pages = run(process.execPath, [next, "build"], { ...options, env: pagesEnv, output: "capture" });
  const [{ code, output }] = await Promise.all([pages, bundleServer(build)]);
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`);
}

/** A hash of all that `buildApp` depends on. */
export function buildHash() {
  return hashFiles(sources, (path) => !notBuilt.test(path));
}

const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
const sources = [
  ...["app", "components", "lib", "prisma", "public"],
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.js", "postcss.config.js"],
];
const notBuilt =
  /\.(test|fixture)\.tsx?$|\.md$|^lib\/records\/generated\/|^lib\/commands\/(?!buildApp\.mjs|backup|restore|password|runBackup|terminal)/;

/** @param {string} build */
async function bundleServer(build) {
  // A command that starts a fresh clone loads this file before there are any packages.
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    // Backups are made beside a running server, also where there are no sources and no development packages.
    entryPoints: {
      server: "lib/server/main.ts",
      submissionThread: "lib/records/submissionThread.js",
      backup: "lib/commands/backup.ts",
      restore: "lib/commands/restore.ts",
      password: "lib/commands/password.ts",
    },
    outdir: "dist",
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    define: { "process.env.NEXT_PUBLIC_BUILD": JSON.stringify(build) },
    sourcemap: true,
    logLevel: "warning",
  });
}
