// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { countPlaywright, countVitest } from "./countTests.mjs";
import { findServices } from "./findServices.mjs";
import { limits, phoneLoad } from "./phoneLoad.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {import("./runSteps.mjs").Step} Step */

/** @type {Step} */
export const building = {
  name: "Build",
  run: async () => {
    await prepare("build");
    return { passed: 1, failed: 0, output: "" };
  },
};

/** Each counts as one test. @type {readonly Step[]} */
export const toolSteps = [
  tool("Format and lint", bin("@biomejs/biome", "bin/biome"), ["ci", "--error-on-warnings", "--colors=off", "."]),
  tool("Types", bin("typescript", "bin/tsc"), ["--noEmit"]),
  tool("Import directions", "--import", ["tsx", "lib/commands/imports.ts"]),
];

/** @type {Step} */
export const unitTests = vitest("Unit and property tests", "unit*");
/** @type {Step} */
export const integrationTests = vitest("Integration tests", "integration", async () => {
  const { env, missing } = await findServices();
  if (missing) process.stdout.write(`${missing}\n`);
  return env;
});

/** What a student's phone loads of the built pages. @type {Step} */
export const phoneSize = {
  name: "Size on a phone",
  needs: building.name,
  run: async () => {
    const sizes = await phoneLoad();
    const lines = /** @type {const} */ (["before", "withCanvas"]).map((part) => ({
      isWithin: sizes[part] <= limits[part],
      text: `${part}: ${sizes[part]} bytes of gzip, at most ${limits[part]}`,
    }));
    const passed = lines.filter(({ isWithin }) => isWithin).length;
    return { passed, failed: lines.length - passed, output: lines.map(({ text }) => text).join("\n") };
  },
};

/** @type {Step} */
export const browserTests = {
  name: "Browser tests",
  needs: building.name,
  run: async () => {
    const { executablePath, env } = await findBrowser({ install: true });
    const report = freshReport("playwright.json");
    const parameters = [bin("playwright", "cli.js"), "test", "--reporter=list,json"];
    const { code, output } = await run(process.execPath, parameters, {
      env: { ...testEnv, ...env, E2E_BROWSER: executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      output: "capture",
    });
    return { ...countPlaywright(readReport(report), code), output };
  },
};

// Nothing that the user's terminal is set to may reach the tests, least of all a database.
const testEnv = {
  ...{ NO_COLOR: "1", FORCE_COLOR: undefined, DATABASE_URL: "", REDIS_URL: "", CHALKGRAD_DATA: "", PUBLIC_URL: "" },
  ...{ TRUST_PROXY: "", LOG_LEVEL: "", PORT: "", HOST: "", NODE_ENV: "test" },
};

/**
 * @param {string} name
 * @param {string} project
 * @param {() => Promise<Record<string, string>>} [more] Of its environment.
 * @returns {Step}
 */
function vitest(name, project, more = async () => ({})) {
  return {
    name,
    run: async () => {
      const report = freshReport(`vitest-${project}.json`);
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const parameters = [bin("vitest", "vitest.mjs"), "run", "--project", project, ...reporters];
      const { code, output } = await run(process.execPath, parameters, {
        env: { ...testEnv, ...(await more()) },
        output: "capture",
      });
      return { ...countVitest(readReport(report), code), output };
    },
  };
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {Step}
 */
function tool(name, program, parameters) {
  return {
    name,
    run: async () => {
      const { code, output } = await run(process.execPath, [program, ...parameters], {
        env: { NO_COLOR: "1", FORCE_COLOR: undefined },
        output: "capture",
      });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/**
 * @param {string} name
 * @param {string} path
 */
function bin(name, path) {
  return join(root, "node_modules", name, path);
}

/** @param {string} name */
function freshReport(name) {
  const report = join(root, ".cache", name);
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/** @param {string} report */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}
