import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { simulate } from "./testing/simulate";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

describe("a class with drops, slow readers, double submits, late joiners, late answers and forged host events", () => {
  it("of 300, in which the server is killed once, agrees with the records throughout", async () => {
    const outcome = await simulate(server, { students: 300, seed, isKilled: true });
    expect(outcome.answers).toBeGreaterThan(2000);
    expect(outcome.checks).toBe(8);
  }, 240_000);

  // Some at once: one server runs many classes, and none hears of another.
  it.concurrent.each(Array.from({ length: 20 }, (_, index) => seed + 1000 * (index + 1)))(
    "of 30 agrees with the records throughout (SEED=%i)",
    async (other) => {
      const outcome = await simulate(server, { students: 30, seed: other });
      expect(outcome.checks).toBe(8);
    },
    120_000,
  );
});
