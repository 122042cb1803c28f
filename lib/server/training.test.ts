import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { stepped, type Training, trueGradients } from "@/lib/classroom/training";
import { trainingModels } from "@/lib/classroom/trainingModels";
import { connect, host, join, newId, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

const training: Training = { ...trainingModels.neuron, share: { by: "person", count: 1 } };

/** A class of three before the round: each is to get one of the neuron's three parameters. */
async function seated() {
  const console = await host(server.url, null);
  expect(await console.send("rules:set", { exercise: 0, rules: { ...defaultRules, training } })).toEqual({ ok: true });
  const students = await Promise.all(["Ana", "Ben", "Cleo"].map((name) => join(server.url, console.code, name)));
  return { console, students, code: console.code };
}

function roundOf({ views }: TestSeat): string {
  const { phase } = views.room ?? {};
  return phase && "roundId" in phase ? phase.roundId : "";
}

/** The parameter that a seat was dealt. */
async function dealt(seat: TestSeat): Promise<number> {
  const { views } = seat;
  // The room comes before the seat, which had other parameters before they were dealt.
  await until("a parameter", () => {
    const phase = views.room?.phase;
    return phase?.type === "round" && views.seat?.roundId === phase.roundId;
  });
  return Number(seat.views.seat?.asked?.[0]?.slice(1));
}

describe("a class that trains a network", () => {
  it("[G5] takes its step once, whatever is sent twice, and is there again when the server was killed", async () => {
    const { console, students, code } = await seated();
    expect(await console.send("round:open")).toEqual({ ok: true });
    const own = await Promise.all(students.map(dealt));
    expect(new Set(own)).toEqual(new Set([0, 1, 2]));
    const [ana, ben, cleo] = students;
    if (!ana || !ben || !cleo) throw new Error("nobody");
    const round = roundOf(ana);

    // [G3] Another one's parameter is refused by name; [S2] a student takes no step.
    const text = "7.5";
    expect(await ana.send("answer:submit", { round, node: `n${own[1]}`, text })).toEqual({
      ok: false,
      code: "NODE_NOT_YOURS",
    });
    expect(await ana.send("step:take", { round })).toEqual({ ok: false, code: "ROLE_WRONG" });
    expect(await console.send("step:take", { round })).toEqual({ ok: false, code: "ROUND_OPEN" });

    // Ana is right, Ben is wrong twice, Cleo does not answer in time.
    const truths = trueGradients(training);
    const answers: [TestSeat, number, string][] = [
      [ana, own[0] ?? 0, String(truths[own[0] ?? 0])],
      [ben, own[1] ?? 0, "-3.25"],
      [ben, own[1] ?? 0, "2.5"],
      [ben, own[1] ?? 0, "2.5 +"],
    ];
    for (const [seat, parameter, typed] of answers)
      expect(await seat.send("answer:submit", { round, node: `n${parameter}`, text: typed })).toMatchObject({
        ok: true,
      });
    expect(ana.views.seat?.isFinished).toBe(true);
    expect(await console.send("round:close")).toEqual({ ok: true });
    expect(await cleo.send("answer:submit", { round, node: `n${own[2]}`, text: "1" })).toMatchObject({ isLate: true });

    const step = { id: newId(), round };
    expect(await console.send("step:take", step)).toEqual({ ok: true });
    const gradients = training.parameters.map((_, at) =>
      at === own[0] ? (truths[at] ?? 0) : at === own[1] ? 2.5 : null,
    );
    const after = stepped(training, gradients);
    const isThere = (seat: TestSeat) => {
      const { room, board } = seat.views;
      return room?.exercise.index === 1 && room.training?.step === 1 && board?.exercise === 1;
    };
    await until("the next step everywhere", () => students.every(isThere));
    expect(ana.views.room?.exercise.rules.training?.parameters).toEqual(after);

    await server.kill();
    await server.restart();
    await until("the reconnections", () => [...students, console].every((seat) => seat.socket.connected));
    const stage = await connect(server.url, { code, role: "stage", cookies: console.cookies });
    await until("the stage", () => stage.views.stage !== undefined);
    // The page sends what was not acknowledged again: it is answered, and nothing is taken twice.
    expect(await console.send("step:take", step)).toEqual({ ok: true });
    expect(await console.send("step:take", { round })).toEqual({ ok: false, code: "NOTHING_PLAYED" });
    await until("their rooms", () => students.every(isThere));
    expect(ana.views.room).toMatchObject({
      phase: { type: "ready" },
      exercise: { index: 1, at: 1, step: 2, count: 1, rules: { training: { parameters: after } } },
    });
    const { training: shown, heldBack } = stage.views.stage ?? {};
    expect(shown?.last?.map(({ answer }) => answer)).toEqual(gradients);
    expect(new Set(heldBack?.map(({ node, isAnswered }) => `${node} ${isAnswered}`))).toEqual(
      new Set([`n${own[1]} true`, `n${own[2]} false`]),
    );
    // [V3] Kinds and counts, no name.
    expect(JSON.stringify(stage.views.stage)).not.toMatch(/Ana|Ben|Cleo/);

    // The second step is dealt and taken like the first.
    expect(await console.send("round:open")).toEqual({ ok: true });
    await Promise.all(students.map(dealt));
    const second = roundOf(ana);
    expect(await console.send("round:close")).toEqual({ ok: true });
    expect(await console.send("step:take", { round: second })).toEqual({ ok: true });
    await until("the second step", () => ana.views.room?.training?.step === 2);
    // Nobody answered: everything stays.
    expect(ana.views.room?.exercise.rules.training?.parameters).toEqual(after);
    for (const seat of [console, stage, ...students]) seat.close();
  });

  it("[V2] sends no student a gradient that is asked for, before its step was taken", async () => {
    const { console, students } = await seated();
    await console.send("round:open");
    await Promise.all(students.map(dealt));
    await console.send("round:close");
    await until("the close", () => students.every((seat) => seat.views.room?.phase.type === "closed"));
    for (const { frames } of students)
      for (const gradient of trueGradients(training))
        expect(JSON.stringify(frames)).not.toContain(String(gradient).slice(0, 9));
    for (const seat of [console, ...students]) seat.close();
  });

  it("[V7] sends a student no node of the loss graph, and of the last step their own parameters alone", async () => {
    const console = await host(server.url, null);
    const lecture: Training = { ...trainingModels.lecture, share: { by: "person", count: 2 } };
    await console.send("rules:set", { exercise: 0, rules: { ...defaultRules, training: lecture } });
    const ana = await join(server.url, console.code, "Ana");
    await until("the room", () => ana.views.room?.training != null && ana.views.seat !== undefined);
    ana.frames.length = 0;
    await console.send("round:open");
    await until("the round", () => ana.views.room?.phase.type === "round" && ana.views.seat?.roundId === roundOf(ana));
    const round = roundOf(ana);
    for (const node of ana.views.seat?.asked ?? []) await ana.send("answer:submit", { round, node, text: "1" });
    await console.send("round:close");
    await console.send("step:take", { round });
    await until("the step", () => ana.views.room?.training?.step === 1 && ana.views.seat?.exercise === 1);
    // The loss over the four examples has more than 360 nodes.
    expect(ana.views.board).toMatchObject({ graph: { nodes: [] }, asked: [] });
    expect(Object.keys(ana.views.seat?.last?.moved ?? {}).length).toBe(2);
    const bytes = ana.frames.map((frame) => JSON.stringify(frame).length);
    expect(Math.max(...bytes)).toBeLessThan(3000);
    for (const seat of [console, ana]) seat.close();
  });

  it("[G1] shows everybody the graph that its network makes, and an ordinary board when it trains none any more", async () => {
    const console = await host(server.url, "gallery-first-graph");
    const { code, cookies } = console;
    const stage = await connect(server.url, { code, role: "stage", cookies });
    const ana = await join(server.url, code, "Ana");
    await until("the first graph", () => [console, stage, ana].every(({ views }) => views.board?.revision === 0));
    const set = (trains: Training | null) =>
      console.send("rules:set", { exercise: 0, rules: { ...defaultRules, training: trains } });
    const isOnAll = (revision: number) =>
      [console, stage, ana].every(({ views }) => views.board?.revision === revision);

    expect(await set(training)).toEqual({ ok: true });
    await until("the network's graph", () => isOnAll(1));
    expect(stage.views.board?.asked).toEqual(["n0", "n1", "n2"]);
    expect(ana.views.board?.graph.nodes).toEqual([]);
    expect(await set(null)).toEqual({ ok: true });
    await until("it as a board", () => isOnAll(2));
    expect(ana.views.board?.graph).toEqual(stage.views.board?.graph);
    // What was drawn on the graph before is no edit of this one.
    const edits = [{ type: "replace", graph: { nodes: [], output: null } }];
    expect(await console.send("graph:edit", { exercise: 0, base: 0, edits })).toMatchObject({
      code: "REVISION_CONFLICT",
    });
    for (const seat of [console, stage, ana]) seat.close();
  });

  it("[G1] refuses a network that no class could train, and rules that are none", async () => {
    const { console } = await seated();
    const refused = { ok: false, code: "PACKET_INVALID" };
    const set = (changes: object) =>
      console.send("rules:set", { exercise: 0, rules: { ...defaultRules, training: { ...training, ...changes } } });
    expect(await set({ shape: { nin: 200, nouts: [200, 200, 1], activations: ["tanh", "tanh", "tanh"] } })).toEqual(
      refused,
    );
    expect(await set({ parameters: [1, 2] })).toEqual(refused);
    expect(await set({ examples: { xs: [[1]], ys: [1] } })).toEqual(refused);
    expect(await set({ rate: Number.MAX_VALUE })).toEqual(refused);
    expect(await set({ run: { step: 7 } })).toEqual(refused);
    expect(await console.send("graph:edit", { exercise: 0, base: 0, edits: [] })).toEqual({
      ok: false,
      code: "EXERCISE_TRAINS",
    });
    console.close();
  });
});
