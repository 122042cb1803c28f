import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/records/database";
import { host, join, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

describe("[P8] a command that another process overtook", () => {
  it("is tried once more on the session as it is now, which everybody is told", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    await until("her room", () => ana.views.room !== undefined);
    const database = openDatabase({ CHALKGRAD_DATA: server.dataDir });
    const where = { code: console.code };
    const { state, version } = await database.prisma.session.findUniqueOrThrow({ where });
    const elsewhere = { ...JSON.parse(state), leaderboard: 3 };
    await database.prisma.session.update({ where, data: { state: JSON.stringify(elsewhere), version: version + 1 } });
    expect(await console.send("session:set", { isLocked: true })).toEqual({ ok: true });
    await until("both changes", () => ana.views.room?.version === version + 2);
    await until("the same on the console", () => console.views.console?.stage.room.version === ana.views.room?.version);
    expect(ana.views.room?.leaderboard?.rows).toHaveLength(1);
    expect(console.views.console).toMatchObject({ leaderboard: 3, settings: { isLocked: true } });
    await database.close();
    for (const seat of [console, ana]) seat.close();
  });
});
