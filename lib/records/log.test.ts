import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

/** Linux's file that is always full. */
const full = "/dev/full";

/** A process that logs, with its output there; it is ended where it does not end. */
function run(program: string, output: "pipe" | number) {
  const source = `import { log } from "./lib/records/log";\n${program}`;
  return spawn(process.execPath, ["--import", "tsx", "--input-type", "module", "--eval", source], {
    stdio: ["ignore", output, output],
    timeout: 10_000,
    killSignal: "SIGKILL",
  });
}

describe("the log", () => {
  it.runIf(existsSync(full))(
    "stops nothing where it cannot be written",
    async () => {
      const program = `
      process.on("uncaughtException", (error) => console.error(error));
      for (let line = 0; line < 20; line += 1) log.error({ text: "x".repeat(100_000) }, "a line");
      console.error("another");
      console.log("a third");
      setTimeout(() => process.exit(7), 100);`;
      expect(await once(run(program, openSync(full, "w")), "exit")).toEqual([7, null]);
    },
    20_000,
  );

  it("says what failed and where, and quotes nothing that was read", async () => {
    const program = `
      const full = new Error("the disk is full");
      log.error({ error: new Error("nothing was stored", { cause: full }) }, "one");
      try { JSON.parse("Ana answered 2"); } catch (error) { log.error({ error }, "two"); }`;
    const { stderr } = run(program, "pipe");
    const said = stderr ? await text(stderr) : "";
    const lines = said
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const at = expect.arrayContaining([expect.stringMatching(/^at .+:\d+/)]);
    expect(lines).toMatchObject([
      { msg: "one", error: { message: "nothing was stored", at, cause: { message: "the disk is full" } } },
      { msg: "two", error: { name: "SyntaxError" } },
    ]);
    expect(said).not.toContain("Ana");
  }, 20_000);
});
