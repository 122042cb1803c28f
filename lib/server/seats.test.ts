import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL } from "@/lib/protocol/limits";
import { openDatabase } from "@/lib/records/database";
import { connect, host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

const take = (code: string, secret: string, cookies: TestSeat["cookies"]) =>
  request(`${server.url}/api/seat`, { method: "POST", body: { code, secret }, cookies });

const idOf = (console: TestSeat, name: string) => [...console.rows.values()].find((row) => row.name === name)?.id ?? "";

describe("[S10] links", () => {
  it("bring a host to a second device and a co-host in, until they are revoked", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const hosts = await console.send("link:make", { role: "host" });
    const cohosts = await console.send("link:make", { role: "cohost" });
    const [second, assistant] = [new Map(), new Map()];
    expect(await take(code, String(hosts.secret), second)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await take(code, String(cohosts.secret), assistant)).toMatchObject({ status: 200 });
    const phone = await connect(server.url, { code, role: "host", cookies: second });
    const helper = await connect(server.url, { code, role: "host", cookies: assistant });
    await until("the welcomes", () => [phone, helper].every(({ views }) => views.welcome !== undefined));
    expect([phone, helper].map(({ views }) => views.welcome)).toMatchObject([{ role: "host" }, { role: "cohost" }]);
    expect(await helper.send("round:open")).toEqual({ ok: true });
    expect(await phone.send("round:close")).toEqual({ ok: true });
    for (const event of ["session:end", "link:list"])
      expect(await helper.send(event)).toEqual({ ok: false, code: "ROLE_WRONG" });
    const list = await phone.send("link:list");
    expect(list).toMatchObject({
      links: [
        { role: "host", seats: 1 },
        { role: "cohost", seats: 1 },
      ],
    });
    const [, { id }] = list.links as [unknown, { id: string }];
    expect(await phone.send("link:revoke", { link: id })).toEqual({ ok: true });
    await until("the goodbye", () => helper.views.goodbye?.code === "LINK_REVOKED");
    await expect(connect(server.url, { code, role: "host", cookies: assistant })).rejects.toThrow("SEAT_UNKNOWN");
    expect(await take(code, String(cohosts.secret), new Map())).toMatchObject({ status: 404 });
    for (const seat of [console, phone, helper]) seat.close();
  });

  it("give no authority any more where the goodbye after their revocation was lost", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const { secret } = await console.send("link:make", { role: "cohost" });
    const assistant = new Map();
    await take(code, String(secret), assistant);
    const helper = await connect(server.url, { code, role: "host", cookies: assistant });
    const isRefused = new Promise((settle) => helper.socket.on("connect_error", ({ message }) => settle(message)));
    const list = await console.send("link:list");
    const [{ id }] = list.links as [{ id: string }];
    // As another process stores it.
    const database = openDatabase({ CHALKGRAD_DATA: server.dataDir });
    await database.prisma.seat.updateMany({ where: { linkId: id }, data: { revokedAt: new Date() } });
    await database.close();
    expect(await isRefused).toBe("SEAT_UNKNOWN");
    for (const seat of [console, helper]) seat.close();
  });

  it("open no other session, and a host who opens the co-hosts' stays host", async () => {
    const console = await host(server.url, "gallery-twice");
    const other = await host(server.url, "gallery-twice");
    const { secret } = await console.send("link:make", { role: "cohost" });
    expect(await take(other.code, String(secret), new Map())).toMatchObject({
      status: 404,
      body: { code: "LINK_UNKNOWN" },
    });
    expect(await take(console.code, String(secret), console.cookies)).toMatchObject({ status: 200 });
    const again = await connect(server.url, { code: console.code, role: "host", cookies: console.cookies });
    await until("the welcome", () => again.views.welcome?.role === "host");
    for (const seat of [console, other, again]) seat.close();
  });
});

describe("[S11] a student's seat", () => {
  it("moves to another phone by four words, once, with all that was done", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const ana = await join(server.url, code, "Ana");
    await until("her row", () => console.rows.size === 1);
    const stale = await console.send("seat:move", { participant: idOf(console, "Ana") });
    const { words } = await console.send("seat:move", { participant: idOf(console, "Ana") });
    expect(String(words)).toMatch(/^[a-z]+( [a-z]+){3}$/);
    expect(await take(code, String(stale.words), new Map())).toMatchObject({ status: 404 });
    const phone: TestSeat["cookies"] = new Map();
    const typed = ` ${String(words).toUpperCase().replaceAll(" ", "-")}`;
    expect(await take(code, typed, phone)).toMatchObject({ status: 200 });
    await until("the goodbye", () => ana.views.goodbye?.code === "SEAT_MOVED");
    await expect(connect(server.url, { code, role: "student", cookies: ana.cookies })).rejects.toThrow("SEAT_UNKNOWN");
    const moved = await connect(server.url, { code, role: "student", cookies: phone });
    await until("her name", () => moved.views.seat?.name === "Ana");
    expect(await take(code, String(words), new Map())).toMatchObject({ status: 404, body: { code: "LINK_UNKNOWN" } });
    expect(console.rows.size).toBe(1);
    for (const seat of [console, moved]) seat.close();
  });
});

