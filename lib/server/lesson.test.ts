import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

// L = (a·b + c)·f with a = 2, b = -3, c = 10, f = -2, as the engine and the lecture say.
const truth = { a: 6, b: -4, c: -2, e: -2, d: -2, f: 4 } as const;

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

function nodeOf(seat: TestSeat, name: string): string {
  const node = seat.views.board?.graph.nodes.find((one) => one.name === name);
  if (!node) throw new Error(`no node ${name}`);
  return node.id;
}

function answer(seat: TestSeat, name: string, text: string) {
  const { phase } = seat.views.room ?? {};
  const round = phase?.type === "round" ? phase.roundId : "";
  return seat.send("answer:submit", { round, node: nodeOf(seat, name), text });
}

async function inRound(seat: TestSeat): Promise<void> {
  await until("the round", () => seat.views.room?.phase.type === "round" && seat.views.board !== undefined);
}

describe("a whole lesson over real sockets", () => {
  it("is hosted, joined, answered, closed, revealed, ranked and ended", async () => {
    const console = await host(server.url, "gallery-first-graph");
    const stage = await connect(server.url, { code: console.code, role: "stage", cookies: console.cookies });
    const ana = await join(server.url, console.code, "Ana");
    const ben = await join(server.url, console.code, "Ben");
    const second = await join(server.url, console.code, "ana");
    await until("three names on the stage", () => stage.views.stage?.names.length === 3);
    expect(stage.views.stage?.names).toEqual(["Ana", "Ben", "ana 2"]);

    expect(await console.send("round:open")).toEqual({ ok: true });
    await Promise.all([ana, ben, second].map(inRound));
    expect(ana.views.room?.gradients).toBeNull();

    for (const [name, value] of Object.entries(truth)) {
      const ack = await answer(ana, name, String(value));
      expect(ack).toMatchObject({ ok: true, isLate: false, judgement: { verdict: "correct" }, points: 1000 });
    }
    expect(await answer(ben, "d", "2")).toMatchObject({ ok: true, judgement: { verdict: "wrong" }, score: 0 });
    expect(await answer(ben, "d", "-2")).toMatchObject({ ok: true, judgement: { verdict: "correct" }, score: 700 });
    expect(await answer(second, "d", "-2")).toMatchObject({ ok: true, score: 1000 });

    const d = nodeOf(ana, "d");
    const isWhole = () => stage.views.stage?.counts.finished === 1 && stage.views.stage.tallies[d]?.correct === 3;
    await until("one finished, and everybody's answers", isWhole);
    expect(stage.views.stage?.tallies[d]).toEqual({ correct: 3, carried: 0, wrong: 0 });
    expect(JSON.stringify(stage.views.stage)).not.toMatch(/Ana|Ben/);
    await until("Ben's row", () => [...console.rows.values()].some((row) => row.name === "Ben" && row.score === 700));

    expect(await console.send("round:close")).toEqual({ ok: true });
    await until("the close", () => ben.views.room?.phase.type === "closed");
    expect(await console.send("round:reveal")).toEqual({ ok: true });
    await until("the reveal", () => ben.views.room?.gradients !== null);
    expect(ben.views.room?.gradients?.[nodeOf(ben, "a")]).toBe(6);

    expect(await console.send("session:end")).toEqual({ ok: true });
    await until("the end", () => ben.views.room?.leaderboard !== null && ben.views.seat?.rank?.rank === 3);
    expect(ben.views.room?.leaderboard?.rows).toEqual([
      { rank: 1, name: "Ana", points: 6000 },
      { rank: 2, name: "ana 2", points: 1000 },
      { rank: 3, name: "Ben", points: 700 },
    ]);
    for (const seat of [console, stage, ana, ben, second]) seat.close();
  });

  it("[A1] answers the same event the same and counts it once", async () => {
    const console = await host(server.url, "gallery-first-graph");
    const ana = await join(server.url, console.code, "Ana");
    await console.send("round:open");
    await inRound(ana);
    const id = newId();
    const node = nodeOf(ana, "d");
    const { phase } = ana.views.room ?? {};
    const round = phase?.type === "round" ? phase.roundId : "";
    const sent = { id, round, node, text: "5" };
    const acks = await Promise.all([ana.send("answer:submit", sent), ana.send("answer:submit", sent)]);
    expect(acks[0]).toMatchObject({ ok: true, judgement: { verdict: "wrong", attempt: 1 } });
    expect(acks[1]).toEqual(acks[0]);
    expect(await ana.send("answer:submit", { ...sent, text: "6" })).toEqual({ ok: false, code: "ID_REUSED" });

    // Of answers long past the server keeps the ids alone; the records know them.
    const patiently = async (payload: object): Promise<object> => {
      const ack = await ana.send("answer:submit", payload);
      if (ack.code !== "TOO_FAST") return ack;
      await new Promise((resolve) => setTimeout(resolve, Number(ack.retryAfter)));
      return patiently(payload);
    };
    for (let turn = 0; turn < 20; turn += 1) await patiently({ round, node, text: String(100 + turn) });
    expect(await patiently(sent)).toMatchObject({ ok: true, judgement: { verdict: "wrong", attempt: 1 } });

    const command = { id: newId() };
    const closes = await Promise.all([console.send("round:close", command), console.send("round:close", command)]);
    expect(closes).toEqual([{ ok: true }, { ok: true }]);
    expect(await console.send("round:reveal", command)).toEqual({ ok: false, code: "ID_REUSED" });
    for (const seat of [console, ana]) seat.close();
  });

  it("[A3] keeps an answer that comes after the close as late, without a verdict", async () => {
    const console = await host(server.url, "gallery-first-graph");
    const ana = await join(server.url, console.code, "Ana");
    await console.send("round:open");
    await inRound(ana);
    const { phase } = ana.views.room ?? {};
    const round = phase?.type === "round" ? phase.roundId : "";
    await console.send("round:close");
    const ack = await ana.send("answer:submit", { round, node: nodeOf(ana, "d"), text: "-2" });
    expect(ack).toEqual({ ok: true, isLate: true });
    expect(ana.views.seat?.score).toBe(0);
    for (const seat of [console, ana]) seat.close();
  });

  it("[B2] shows an empty board being built on every screen, as edits", async () => {
    const console = await host(server.url, null);
    const stage = await connect(server.url, { code: console.code, role: "stage", cookies: console.cookies });
    const ana = await join(server.url, console.code, "Ana");
    await until("the boards", () => ana.views.board !== undefined && console.views.board !== undefined);
    const add = (id: string, name: string) => ({
      type: "add",
      node: { id, name, label: name, op: "leaf", operands: [], data: 2, text: "2.0", isDeclared: true },
    });
    const first = await console.send("graph:edit", { exercise: 0, base: 0, edits: [add("n1", "a")] });
    expect(first).toEqual({ ok: true, revision: 1 });
    const replaced = { exercise: 0, base: 0, edits: [add("n2", "b")], asked: ["n2"] };
    expect(await console.send("graph:edit", replaced)).toEqual({ ok: false, code: "REVISION_CONFLICT" });
    const edits = [
      { type: "add", node: { id: "n3", name: "b", label: "b", op: "add", operands: ["n1", "n1"] } },
      { type: "setOutput", id: "n3" },
    ];
    expect(await console.send("graph:edit", { exercise: 0, base: 1, edits, asked: ["n1"] })).toEqual({
      ok: true,
      revision: 2,
    });
    const isEdited = ({ event, payload }: { event: string; payload: unknown }) =>
      event === "edited" && (payload as { revision: number }).revision === 2;
    for (const seat of [ana, stage]) await until("the edit", () => seat.frames.some(isEdited));
    expect(await console.send("round:open")).toEqual({ ok: true });
    await inRound(ana);
    const { phase } = ana.views.room ?? {};
    const round = phase?.type === "round" ? phase.roundId : "";
    expect(await ana.send("answer:submit", { round, node: "n1", text: "2" })).toMatchObject({
      judgement: { verdict: "correct" },
    });
    for (const seat of [console, stage, ana]) seat.close();
  });

  it("[S3] [S5] keeps a seat over joins, and takes nobody new into a locked or ended session", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    const again = { id: newId(), code: console.code, name: "Somebody else" };
    const rejoined = await request(`${server.url}/api/join`, { method: "POST", body: again, cookies: ana.cookies });
    expect(rejoined.body).toEqual({ ok: true, name: "Ana" });

    const lost = { id: newId(), code: console.code, name: "Ben" };
    const first = await request(`${server.url}/api/join`, { method: "POST", body: lost, cookies: new Map() });
    const repeated = await request(`${server.url}/api/join`, { method: "POST", body: lost, cookies: new Map() });
    expect([first.body.name, repeated.body.name]).toEqual(["Ben", "Ben"]);

    await console.send("session:set", { isLocked: true });
    await expect(join(server.url, console.code, "Late")).rejects.toThrow("SESSION_LOCKED");
    await console.send("session:set", { isLocked: false });
    await console.send("session:end");
    await expect(join(server.url, console.code, "Later")).rejects.toThrow("SESSION_ENDED");
    const back = await connect(server.url, { code: console.code, role: "student", cookies: ana.cookies });
    await until("the ended session", () => back.views.room?.phase.type === "ended");
    for (const seat of [console, ana, back]) seat.close();
  });

  it("[S6] tells a removed participant so, and brings all back when it is undone", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    await until("Ana's row", () => console.rows.size === 1);
    const [id = ""] = console.rows.keys();
    expect(await console.send("participant:remove", { participants: [id], isRemoved: true })).toEqual({ ok: true });
    await until("the goodbye", () => ana.views.goodbye?.code === "SEAT_REMOVED");
    await expect(connect(server.url, { code: console.code, role: "student", cookies: ana.cookies })).rejects.toThrow(
      "SEAT_REMOVED",
    );
    await until("an empty room", () => console.views.console?.stage.counts.joined === 0);
    await console.send("participant:remove", { participants: [id], isRemoved: false });
    const back = await connect(server.url, { code: console.code, role: "student", cookies: ana.cookies });
    await until("Ana's name", () => back.views.seat?.name === "Ana");
    for (const seat of [console, ana, back]) seat.close();
  });
});
