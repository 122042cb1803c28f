import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { openDatabase } from "@/lib/records/database";
import { connect, host, join, newId, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

const STUDENTS = 100;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
}, 60_000);
afterAll(() => server.stop());

/** mulberry32: a small seeded generator, enough to vary a test. */
function randomFrom(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe(`a class of ${STUDENTS} with drops, double submits and forged host events (seed ${seed})`, () => {
  it("leaves every view equal to the stored truth, before and after a restart", async () => {
    const console = await host(server.url, "gallery-neuron");
    const { code } = console;
    const students = await Promise.all(
      Array.from({ length: STUDENTS }, (_, index) => join(server.url, code, `Student ${index}`)),
    );
    await console.send("round:open");
    await until(
      "the round everywhere",
      () => students.every((seat) => seat.views.room?.phase.type === "round"),
      30_000,
    );

    const final = await Promise.all(
      students.map((seat, index) => work(seat, { code, random: randomFrom(seed + index) })),
    );
    await console.send("round:close");
    await console.send("leaderboard:show", { top: 10 });
    const truth = await storedScores(server.dataDir);
    expect(truth.scores.size).toBe(STUDENTS);

    const agree = (rows: TestSeat["rows"]) =>
      [...rows.values()].every((row) => truth.scores.get(row.name) === row.score) && rows.size === STUDENTS;
    await until("the host's rows to agree with the database", () => agree(console.rows));
    await until("each student's score to agree", () =>
      final.every((seat) => seat.views.seat?.score === truth.scores.get(seat.views.seat?.name ?? "")),
    );
    const best = [...truth.scores.values()].sort((a, b) => b - a).slice(0, 10);
    await until("the leaderboard everywhere", () => final.every((seat) => seat.views.room?.leaderboard != null));
    const shown = final[0]?.views.room?.leaderboard?.rows.map((row) => row.points) ?? [];
    expect(shown.slice(0, 10)).toEqual(best);
    expect(new Set(final.map((seat) => JSON.stringify(seat.views.room?.leaderboard))).size).toBe(1);
    for (const seat of final) expect(JSON.stringify(seat.frames)).not.toContain("candidates");

    const rowsBefore = [...console.rows.values()].map(({ isConnected: _, ...row }) => row);
    const tallies = console.views.console?.stage.tallies;
    for (const seat of [console, ...final]) seat.close();
    await server.kill();
    await server.restart();
    const back = await connect(server.url, { code, role: "host", cookies: console.cookies });
    await until("the rows again", () => back.rows.size === STUDENTS && back.views.console !== undefined);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const rowsAfter = [...back.rows.values()].map(({ isConnected: _, ...row }) => row);
    expect(rowsAfter.sort(byId)).toEqual(rowsBefore.sort(byId));
    expect(back.views.console?.stage.tallies).toEqual(tallies);
    back.close();
  }, 120_000);
});

/** One student's round: most nodes right, some wrong first, with the connection lost now and then and orders given that are not theirs. */
async function work(start: TestSeat, { code, random }: { code: string; random: () => number }): Promise<TestSeat> {
  let seat = start;
  await until("a board", () => seat.views.board !== undefined);
  const board = seat.views.board;
  const { phase } = seat.views.room ?? {};
  if (!board || phase?.type !== "round") throw new Error("no round");
  const { grad } = evaluate(board.graph);
  for (const node of board.asked) {
    const right = String(grad.get(node));
    const texts = random() < 0.3 ? [String(Math.round(random() * 100) + 7.5), right] : [right];
    for (const text of texts) {
      const payload = { id: newId(), round: phase.roundId, node, text };
      if (random() < 0.15) {
        // The answer may or may not have arrived when the connection goes: it is sent again with its id.
        seat.socket.emit("answer:submit", payload);
        seat.close();
        seat = await connect(server.url, { code, role: "student", cookies: start.cookies });
      }
      const acks = await Promise.all(
        random() < 0.3 ? [submit(seat, payload), submit(seat, payload)] : [submit(seat, payload)],
      );
      for (const ack of acks) expect(ack).toMatchObject({ ok: true, isLate: false });
    }
    if (random() < 0.2) {
      const forged = ["round:close", "round:reveal", "session:end", "graph:edit", "participant:remove"];
      const event = forged[Math.floor(random() * forged.length)] ?? "session:end";
      expect(await seat.send(event)).toEqual({ ok: false, code: "ROLE_WRONG" });
    }
  }
  return seat;
}

async function submit(seat: TestSeat, payload: object) {
  for (;;) {
    const ack = await seat.socket.timeout(20_000).emitWithAck("answer:submit", payload);
    if (ack.code !== "TOO_FAST") return ack;
    await new Promise((resolve) => setTimeout(resolve, ack.retryAfter));
  }
}

/** Each participant's score, worked out from the stored answers alone: the best of each node, added. */
async function storedScores(dataDir: string) {
  const database = openDatabase({ CHALKGRAD_DATA: dataDir });
  const rows = await database.prisma.submission.findMany({
    select: { node: true, points: true, participant: { select: { name: true } } },
  });
  await database.close();
  const best = new Map<string, Map<string, number>>();
  for (const { node, points, participant } of rows) {
    const nodes = best.get(participant.name) ?? new Map<string, number>();
    best.set(participant.name, nodes.set(node, Math.max(points, nodes.get(node) ?? 0)));
  }
  const sum = (nodes: Map<string, number>) => [...nodes.values()].reduce((total, points) => total + points, 0);
  return { scores: new Map([...best].map(([name, nodes]) => [name, sum(nodes)])) };
}
