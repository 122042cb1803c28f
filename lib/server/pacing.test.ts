import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { connect, host, join, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

type Console = TestSeat & { code: string };

/** L = a·b with a = 2 and b = −3 on the board, both asked for. */
async function hostProduct(rules: object = {}): Promise<Console> {
  const console = await host(server.url, null);
  const leaf = (id: string, name: string, data: number) => {
    return { id, name, label: name, op: "leaf", operands: [], data, text: data.toFixed(1), isDeclared: true };
  };
  const product = { id: "n3", name: "L", label: "L", op: "mul", operands: ["n1", "n2"] };
  const graph = { nodes: [leaf("n1", "a", 2), leaf("n2", "b", -3), product], output: "n3" };
  const asked = ["n1", "n2"];
  await order(console, "graph:edit", { exercise: 0, base: 0, edits: [{ type: "replace", graph }], asked });
  await order(console, "rules:set", { exercise: 0, rules: { ...defaultRules, ...rules } });
  return console;
}

async function order(console: TestSeat, event: string, payload: object = {}): Promise<void> {
  expect([event, await console.send(event, payload)]).toEqual([event, expect.objectContaining({ ok: true })]);
}

function roundOf({ views }: TestSeat): string {
  const phase = views.room?.phase ?? views.stage?.room.phase;
  return phase && "roundId" in phase ? phase.roundId : "";
}

const inPhase = (seat: TestSeat, type: string) =>
  until(`the phase ${type}`, () => (seat.views.room ?? seat.views.stage?.room)?.phase.type === type);

const give = (seat: TestSeat, node: string, text: string) =>
  seat.send("answer:submit", { round: roundOf(seat), node, text });

describe("[W1] [W2] [W3] a vote over real sockets", () => {
  it("keeps what is right from everybody until the second ballot has closed, a restart included", async () => {
    const console = await hostProduct({ isVoted: true });
    const stage = await connect(server.url, { code: console.code, role: "stage", cookies: console.cookies });
    const ana = await join(server.url, console.code, "Ana");
    await order(console, "round:open");
    await inPhase(ana, "round");
    expect(ana.views.room?.phase).toMatchObject({ ballot: 1 });
    expect(await give(ana, "n1", "-3")).toMatchObject({ ok: true, judgement: null, points: 0, score: 0 });
    expect(await give(ana, "n1", "5")).toMatchObject({ ok: true, judgement: null });
    expect(await give(ana, "n2", "((")).toMatchObject({ ok: true, judgement: { verdict: "unreadable" } });
    const hint = { round: roundOf(ana), node: "n1", step: 1 };
    expect(await ana.send("hint:open", hint)).toEqual({ ok: false, code: "NO_HINTS" });
    await until("the count of votes", () => stage.views.stage?.answered?.n1 === 1);
    expect(stage.views.stage?.tallies).toEqual({});

    await order(console, "round:close");
    await inPhase(ana, "discuss");
    expect(await console.send("round:reveal")).toEqual({ ok: false, code: "REVOTE_MISSING" });
    await server.kill();
    await server.restart();
    await until("everybody again", () => [console, ana, stage].every((seat) => seat.socket.connected));
    await order(console, "round:open");
    await inPhase(ana, "round");
    expect(ana.views.room?.phase).toMatchObject({ ballot: 2 });
    expect(await give(ana, "n1", "7")).toMatchObject({ judgement: null });
    expect(await give(ana, "n1", "-3")).toMatchObject({ judgement: null, score: 0 });
    const heard = JSON.stringify([...ana.frames, ...stage.frames]);
    expect(heard).not.toMatch(/"verdict":"(correct|wrong|carried)"/);
    await order(console, "round:close");
    await until("the verdict", () => ana.views.seat?.answers.n1?.judgement?.verdict === "correct");
    expect(ana.views.seat?.score).toBe(1000);
    await until("both tallies", () => stage.views.stage?.tallies.n1?.correct === 1);
    expect(stage.views.stage?.firstTallies?.n1).toEqual({ correct: 0, carried: 0, wrong: 1 });
    expect(await console.send("round:open")).toEqual({ ok: false, code: "VOTE_OVER" });
    for (const seat of [console, stage, ana]) seat.close();
  });
});

describe("[F1] [F2] [F3] practice after the end", () => {
  it("goes on without a host, takes newcomers, and keeps its points apart", async () => {
    const console = await hostProduct();
    await order(console, "exercise:add", { title: "Empty" });
    const ana = await join(server.url, console.code, "Ana");
    await order(console, "session:end");
    await inPhase(ana, "ended");
    expect(await ana.send("practice:go", { exercise: 0 })).toEqual({ ok: false, code: "PRACTICE_NOT_OPEN" });
    expect(await console.send("practice:open", { until: 5 })).toEqual({ ok: false, code: "DEADLINE_PAST" });
    await order(console, "practice:open", { until: null });
    console.close();
    await inPhase(ana, "practice");
    const bea = await join(server.url, console.code, "Bea");
    await inPhase(bea, "practice");
    expect(bea.views.seat?.practice).toEqual([
      { exercise: 0, at: 1, step: null, title: "The board", asked: 2, done: 0 },
    ]);
    expect(await bea.send("practice:go", { exercise: 1 })).toEqual({ ok: false, code: "EXERCISE_UNKNOWN" });
    expect(await give(bea, "n1", "-3")).toMatchObject({ ok: true, isLate: false, points: 1000, score: 0 });
    expect(bea.views.seat?.gradients ?? null).toBeNull();
    expect(await give(bea, "n2", "2")).toMatchObject({ judgement: { verdict: "correct" } });
    await until("the solution", () => bea.views.seat?.gradients?.n1 === -3);
    expect(ana.views.seat?.gradients).toBeNull();
    for (const seat of [ana, bea]) seat.close();
  });

  it("[F3] closes at the deadline by itself, also where the server was away, with what was typed", async () => {
    const console = await hostProduct();
    const ana = await join(server.url, console.code, "Ana");
    await order(console, "session:end");
    await order(console, "practice:open", { until: Date.now() + 4000 });
    await inPhase(ana, "practice");
    const round = roundOf(ana);
    expect(await ana.send("draft:save", { round, node: "n1", text: "-3" })).toEqual({ ok: true });
    await server.kill();
    await server.restart();
    await until("the close", () => ana.views.room?.phase.type === "ended");
    const late = await ana.send("answer:submit", { round, node: "n2", text: "2" });
    expect(late).toEqual({ ok: true, isLate: true });
    await order(console, "practice:open", { until: null });
    await until("the draft's verdict", () => ana.views.seat?.answers.n1?.judgement?.verdict === "correct");
    for (const seat of [console, ana]) seat.close();
  });
});

describe("[T5] [A3] time and late answers", () => {
  it("gives one student more time, submits the others' drafts at their own end, and counts what the host accepts", async () => {
    const console = await hostProduct({ seconds: 5 });
    const ana = await join(server.url, console.code, "Ana");
    const slow = await join(server.url, console.code, "Slow");
    await until("both rows", () => console.rows.size === 2);
    const idOf = (name: string) => [...console.rows.values()].find((row) => row.name === name)?.id ?? "";
    await order(console, "participant:time", { participant: idOf("Slow"), extraTime: 400 });
    await order(console, "round:open");
    await Promise.all([inPhase(ana, "round"), inPhase(slow, "round")]);
    const round = roundOf(ana);
    await ana.send("draft:save", { round, node: "n1", text: "-3" });
    await until("her end", () => ana.views.seat?.isTimeUp === true);
    expect(ana.views.seat?.answers.n1?.judgement?.verdict).toBe("correct");
    expect(await give(ana, "n2", "2")).toEqual({ ok: true, isLate: true });
    expect(slow.views.seat?.isTimeUp).toBe(false);
    expect(await give(slow, "n1", "-3")).toMatchObject({ isLate: false });
    expect(await give(slow, "n2", "2")).toMatchObject({ isLate: false });
    await order(console, "round:close");
    await until("the late one in the grid", () => console.rows.get(idOf("Ana"))?.late === 1);
    expect(ana.views.seat?.score).toBe(1000);
    await order(console, "late:accept", { round, participant: idOf("Ana") });
    await until("her points", () => ana.views.seat?.score === 2000);
    await server.kill();
    await server.restart();
    await until("her points again", () => ana.socket.connected && ana.views.seat?.score === 2000);
    for (const seat of [console, ana, slow]) seat.close();
  });

  it("[C1] stops waiting for who is away, until they come back", async () => {
    const console = await hostProduct();
    const ana = await join(server.url, console.code, "Ana");
    const ben = await join(server.url, console.code, "Ben");
    await until("both", () => console.views.console?.stage.counts.connected === 2);
    ben.close();
    await until("one away", () => console.views.console?.stage.counts.connected === 1);
    await order(console, "waiting:stop", { participant: null });
    await until("one to wait for", () => console.views.console?.stage.counts.awaited === 1);
    const back = await connect(server.url, { code: console.code, role: "student", cookies: ben.cookies });
    await until("two again", () => console.views.console?.stage.counts.awaited === 2);
    for (const seat of [console, ana, back]) seat.close();
  });
});

describe("[L5] teams over real sockets", () => {
  it("are dealt evenly, also to who comes later, or chosen", async () => {
    const console = await hostProduct();
    const first = await Promise.all(["Ana", "Ben", "Cleo", "Dora"].map((name) => join(server.url, console.code, name)));
    await until("four rows", () => console.rows.size === 4);
    const names = ["Red", "Blue", "Green"];
    await order(console, "teams:set", { teams: { names, by: "shuffle" } });
    await until("their teams", () => first.every((seat) => typeof seat.views.seat?.team === "number"));
    const later = await Promise.all(["Eve", "Finn"].map((name) => join(server.url, console.code, name)));
    await until("even teams", () => console.views.console?.stage.teamSizes?.join() === "2,2,2");
    expect(await later[0]?.send("team:choose", { team: 0 })).toEqual({ ok: false, code: "TEAMS_DEALT" });
    await order(console, "teams:set", { teams: { names: ["Red", "Blue"], by: "choice" } });
    await until("nobody's teams", () => console.views.console?.stage.teamSizes?.join() === "0,0");
    expect(await first[0]?.send("team:choose", { team: 5 })).toEqual({ ok: false, code: "TEAM_UNKNOWN" });
    expect(await first[0]?.send("team:choose", { team: 1 })).toEqual({ ok: true });
    await until("her team", () => first[0]?.views.seat?.team === 1);
    for (const seat of [console, ...first, ...later]) seat.close();
  });
});
