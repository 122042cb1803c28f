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
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    launchOptions: { executablePath, args: browserFlags },
    screenshot: "only-on-failure",
    // A trace costs every test a tenth of its time: TRACE=1 keeps those of tests that fail.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
});
