import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newSeed } from "./testing/random";
import { simulate } from "./testing/simulate";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

const seed = Number(process.env.SEED ?? newSeed());

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
}, 60_000);
afterAll(() => server.stop());

describe("a class with drops, double submits, late joiners and forged host events", () => {
  it(`of 100, in which the server is killed once, agrees with the records throughout (SEED=${seed})`, async () => {
    const outcome = await simulate(server, { students: 100, seed, isKilled: true });
    expect(outcome.answers).toBeGreaterThan(500);
    expect(outcome.checks).toBe(5);
  }, 180_000);

  it.each(Array.from({ length: 5 }, (_, index) => seed + 1000 * (index + 1)))(
    "of 30 agrees with the records throughout (SEED=%i)",
    async (other) => {
      const outcome = await simulate(server, { students: 30, seed: other });
      expect(outcome.checks).toBe(5);
    },
    60_000,
  );
});
