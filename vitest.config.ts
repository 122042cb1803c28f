import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pure = ["lib/{engine,notation,grading,classroom,protocol,client}/**/*.test.ts", "components/**/*.test.{ts,tsx}"];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    allowOnly: false,
    setupFiles: ["lib/commands/failOnConsoleError.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // Rooms that keep nothing between two tests: their files share what they have imported, which takes half the time.
      {
        extends: true,
        test: {
          name: "unit-pure",
          isolate: false,
          // Vitest would leave a core of two idle.
          maxWorkers: 2,
          include: pure,
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          maxWorkers: 2,
          include: ["{app,lib,prisma}/**/*.test.{ts,tsx}"],
          exclude: ["lib/server/**", ...pure],
        },
      },
      // Tests that start the real server, in processes of its own.
      {
        extends: true,
        test: {
          name: "integration",
          maxWorkers: 2,
          include: ["lib/server/**/*.test.ts"],
          globalSetup: "lib/server/testing/bundleServer.ts",
        },
      },
    ],
  },
});
