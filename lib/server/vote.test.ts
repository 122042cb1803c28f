import { afterAll, beforeAll, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { personFile } from "@/lib/records/export/personFile";
import { host, join, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
  Object.assign(process.env, server.database);
});
afterAll(() => server.stop());

const phaseOf = ({ views }: TestSeat) => views.room?.phase.type;

it("[W2] neither a frame nor their file tells a student what is right, from a vote's first ballot to its last close", async () => {
  const console = await host(server.url, "gallery-twice");
  const { code } = console;
  expect(await console.send("rules:set", { exercise: 0, rules: { ...defaultRules, isVoted: true } })).toEqual({
    ok: true,
  });
  const [ana, ben] = await Promise.all([join(server.url, code, "Ana"), join(server.url, code, "Ben")]);
  await until("both", () => console.rows.size === 2);
  const idOf = (name: string) => [...console.rows.values()].find((row) => row.name === name)?.id ?? "";
  const fileOf = async (name: string) => String((await personFile(code, idOf(name), { forOwner: true }))?.body);
  const saysNothing = async () => {
    for (const [name, seat, others] of [
      ["Ana", ana, "314159.5"],
      ["Ben", ben, "271828.5"],
    ] as const) {
      const told = JSON.stringify(seat.frames) + (await fileOf(name));
      expect(/"verdict": ?"(correct|wrong|carried)"/.exec(told)).toBeNull();
      for (const word of [others, '"tallies"', "followThrough"]) expect(told.includes(word), word).toBe(false);
      expect(seat.views.room?.gradients).toBeNull();
      expect(seat.views.seat).toMatchObject({ score: 0, streak: 0, gradients: null });
    }
  };
  const vote = async () => {
    expect(await console.send("round:open")).toEqual({ ok: true });
    await until("the ballot", () => [ana, ben].every((seat) => phaseOf(seat) === "round"));
    const { phase } = ana.views.room ?? {};
    const round = phase?.type === "round" ? phase.roundId : "";
    for (const node of ana.views.board?.asked ?? []) {
      const acks = [
        await ana.send("answer:submit", { round, node, text: "271828.5" }),
        await ben.send("answer:submit", { round, node, text: node === "L" ? "1" : "314159.5" }),
      ];
      for (const ack of acks) expect(ack).toMatchObject({ ok: true, judgement: null, points: 0, score: 0, streak: 0 });
    }
    await until("their votes", () => ana.views.seat?.isFinished === true && ben.views.seat?.isFinished === true);
    await saysNothing();
  };
  await vote();
  expect(await console.send("round:close")).toEqual({ ok: true });
  await until("the discussion", () => [ana, ben].every((seat) => phaseOf(seat) === "discuss"));
  await saysNothing();
  await vote();
  expect(await console.send("round:close")).toEqual({ ok: true });
  await until("the close", () => phaseOf(ana) === "closed");
  expect(await fileOf("Ana")).toContain('"verdict": "wrong"');
  for (const seat of [console, ana, ben]) seat.close();
});
