import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { host, join, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
}, 60_000);
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
  await until("the round", () => students.every((seat) => seat.views.room?.phase.type === "round"), 30_000);
  const { phase } = students[0]?.views.room ?? {};
  const round = phase?.type === "round" ? phase.roundId : "";
  const asked = students[0]?.views.board?.asked.slice(0, 3) ?? [];
  for (const node of asked)
    await Promise.all(students.map((seat) => seat.send("answer:submit", { round, node, text: "7.5" })));
  await console.send("round:close");
  await until("the close", () => students.every((seat) => seat.views.room?.phase.type === "closed"), 30_000);
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
    // Opening and close are a room and a seat each; an answer is at most one seat more.
    expect(small.frames).toBeLessThanOrEqual(50 * 7);
    expect(middle.frames).toBeLessThanOrEqual(100 * 7);
    expect(large.frames).toBeLessThanOrEqual(200 * 7);
    // No frame holds anything of the others: a few digits more in a name, and no more.
    expect(large.longest).toBeLessThanOrEqual(small.longest + 16);
  }, 120_000);
});
