import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { host, join, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

/** Frames that a class of this size is sent from the opening of a round to its close, in which everybody answers three nodes; and the bytes of the longest. */
async function heard(size: number): Promise<{ frames: number; longest: number }> {
  const console = await host(server.url, "gallery-first-graph");
  const students = await Promise.all(
    Array.from({ length: size }, (_, index) => join(server.url, console.code, `S ${index}`)),
  );
  await until("the room", () => students.every((seat) => seat.views.seat !== undefined));
  for (const seat of students) seat.frames.length = 0;
  await console.send("round:open");
  await until("the round", () => students.every((seat) => seat.views.room?.phase.type === "round"));
  const { phase } = students[0]?.views.room ?? {};
  const round = phase?.type === "round" ? phase.roundId : "";
  const asked = students[0]?.views.board?.asked.slice(0, 3) ?? [];
  for (const node of asked)
    await Promise.all(students.map((seat) => seat.send("answer:submit", { round, node, text: "7.5" })));
  await console.send("round:close");
  await until("the close", () => students.every((seat) => seat.views.room?.phase.type === "closed"));
  const isWhole = (seat: TestSeat) => Object.keys(seat.views.seat?.answers ?? {}).length === asked.length;
  await until("everybody's last seat", () => students.every(isWhole));
  const all = students.flatMap((seat) => seat.frames);
  for (const seat of [console, ...students]) seat.close();
  return { frames: all.length, longest: Math.max(...all.map((frame) => JSON.stringify(frame).length)) };
}

describe("[V5] what goes out to students in a round", () => {
  it("grows with their number, not with its square", async () => {
    const small = await heard(50);
    const middle = await heard(100);
    const large = await heard(200);
    // Opening and close are a room and a seat each; an answer's acknowledgement says all, so that nothing follows it.
    expect(small.frames).toBeLessThanOrEqual(50 * 4);
    expect(middle.frames).toBeLessThanOrEqual(100 * 4);
    expect(large.frames).toBeLessThanOrEqual(200 * 4);
    // No frame holds anything of the others: a few digits more in a name, and no more.
    expect(large.longest).toBeLessThanOrEqual(small.longest + 16);
  }, 120_000);
});

/** A class with a leaderboard up, in which each of these frames is for everybody. */
async function ranked(size: number) {
  const console = await host(server.url, "gallery-first-graph");
  const students = await Promise.all(
    Array.from({ length: size }, (_, index) => join(server.url, console.code, `S ${index}`)),
  );
  await until("the room", () => students.every((seat) => seat.views.seat !== undefined));
  const [ben = console, ...others] = students;
  /** What Ben was sent so far; all of it has arrived when this has. */
  const heardByBen = async () => {
    await ben.send("practice:go", { exercise: 999 });
    return ben.frames.length;
  };
  return { console, ben, others, heardByBen, close: () => [console, ...students].map((seat) => seat.close()) };
}

describe("while a leaderboard is up", () => {
  it("[V5] the class hears nothing of who comes and goes", async () => {
    const { console, others, heardByBen, close } = await ranked(2);
    await console.send("session:end");
    await console.send("practice:open", { until: null });
    await until("the practice", () => console.views.console?.stage.room.phase.type === "practice");
    expect(console.views.console?.leaderboard).not.toBe(0);
    const ana = others[0] as TestSeat;
    const before = await heardByBen();
    const isSeen = (isThere: boolean) =>
      until("her row", () =>
        [...console.rows.values()].some((row) => row.name !== "S 0" && row.isConnected === isThere),
      );
    for (let times = 0; times < 3; times += 1) {
      ana.socket.disconnect();
      await isSeen(false);
      ana.socket.connect();
      await isSeen(true);
    }
    expect(await heardByBen()).toBe(before);
    close();
  });

  it("[V6] those who change their teams over and over are told of five times a second", async () => {
    const { console, others, heardByBen, close } = await ranked(9);
    await console.send("teams:set", { teams: { names: ["A", "B"], by: "choice" } });
    await console.send("leaderboard:show", { top: 10 });
    const before = await heardByBen();
    const startedAt = Date.now();
    for (let times = 0; times < 20; times += 1)
      for (const seat of others) expect(await seat.send("team:choose", { team: times % 2 })).toEqual({ ok: true });
    const heard = (await heardByBen()) - before;
    // A room and a seat each time; and what was on its way at either end.
    expect(heard).toBeLessThanOrEqual(2 * ((Date.now() - startedAt) / 200 + 2));
    await until("the teams on the leaderboard", () => console.views.console?.stage.teamSizes?.[1] === 8);
    close();
  });
});
