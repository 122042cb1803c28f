import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { readPython } from "@/lib/notation/python";
import { openDatabase } from "@/lib/records/database";
import { host, join as joinAs, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
const folder = mkdtempSync(join(tmpdir(), "chalkgrad-clock-"));
const clock = join(folder, "offset");
const setClock = (offset: number) => writeFileSync(clock, String(offset));
beforeAll(async () => {
  setClock(0);
  const preload = new URL("testing/setClock.mjs", import.meta.url).href;
  server = await spawnServer({ NODE_OPTIONS: `--import=${preload}`, TEST_CLOCK_FILE: clock });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** A lesson of five seconds in the server's gallery. */
async function storeShortLesson(): Promise<void> {
  const reading = readPython("a = Value(2.0)\nb = Value(-3.0)\nL = a*b\n");
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (!cell) throw new Error("no graph");
  const database = openDatabase({ CHALKGRAD_DATA: server.dataDir });
  const at = new Date(0);
  const exercise = {
    ordinal: 0,
    title: "Short",
    source: "",
    graph: JSON.stringify(cell.graph),
    asked: JSON.stringify(["n1", "n2"]),
    rules: JSON.stringify({ ...defaultRules, seconds: 5 }),
  };
  await database.prisma.lesson.create({
    data: {
      id: "short",
      ordinal: 0,
      title: "Short",
      about: "",
      createdAt: at,
      updatedAt: at,
      exercises: { create: exercise },
    },
  });
  await database.close();
}

describe("[T2] [T3] when the time is up", () => {
  it("the drafts that read are submitted, a restart in between included, and the round closes by itself", async () => {
    await storeShortLesson();
    const console = await host(server.url, "short");
    const ana = await joinAs(server.url, console.code, "Ana");
    await console.send("round:open");
    await until("the round", () => ana.views.room?.phase.type === "round");
    const { phase } = ana.views.room ?? {};
    if (phase?.type !== "round") throw new Error("no round");
    expect(phase.endsAt).not.toBeNull();
    const draft = (node: string, text: string) => ana.send("draft:save", { round: phase.roundId, node, text });
    expect(await draft("n1", "-3")).toEqual({ ok: true });
    expect(await draft("n2", "2 +")).toEqual({ ok: true });
    expect(await draft("n9", "1")).toEqual({ ok: false, code: "NODE_NOT_ASKED" });

    await server.kill();
    await server.restart();
    await until("the drafts again", () => ana.views.seat?.drafts.n2 === "2 +");
    await until("the close", () => ana.views.room?.phase.type === "closed");
    await until("the draft's points", () => ana.views.seat?.score === 1000);
    expect(ana.views.seat?.answers.n1?.judgement?.verdict).toBe("correct");
    expect(ana.views.seat?.answers.n2).toBeUndefined();
    for (const seat of [console, ana]) seat.close();
  });

  it("the round closes also where the clock was set back by an hour meanwhile", async () => {
    const console = await host(server.url, "short");
    const ana = await joinAs(server.url, console.code, "Ana");
    await console.send("round:open");
    await until("the round", () => ana.views.room?.phase.type === "round");
    setClock(-3_600_000);
    await until("the close", () => ana.views.room?.phase.type === "closed");
    for (const seat of [console, ana]) seat.close();
  });
});
