import { defineConfig } from "playwright/test";
import { browserFlags, findBrowser } from "./lib/commands/browser.mjs";

const { executablePath, env } = await findBrowser();
Object.assign(process.env, env);

/** The browser suite: each file starts the built server on a port and data of its own (e2e/server.ts). */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/build.ts",
  // A test that passes only sometimes is a failure.
  retries: 0,
  forbidOnly: true,
  workers: 2,
  // What waits, waits for a machine three times slower than ours; what is broken is found by what it shows.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath, args: browserFlags },
    screenshot: "only-on-failure",
    // A trace costs every test a tenth of its time: TRACE=1 keeps those of tests that fail.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
});
