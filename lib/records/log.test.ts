import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { expect, it } from "vitest";

// Linux's file that is always full.
const full = "/dev/full";

const program = `
  import { log } from "./lib/records/log";
  process.on("uncaughtException", (error) => console.error(error));
  for (let line = 0; line < 20; line += 1) log.error({ text: "x".repeat(100_000) }, "a line");
  console.error("another");
  console.log("a third");
  setTimeout(() => process.exit(7), 100);
`;

it.runIf(existsSync(full))(
  "a log that cannot be written stops nothing",
  async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type", "module", "--eval", program], {
      stdio: ["ignore", openSync(full, "w"), openSync(full, "w")],
      timeout: 10_000,
      killSignal: "SIGKILL",
    });
    expect(await once(child, "exit")).toEqual([7, null]);
  },
  20_000,
);
