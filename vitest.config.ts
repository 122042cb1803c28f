import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    allowOnly: false,
    setupFiles: ["lib/commands/failOnConsoleError.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Vitest would leave a core of two idle.
          maxWorkers: 2,
          include: ["{app,components,lib,prisma}/**/*.test.{ts,tsx}"],
          exclude: ["lib/server/**", "**/node_modules/**"],
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
