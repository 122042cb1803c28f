import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { readPython } from "@/lib/notation/python";
import { openDatabase } from "@/lib/records/database";
import { host, join, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

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
    const ana = await join(server.url, console.code, "Ana");
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
});
