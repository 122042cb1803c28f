import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, host, join, request, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

describe("deleting a session", () => {
  it("is the host's alone; whoever is in it is told, and nothing is left", async () => {
    const console = await host(server.url, "gallery-twice");
    const beside = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    const remove = (cookies: typeof ana.cookies, origin?: string) =>
      request(`${server.url}/api/session?code=${console.code}`, {
        method: "DELETE",
        cookies,
        ...(origin === undefined ? {} : { origin }),
      });
    expect(await remove(new Map())).toMatchObject({ status: 403, body: { code: "SEAT_UNKNOWN" } });
    expect(await remove(ana.cookies)).toMatchObject({ status: 403, body: { code: "SEAT_UNKNOWN" } });
    expect(await remove(beside.cookies)).toMatchObject({ status: 403, body: { code: "SEAT_UNKNOWN" } });
    expect(await remove(console.cookies, "https://elsewhere.example")).toMatchObject({
      body: { code: "ORIGIN_WRONG" },
    });
    expect(ana.socket.connected).toBe(true);

    expect(await remove(console.cookies)).toMatchObject({ status: 200, body: { ok: true } });
    await until("the goodbye", () => ana.views.goodbye !== undefined && console.views.goodbye !== undefined);
    expect(ana.views.goodbye).toEqual({ code: "SESSION_DELETED" });
    const lookUp = await request(`${server.url}/api/join?code=${console.code}`, { cookies: ana.cookies });
    expect(lookUp).toMatchObject({ status: 404, body: { code: "CODE_UNKNOWN" } });
    const again = connect(server.url, { code: console.code, role: "student", cookies: ana.cookies });
    await expect(again).rejects.toThrow("SEAT_UNKNOWN");
    expect(await beside.send("round:open")).toEqual({ ok: true });
    for (const seat of [console, beside, ana]) seat.close();
  });
});
