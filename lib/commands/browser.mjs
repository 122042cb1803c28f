// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env What it needs beside this process's environment.
 */

/** The flags with which a browser starts as root, on a machine without a network, and says nothing of it. */
export const browserFlags = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/**
 * A Chromium that runs: the one E2E_BROWSER names, else Playwright's own, else the system's, else the one from npm.
 * @param {{ install?: boolean }} [options] `install`: where there is none, let root install Debian's.
 * @returns {Promise<Browser>} Throws, saying what to do, where none is found.
 */
export async function findBrowser({ install = false } = {}) {
  const named = process.env.E2E_BROWSER;
  if (named) {
    if (runs({ executablePath: named, env: {} })) return { executablePath: named, env: {} };
    throw new Error(`E2E_BROWSER names ${named}, which does not run.`);
  }
  const candidates = [playwrightBrowser, systemBrowser, npmBrowser, ...(install ? [debianBrowser] : [])];
  for (const candidate of candidates) {
    const browser = await candidate();
    if (browser && runs(browser)) return browser;
  }
  throw new Error(
    "No Chromium for the browser tests: install one (npx playwright install chromium), or name it in E2E_BROWSER.",
  );
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright");
  return { executablePath: chromium.executablePath(), env: {} };
}

async function systemBrowser() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = paths.find((path) => runs({ executablePath: path, env: {} }));
  return executablePath ? { executablePath, env: {} } : undefined;
}

/** A Chromium packed for AWS Lambda; told that it is there, it unpacks the system libraries that it needs too. */
async function npmBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(root, "node_modules", ".cache", "chromium");
  mkdirSync(folder, { recursive: true });
  const env = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x", FONTCONFIG_PATH: "/etc/fonts" };
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return {
      executablePath,
      env: { FONTCONFIG_PATH: "/etc/fonts", LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" },
    };
  } catch {
    return undefined;
  } finally {
    process.env = before;
  }
}

async function debianBrowser() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, output: "stderr" });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, output: "stderr" });
  return systemBrowser();
}

/** @param {Browser} browser */
function runs({ executablePath, env }) {
  if (!existsSync(executablePath)) return false;
  try {
    execFileSync(executablePath, ["--version"], { env: { ...process.env, ...env }, stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
