import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/classroom/exercise";
import { stepped, type Training } from "@/lib/classroom/training";
import { trainingModels } from "@/lib/classroom/trainingModels";
import { seed } from "@/lib/commands/testSeed";
import { openDatabase } from "@/lib/records/database";
import { connect, host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { simulate } from "./testing/simulate";
import { type SpawnedCluster, spawnCluster } from "./testing/spawnCluster";
import { spawnServer } from "./testing/spawnServer";

// Named by `npm test` where it has found a PostgreSQL and a redis-server; without them it says so in one line.
const postgresql = process.env.CHALKGRAD_TEST_DATABASE_URL;

describe.runIf(postgresql)("three processes on one PostgreSQL and one Redis", () => {
  let cluster: SpawnedCluster;
  beforeAll(async () => {
    cluster = await spawnCluster(3, postgresql ?? "");
  }, 120_000);
  afterAll(() => cluster?.stop(), 30_000);

  it("show every seat the same room, whichever process it sits at", async () => {
    const [one, two, three] = cluster.servers;
    if (!one || !two || !three) throw new Error("no three processes");
    const console = await host(one.url, "gallery-twice");
    const { code } = console;
    const stage = await connect(three.url, { code, role: "stage", cookies: console.cookies });
    const [ana, second] = await Promise.all([join(two.url, code, "Ana"), join(three.url, code, "Ana")]);
    await until("both names everywhere", () => stage.views.stage?.counts.connected === 2 && console.rows.size === 2);
    expect([ana, second].map((seat) => seat.views.seat?.name).sort()).toEqual(["Ana", "Ana 2"]);
    expect(await console.send("round:open")).toEqual({ ok: true });
    await until("the round", () => [ana, second].every((seat) => seat.views.room?.phase.type === "round"));
    const { phase } = ana.views.room ?? {};
    const round = phase && "roundId" in phase ? phase.roundId : "";
    const node = ana.views.board?.asked[0] ?? "";
    expect(await ana.send("answer:submit", { round, node, text: "1234567" })).toMatchObject({ ok: true });
    await until("her answer at the host's", () =>
      [...console.rows.values()].some((row) => row.cells[node]?.text === "1234567"),
    );
    await until("it on the stage", () => stage.views.stage?.tallies[node]?.wrong === 1);
    const participant = [...console.rows.values()].find((row) => row.name === second.views.seat?.name)?.id;
    expect(await console.send("participant:remove", { participants: [participant], isRemoved: true })).toEqual({
      ok: true,
    });
    await until("the goodbye", () => second.views.goodbye?.code === "SEAT_REMOVED");
    ana.close();
    await until("her leaving", () => stage.views.stage?.counts.connected === 0);
    for (const seat of [console, stage, second]) seat.close();
  });

  it("tell each other of a class's answers together, not one by one", async () => {
    const [one, two] = cluster.servers;
    if (!one || !two) throw new Error("no two processes");
    const console = await host(one.url, "gallery-twice");
    const students = await Promise.all(Array.from({ length: 40 }, (_, at) => join(two.url, console.code, `S ${at}`)));
    await until("everybody at the host's process", () => console.views.console?.stage.counts.connected === 40);
    expect(await console.send("round:open")).toEqual({ ok: true });
    await until("the round", () => students.every(({ views }) => views.room?.phase.type === "round"));
    const { phase } = students[0]?.views.room ?? {};
    const round = phase && "roundId" in phase ? phase.roundId : "";
    const node = students[0]?.views.board?.asked[0] ?? "";
    const redis = await createClient({ url: cluster.redisUrl }).connect();
    const before = await redis.xLen("socket.io");
    const acks = students.map((seat) => seat.send("answer:submit", { round, node, text: "1234567" }));
    for (const ack of await Promise.all(acks)) expect(ack).toMatchObject({ ok: true });
    await until("all at the host's", () => console.views.console?.stage.tallies[node]?.wrong === 40);
    expect((await redis.xLen("socket.io")) - before).toBeLessThan(20);
    redis.destroy();
    for (const seat of [console, ...students]) seat.close();
  });

  it("[S8] count wrong codes together", async () => {
    for (let guess = 0; guess < 12; guess += 1) {
      const { status } = await request(`${cluster.url}/api/join?code=${100_000 + guess}`, { cookies: new Map() });
      expect(status).toBe(404);
    }
    const redis = await createClient({ url: cluster.redisUrl }).connect();
    const counts = await Promise.all((await redis.keys("limit:wrongCodes:*")).map((key) => redis.get(key)));
    redis.destroy();
    expect(counts).toEqual(["12"]);
  });

  it("[G5] take a class's step once, with the answers that any of them has stored", async () => {
    const [one, two, three] = cluster.servers;
    if (!one || !two || !three) throw new Error("no three processes");
    const console = await host(one.url, null);
    const { code } = console;
    const training: Training = { ...trainingModels.neuron, share: { by: "person", count: 1 } };
    expect(await console.send("rules:set", { exercise: 0, rules: { ...defaultRules, training } })).toEqual({
      ok: true,
    });
    const other = await connect(three.url, { code, role: "host", cookies: console.cookies });
    const students = await Promise.all([one, two, three].map(({ url }, at) => join(url, code, `Student ${at}`)));
    await until("everybody at the host's process", () => console.views.console?.stage.counts.connected === 3);
    expect(await console.send("round:open")).toEqual({ ok: true });
    const isDealt = ({ views: { room, seat } }: TestSeat) =>
      room?.phase.type === "round" && seat?.roundId === room.phase.roundId;
    // The room comes before the seat, which had other parameters before they were dealt.
    await until("their parameters", () => students.every(isDealt));
    // Each process has dealt the same: together they hold all three.
    const own = students.map(({ views }) => views.seat?.asked?.[0] ?? "");
    expect(new Set(own)).toEqual(new Set(["n0", "n1", "n2"]));
    const { phase } = students[0]?.views.room ?? {};
    const round = phase && "roundId" in phase ? phase.roundId : "";
    const given = students.map((_, at) => at + 1.5);
    const acks = students.map((seat, at) =>
      seat.send("answer:submit", { round, node: own[at], text: String(given[at]) }),
    );
    for (const ack of await Promise.all(acks)) expect(ack).toMatchObject({ ok: true });
    expect(await console.send("round:close")).toEqual({ ok: true });
    await until("the close at the other host's", () => other.views.console?.stage.room.phase.type === "closed");
    // Two hosts at two processes press at once.
    const taken = await Promise.all([console, other].map((seat) => seat.send("step:take", { round })));
    expect(taken.filter(({ ok }) => ok).length).toBe(1);
    await until("the step everywhere", () => students.every(({ views }) => views.room?.training?.step === 1));
    const gradients = ["n0", "n1", "n2"].map((node) => given[own.indexOf(node)] ?? null);
    await until("the step at the other host's", () => other.views.console?.stage.training?.step === 1);
    expect(other.views.console?.stage.training?.last?.map(({ answer }) => answer)).toEqual(gradients);
    for (const { views } of students) {
      expect(views.room?.exercise.rules.training?.parameters).toEqual(stepped(training, gradients));
    }
    for (const seat of [console, other, ...students]) seat.close();
  });

  it("and one that is alone on its PostgreSQL show what was stored, though nobody told them so", async () => {
    const single = await spawnServer({ DATABASE_URL: cluster.database.DATABASE_URL });
    const console = await host(single.url, "gallery-twice");
    const ana = await join(single.url, console.code, "Ana");
    await until("her row", () => console.rows.size === 1);
    const [participant] = console.rows.keys();
    // What is stored when the connection breaks before that is said.
    const { prisma, close } = openDatabase(cluster.database);
    const { id: sessionId } = await prisma.session.findUniqueOrThrow({ where: { code: console.code } });
    const log = { id: newId(), sessionId, at: new Date(), type: "removed", detail: "{}" };
    await prisma.$transaction([
      prisma.participant.update({ where: { id: participant ?? "" }, data: { removedAt: new Date() } }),
      prisma.logEntry.create({ data: log }),
    ]);
    await until("the goodbye", () => ana.views.goodbye?.code === "SEAT_REMOVED");
    await close();
    for (const seat of [console, ana]) seat.close();
    await single.stop();
  });

  it("lose nothing when one is killed and PostgreSQL and Redis restart in mid-round", async () => {
    if (!cluster.hasOwnPostgresql)
      console.info(
        "PostgreSQL was not restarted, its connections were broken: no programs to start one with were found.",
      );
    const outcome = await simulate(cluster, { students: 60, seed, isKilled: true });
    expect(outcome.checks).toBe(8);
  }, 300_000);
});