describe("[S6] [S9] who may join", () => {
  const knock = (code: string, name: string, cookies: TestSeat["cookies"] = new Map()) =>
    request(`${server.url}/api/join`, { method: "POST", body: { id: newId(), code, name }, cookies });

  it("is anew who was removed, and not who was banned, in that browser or under that name", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const ana = await join(server.url, code, "Ana");
    const eve = await join(server.url, code, "Eve");
    await until("both rows", () => console.rows.size === 2);
    await console.send("participant:remove", { participants: [idOf(console, "Ana")], isRemoved: true });
    await console.send("participant:ban", { participant: idOf(console, "Eve"), isBanned: true });
    await until("the goodbyes", () => eve.views.goodbye?.code === "SEAT_BANNED" && ana.views.goodbye !== undefined);
    expect(await knock(code, "Ana", ana.cookies)).toMatchObject({ status: 200, body: { name: "Ana 2" } });
    expect(await knock(code, "Someone", eve.cookies)).toMatchObject({ status: 403, body: { code: "SEAT_BANNED" } });
    for (const name of ["Eve", "eve", "EVE 2", "E\u00adve"])
      expect(await knock(code, name)).toMatchObject({ status: 409, body: { code: "SEAT_BANNED" } });
    await console.send("participant:ban", { participant: idOf(console, "Eve"), isBanned: false });
    expect(await knock(code, "Eve", eve.cookies)).toMatchObject({ status: 200, body: { name: "Eve" } });
    for (const seat of [console, ana, eve]) seat.close();
  });

  it("is put out with many others by one order, which an unknown one stops", async () => {
    const console = await host(server.url, "gallery-twice");
    const seats = await Promise.all(["Ana", "Ben", "Cleo"].map((name) => join(server.url, console.code, name)));
    await until("the rows", () => console.rows.size === 3);
    const participants = ["Ana", "Ben"].map((name) => idOf(console, name));
    const order = (ids: readonly string[], isRemoved: boolean) =>
      console.send("participant:remove", { participants: ids, isRemoved });
    expect(await order([...participants, "nobody"], true)).toEqual({ ok: false, code: "PARTICIPANT_UNKNOWN" });
    expect(await order([...participants, ...participants], true)).toEqual({ ok: true });
    await until("two goodbyes", () => seats.slice(0, 2).every(({ views }) => views.goodbye !== undefined));
    const removed = () => [...console.rows.values()].filter(({ isRemoved }) => isRemoved).map(({ name }) => name);
    await until("two removed", () => removed().length === 2);
    expect(removed()).toEqual(["Ana", "Ben"]);
    await until("one left", () => console.views.console?.stage.counts.joined === 1);
    expect(await order(participants, false)).toEqual({ ok: true });
    await until("all back", () => removed().length === 0);
    for (const seat of [console, ...seats]) seat.close();
  });

  it("[S3] [S4] of many who come at the same moment is told apart, and one request twice is one participant", async () => {
    const { code, close } = await host(server.url, "gallery-twice");
    const names = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "Ana" : "Bo"));
    const twice = newId();
    const ids = [...names.map(() => newId()), twice, twice];
    const replies = await Promise.all(
      ids.map((id, index) => {
        const body = { id, code, name: names[index] ?? "Cleo" };
        return request(`${server.url}/api/join`, { method: "POST", body, cookies: new Map() });
      }),
    );
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    const given = replies.map(({ body }) => body.name);
    expect(new Set(given.slice(0, 40)).size).toBe(40);
    expect(given.slice(40)).toEqual(["Cleo", "Cleo"]);
    close();
  });

  it("is not under a rude name, unless the host lets it through", async () => {
    const console = await host(server.url, "gallery-twice");
    expect(await knock(console.code, "Sh1t")).toMatchObject({ status: 409, body: { code: "NAME_RUDE" } });
    await console.send("session:set", { areNamesFiltered: false });
    expect(await knock(console.code, "Sh1t")).toMatchObject({ status: 200 });
    console.close();
  });
});

