import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newSeed } from "./testing/random";
import { connect, host, join, until } from "./testing/seats";
import { simulate } from "./testing/simulate";
import { type SpawnedCluster, spawnCluster } from "./testing/spawnCluster";

// Named by `npm test` where it has found a PostgreSQL and a redis-server; without them it says so in one line.
const postgresql = process.env.CHALKGRAD_TEST_DATABASE_URL;
const seed = Number(process.env.SEED ?? newSeed());

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
    expect(await console.send("participant:remove", { participant, isRemoved: true })).toEqual({ ok: true });
    await until("the goodbye", () => second.views.goodbye?.code === "SEAT_REMOVED");
    ana.close();
    await until("her leaving", () => stage.views.stage?.counts.connected === 0);
    for (const seat of [console, stage, second]) seat.close();
  }, 60_000);

  it(`lose nothing when one is killed, PostgreSQL breaks off and Redis restarts in mid-round (SEED=${seed})`, async () => {
    const outcome = await simulate(cluster, { students: 60, seed, isKilled: true });
    expect(outcome.checks).toBe(8);
  }, 300_000);
});
