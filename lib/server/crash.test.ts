import { once } from "node:events";
import { createConnection } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/records/database";
import { connect, host, join, newId, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

const STUDENTS = 20;

describe("[A2] a server killed in mid-stream", () => {
  it("has every acknowledged answer once when it is back, and the round goes on", async () => {
    const console = await host(server.url, "gallery-neuron");
    const students = await Promise.all(
      Array.from({ length: STUDENTS }, (_, index) => join(server.url, console.code, `Student ${index}`)),
    );
    await console.send("round:open");
    await until("the round everywhere", () => students.every((seat) => seat.views.room?.phase.type === "round"));
    // The students' own: the console's view may come a moment later.
    const { phase } = students[0]?.views.room ?? {};
    const round = phase?.type === "round" ? phase.roundId : "";
    const asked = students[0]?.views.board?.asked ?? [];

    const acknowledged = new Set<string>();
    const sent = new Map<string, object>();
    const isOver = { now: false };
    const streams = students.map((seat, index) => stream(seat, { round, asked, index, acknowledged, sent, isOver }));
    await until("a hundred acknowledged answers", () => acknowledged.size >= 100);
    await server.kill();
    isOver.now = true;
    await Promise.all(streams);
    const before = acknowledged.size;
    await server.restart();

    const stored = await storedEvents(server.dataDir);
    expect(new Set(stored).size).toBe(stored.length);
    expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
    expect(before).toBeGreaterThanOrEqual(100);

    // What was sent and not acknowledged is sent again with its id: answered, and stored once.
    const seat = students[0];
    if (!seat) throw new Error("nobody");
    await until("the reconnection", () => seat.socket.connected);
    expect(seat.views.room?.phase).toMatchObject({ type: "round", roundId: round });
    const mine = [...sent].filter(([id]) => id.endsWith("-0")).map(([, payload]) => payload);
    for (const payload of mine.slice(-10)) {
      const ack = await patiently(seat, payload);
      expect(ack).toMatchObject({ ok: true });
    }
    const after = await storedEvents(server.dataDir);
    expect(new Set(after).size).toBe(after.length);

    const back = await connect(server.url, { code: console.code, role: "host", cookies: console.cookies });
    await until("the host's console", () => back.views.console?.stage.room.phase.type === "round");
    expect(await back.send("round:close")).toEqual({ ok: true });
    for (const one of [console, back, ...students]) one.close();
  });
});

describe("a server that is asked to end", () => {
  it("does so, though a phone sleeps and somebody has connected and says nothing", async () => {
    const sleeper = await host(server.url, "gallery-neuron");
    const { ws } = sleeper.socket.io.engine.transport as unknown as { ws: { _socket: { pause: () => void } } };
    ws._socket.pause();
    const silent = createConnection(Number(new URL(server.url).port), "127.0.0.1");
    await once(silent, "connect");
    expect(await server.terminate()).toBe(0);
    silent.destroy();
    sleeper.close();
  });
});

/** Answers wrongly, over and over, until the server is gone; ids end in the student's number. */
async function stream(
  seat: TestSeat,
  run: {
    round: string;
    asked: readonly string[];
    index: number;
    acknowledged: Set<string>;
    sent: Map<string, object>;
    isOver: { now: boolean };
  },
): Promise<void> {
  const { round, asked, index, acknowledged, sent, isOver } = run;
  for (let turn = 0; !isOver.now; turn += 1) {
    const id = newId();
    const payload = { id, round, node: asked[turn % asked.length], text: `${100 + turn}.5` };
    sent.set(`${id}-${index}`, payload);
    const ack = await seat.socket
      .timeout(1000)
      .emitWithAck("answer:submit", payload)
      .catch(() => null);
    if (ack?.ok) acknowledged.add(id);
    if (ack?.code === "TOO_FAST") await new Promise((resolve) => setTimeout(resolve, ack.retryAfter));
  }
}

async function patiently(seat: TestSeat, payload: object) {
  for (;;) {
    const ack = await seat.socket.timeout(10_000).emitWithAck("answer:submit", payload);
    if (ack.code !== "TOO_FAST") return ack;
    await new Promise((resolve) => setTimeout(resolve, ack.retryAfter));
  }
}

async function storedEvents(dataDir: string): Promise<readonly string[]> {
  const database = openDatabase({ CHALKGRAD_DATA: dataDir });
  const rows = await database.prisma.submission.findMany({ select: { eventId: true } });
  await database.close();
  return rows.map((row) => row.eventId);
}
