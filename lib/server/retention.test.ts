import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/records/database";
import { readEnv } from "./env";
import { host, join } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer({ KEEP_PARTICIPANTS_DAYS: "30" });
});
afterAll(() => server.stop());

it("people whose time has come are gone after the next start, the others stay", async () => {
  const old = await host(server.url, "gallery-twice");
  const recent = await host(server.url, "gallery-twice");
  const seats = [await join(server.url, old.code, "Ana"), await join(server.url, recent.code, "Ben")];
  for (const seat of [old, recent, ...seats]) seat.close();
  await server.kill();
  const database = openDatabase({ CHALKGRAD_DATA: server.dataDir });
  const long = new Date(Date.now() - 31 * 86_400_000);
  await database.prisma.session.update({ where: { code: old.code }, data: { createdAt: long } });
  await server.restart();
  const names = async () =>
    (await database.prisma.participant.findMany({ select: { name: true } })).map((one) => one.name);
  await expect.poll(names, { timeout: 10_000 }).toEqual(["Ben"]);
  await database.close();
});

it("a number of days that is none stops the start, with the variable named", () => {
  for (const KEEP_PARTICIPANTS_DAYS of ["0", "-1", "soon", "1.5"])
    expect(() => readEnv({ KEEP_PARTICIPANTS_DAYS })).toThrow("KEEP_PARTICIPANTS_DAYS");
  expect(readEnv({ KEEP_PARTICIPANTS_DAYS: "" }).KEEP_PARTICIPANTS_DAYS).toBeUndefined();
  expect(() => readEnv({ METRICS_TOKEN: "short" })).toThrow("METRICS_TOKEN");
});