describe("[S13] an ID or an address", () => {
  const knock = (code: string, name: string, identity?: string) => {
    const body = { id: newId(), code, name, ...(identity !== undefined && { identity }) };
    const cookies = new Map();
    return request(`${server.url}/api/join`, { method: "POST", body, cookies }).then((reply) => ({
      ...reply,
      cookies,
    }));
  };

  it("is asked for where the host wants it, read at the door, and nobody's to see but the hosts'", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const ana = await join(server.url, code, "Ana");
    expect(await console.send("session:set", { asksFor: "email" })).toEqual({ ok: true });
    const lookUp = await request(`${server.url}/api/join?code=${code}`, { cookies: new Map() });
    expect(lookUp.body).toMatchObject({ asksFor: "email" });
    for (const given of [undefined, "", "ben", "=HYPERLINK(1)@uni.org"])
      expect(await knock(code, "Ben", given)).toMatchObject({ status: 409, body: { code: "EMAIL_INVALID" } });
    const { cookies } = await knock(code, "Ben", "Ben@Uni.org");
    const ben = await connect(server.url, { code, role: "student", cookies });
    const stage = await connect(server.url, { code, role: "stage", cookies: console.cookies });
    await until("his row", () => [...console.rows.values()].some(({ identity }) => identity === "ben@uni.org"));
    await console.send("round:open");
    await until("the round", () => [ana, ben].every(({ views }) => views.room?.phase.type === "round"));
    await console.send("round:close");
    await console.send("leaderboard:show", { top: 3 });
    await until("the leaderboard", () => stage.views.stage?.room.leaderboard !== null);
    for (const seat of [ana, ben, stage]) expect(JSON.stringify(seat.frames)).not.toContain("uni.org");
    expect([...console.rows.values()].find(({ name }) => name === "Ana")?.identity).toBeNull();
    expect(await console.send("session:set", { asksFor: "passport" })).toMatchObject({ code: "PACKET_INVALID" });
    for (const seat of [console, ana, ben, stage]) seat.close();
  });
});

describe("[A1] orders about people", () => {
  it("are carried out once: given again they are answered the same, whatever has happened since", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    await until("her row", () => console.rows.size === 1);
    const participant = idOf(console, "Ana");
    const rename = { id: newId(), participant, name: "Anna" };
    expect(await console.send("participant:rename", rename)).toEqual({ ok: true });
    expect(await console.send("participant:rename", { id: newId(), participant, name: "Hannah" })).toEqual({
      ok: true,
    });
    expect(await console.send("participant:rename", rename)).toEqual({ ok: true });
    await until("her last name", () => ana.views.seat?.name === "Hannah");
    expect(await console.send("participant:rename", { ...rename, name: "Eve" })).toEqual({
      ok: false,
      code: "ID_REUSED",
    });
    for (const seat of [console, ana]) seat.close();
  });

  it("[L1] who is renamed or removed is so on a leaderboard that is up", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    const ben = await join(server.url, console.code, "Ben");
    await until("both rows", () => console.rows.size === 2);
    await console.send("leaderboard:show", { top: 3 });
    await until("the leaderboard", () => ana.views.room?.leaderboard?.rows.length === 2);
    const participant = idOf(console, "Ben");
    await console.send("participant:rename", { participant, name: "Benno" });
    await until("the new name", () => ana.views.room?.leaderboard?.rows[1]?.name === "Benno");
    await console.send("participant:remove", { participants: [participant], isRemoved: true });
    await until("one less", () => ana.views.room?.leaderboard?.rows.length === 1);
    for (const seat of [console, ana, ben]) seat.close();
  });
});

describe("[V6] the host's pointer", () => {
  it("is on the phones while it is switched on, and nowhere otherwise", async () => {
    const console = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    await until("her room", () => ana.views.room !== undefined);
    const at = { node: "n1", x: 3, y: -4 };
    expect(await console.send("pointer:move", { at })).toEqual({ ok: true });
    await console.send("session:set", { isPointerShown: true });
    await until("the switch", () => ana.views.room?.isPointerShown === true);
    await console.send("pointer:move", { at });
    await until("the pointer", () => ana.frames.some(({ event }) => event === "pointer"));
    expect(ana.frames.filter(({ event }) => event === "pointer").map(({ payload }) => payload)).toEqual([at]);
    expect(await ana.send("pointer:move", { at })).toEqual({ ok: false, code: "ROLE_WRONG" });
    for (const seat of [console, ana]) seat.close();
  });
});

describe("[S12] a page of another build", () => {
  it("is told that it is old", async () => {
    const built = await spawnServer({ NEXT_PUBLIC_BUILD: "new" });
    const console = await host(built.url, "gallery-twice");
    const withBuild = async (build: string) => {
      const { io } = await import("socket.io-client");
      const cookie = [...console.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const auth = { code: console.code, role: "host", protocol: PROTOCOL, build };
      const socket = io(built.url, { transports: ["websocket"], forceNew: true, auth, extraHeaders: { cookie } });
      const outcome = await new Promise((resolve) => {
        socket.once("connect", () => resolve("connected"));
        socket.once("connect_error", (error: Error & { data?: { code: string } }) => resolve(error.data?.code));
      });
      socket.disconnect();
      return outcome;
    };
    expect([await withBuild("old"), await withBuild("new")]).toEqual(["PAGE_OLD", "connected"]);
    console.close();
    await built.stop();
  });
});
