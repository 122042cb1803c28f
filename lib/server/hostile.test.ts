import { once } from "node:events";
import { createConnection } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientEvent, clientEvents } from "@/lib/protocol/events";
import { leaves } from "./testing/leaves";
import { connect, host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
let console: TestSeat & { code: string };
let stage: TestSeat;
let ana: TestSeat;

beforeAll(async () => {
  server = await spawnServer();
  console = await host(server.url, "gallery-first-graph");
  stage = await connect(server.url, { code: console.code, role: "stage", cookies: console.cookies });
  ana = await join(server.url, console.code, "Ana");
  await until("Ana", () => [...console.rows.values()].some((row) => row.isConnected));
  await until("her on the stage", () => stage.views.stage?.counts.connected === 1);
});
afterAll(async () => {
  for (const seat of [console, stage, ana]) seat.close();
  await server.stop();
});

const events = Object.keys(clientEvents) as ClientEvent[];

const seatOf = (role: string) => (role === "host" ? console : role === "stage" ? stage : ana);

/** Sends and sends again while the answer is that it was too fast. */
async function patiently(seat: TestSeat, event: string, payload: unknown) {
  for (;;) {
    const ack = await seat.socket.timeout(5000).emitWithAck(event, payload);
    if (ack.code !== "TOO_FAST") return ack;
    await new Promise((resolve) => setTimeout(resolve, ack.retryAfter));
  }
}

function deep(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = { inner: value };
  return value;
}

const hostile: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["an empty object", {}],
  ["a number", 7],
  ["NaN", Number.NaN],
  ["a list", []],
  ["a text", "round:open"],
  ["no id", { round: "r", node: "n1", text: "1" }],
  ["a wrong id", { id: "x" }],
  ["a further field", { id: newId(), isAdmin: true }],
  ["prototype keys", JSON.parse(`{"id":"${newId()}","__proto__":{"role":"host"},"constructor":1}`)],
  ["a deep object", { id: newId(), deep: deep(500) }],
  ["wrong types", { id: newId(), round: 1, node: {}, text: [], exercise: "0", base: Number.NaN, edits: {}, top: 4 }],
  ["bytes", Buffer.from([0, 255, 1])],
];

describe("[S2] the door", () => {
  it("refuses each event from each wrong seat by name", async () => {
    const before = JSON.stringify(console.views.console?.stage.room);
    for (const event of events) {
      for (const role of ["host", "student", "stage"] as const) {
        if (clientEvents[event].roles.some((allowed) => allowed === role)) continue;
        const ack = await seatOf(role).socket.timeout(5000).emitWithAck(event, { id: newId() });
        expect([event, role, ack]).toEqual([event, role, { ok: false, code: "ROLE_WRONG" }]);
      }
    }
    expect(JSON.stringify(console.views.console?.stage.room)).toBe(before);
  });

  it("refuses events that nobody knows, those that every object has among them", async () => {
    for (const event of ["nothing", "constructor", "__proto__", "toString", "hasOwnProperty", ""]) {
      expect(await console.socket.timeout(5000).emitWithAck(event, {})).toEqual({ ok: false, code: "EVENT_UNKNOWN" });
    }
  });

  it.each(hostile)("refuses %s in every event, and all rooms stay as they were", async (_, payload) => {
    const before = JSON.stringify([console.views.console, stage.views.stage, [...console.rows.values()]]);
    for (const event of events) {
      const [role = "host"] = clientEvents[event].roles;
      const ack = await patiently(seatOf(role), event, payload);
      expect([event, ack]).toEqual([event, { ok: false, code: "PACKET_INVALID" }]);
    }
    expect(JSON.stringify([console.views.console, stage.views.stage, [...console.rows.values()]])).toBe(before);
    expect(ana.socket.connected).toBe(true);
  });

  it("ends the connection that sends more than 16 kB, and only that one", async () => {
    const loud = await join(server.url, console.code, "Loud");
    loud.socket.io.reconnection(false);
    loud.socket.emit("answer:submit", { id: newId(), round: "r", node: "n1", text: "9".repeat(20_000) });
    await until("the end of the loud one", () => !loud.socket.connected);
    expect(ana.socket.connected && console.socket.connected).toBe(true);
  });

  it("takes an edit that is larger than a packet by http, from the host alone", async () => {
    const board = await host(server.url, null);
    const nodes = leaves(400);
    const edit = { id: newId(), exercise: 0, base: 0, edits: [{ type: "replace", graph: { nodes, output: "n0" } }] };
    const send = (cookies: TestSeat["cookies"]) =>
      request(`${server.url}/api/edit?code=${board.code}`, { method: "POST", body: edit, cookies });
    expect(await send(ana.cookies)).toMatchObject({ status: 403, body: { code: "SEAT_UNKNOWN" } });
    expect(await send(board.cookies)).toEqual({ status: 200, body: { ok: true, revision: 1 } });
    expect(await send(board.cookies)).toEqual({ status: 200, body: { ok: true, revision: 1 } });
    board.close();
  });

  it("is not ended by any path, however it is written", async () => {
    const { hostname, port } = new URL(server.url);
    for (const path of ["//", "//a:bc/", "/\\", "http://a:b@[::1/", "/%", "/%00", "?", "/?code=%E0%A4%A"]) {
      const socket = createConnection(Number(port), hostname);
      await once(socket, "connect");
      socket.end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      const [answer] = await once(socket, "data");
      expect(String(answer)).toMatch(/^HTTP\/1\.1 [34]\d\d /);
      socket.destroy();
    }
    expect(await patiently(ana, "view:get", { id: newId() })).toEqual({ ok: true });
  });

  it.each(["/api/lessons/%00/file", "/build/a%00", "/review/%ED%A0%80", "/%zz", "*"])(
    "looks for nothing at a path that is none: %s",
    async (path) => {
      const { hostname, port } = new URL(server.url);
      const socket = createConnection(Number(port), hostname);
      socket.end(`OPTIONS ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      const [answer] = await once(socket, "data");
      expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /);
      socket.destroy();
    },
  );

  it.each(["\ud800", "\udc00 1", "5\u0000"])("keeps no text that a database cannot give back: %j", async (text) => {
    const payload = { id: newId(), round: "r", node: "n1", text };
    expect(await patiently(ana, "answer:submit", payload)).toEqual({ ok: false, code: "PACKET_INVALID" });
    const body = { id: newId(), code: console.code, name: text };
    const reply = await request(`${server.url}/api/join`, { method: "POST", body, cookies: new Map() });
    expect(reply).toMatchObject({ status: 400, body: { code: "PACKET_INVALID" } });
  });

  it("refuses a megabyte of broken nodes without reading a stranger's, and from the host at the first", async () => {
    const board = await host(server.url, null);
    const edits = Array.from({ length: 65 }, () => ({
      type: "replace",
      graph: { nodes: Array.from({ length: 5000 }, () => ({})), output: null },
    }));
    const edit = { id: newId(), exercise: 0, base: 0, edits };
    const send = (cookies: TestSeat["cookies"]) =>
      request(`${server.url}/api/edit?code=${board.code}`, { method: "POST", body: edit, cookies });
    expect(await send(new Map())).toMatchObject({ status: 403, body: { code: "SEAT_UNKNOWN" } });
    expect(await send(board.cookies)).toMatchObject({ status: 400, body: { code: "PACKET_INVALID" } });
    const checked = clientEvents["graph:edit"].schema.safeParse(edit);
    expect(checked.error?.issues.length).toBeLessThanOrEqual(65);
    board.close();
  });

  it("[S7] takes large edits as rarely as they cost much, whatever is in them", async () => {
    const board = await host(server.url, null);
    const { cookies } = board;
    const send = (text: string) =>
      request(`${server.url}/api/edit?code=${board.code}`, { method: "POST", body: { text }, cookies });
    expect(await send("x".repeat(900_000))).toMatchObject({ status: 400, body: { code: "PACKET_INVALID" } });
    expect(await send("x")).toMatchObject({ status: 429, body: { code: "TOO_FAST" } });
    board.close();
    const other = await host(server.url, null);
    const edits = Array.from({ length: 400 }, () => ({ type: "setOutput", id: null }));
    const edit = () => other.send("graph:edit", { exercise: 0, base: 0, edits });
    expect(await Promise.all([edit(), edit(), edit()])).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: false, code: "TOO_FAST" },
    ]);
    other.close();
  });

  it("hears sockets without an acknowledgement, and answers the others still", async () => {
    for (const event of events) ana.socket.emit(event);
    expect(await patiently(ana, "view:get", { id: newId() })).toEqual({ ok: true });
  });
});

describe("[S1] seats", () => {
  it("admits nobody without the cookie of a seat in this very session", async () => {
    const other = await host(server.url, "gallery-twice");
    const { code } = console;
    const tries = [
      { role: "student", cookies: new Map() },
      { role: "host", cookies: ana.cookies },
      { role: "stage", cookies: ana.cookies },
      {
        role: "host",
        cookies: new Map([[`chalkgrad_host_${code}`, other.cookies.get(`chalkgrad_host_${other.code}`) ?? ""]]),
      },
      {
        role: "host",
        cookies: new Map([[`chalkgrad_host_${code}`, ana.cookies.get(`chalkgrad_student_${code}`) ?? ""]]),
      },
    ] as const;
    for (const { role, cookies } of tries) {
      await expect(connect(server.url, { code, role, cookies: new Map(cookies) })).rejects.toThrow("SEAT_UNKNOWN");
    }
    other.close();
  });

  it("is refused to pages of another site", async () => {
    const body = { id: newId(), code: console.code, name: "Eve" };
    const reply = await request(`${server.url}/api/join`, {
      method: "POST",
      body,
      cookies: new Map(),
      origin: "https://evil.example",
    });
    expect(reply).toMatchObject({ status: 403, body: { code: "ORIGIN_WRONG" } });
  });

  it("keeps sessions apart: nothing of one is heard in the other", async () => {
    const other = await host(server.url, "gallery-twice");
    const eve = await join(server.url, other.code, "Eve");
    await until("her room", () => eve.views.room !== undefined);
    const before = eve.frames.length;
    await console.send("session:set", { isLocked: true });
    await console.send("session:set", { isLocked: false });
    await until("the change at home", () => console.views.console?.settings.isLocked === false);
    expect(eve.frames.length).toBe(before);
    const [id = ""] = console.rows.keys();
    expect(await other.send("participant:remove", { participants: [id], isRemoved: true })).toEqual({
      ok: false,
      code: "PARTICIPANT_UNKNOWN",
    });
    for (const seat of [other, eve]) seat.close();
  });
});

describe("[S7] [S8] limits", () => {
  it("says how long to wait to whoever answers more than five times a second", async () => {
    const fast = await join(server.url, console.code, "Fast");
    const acks = await Promise.all(
      Array.from({ length: 40 }, () => fast.send("answer:submit", { round: "none", node: "n1", text: "1" })),
    );
    const refused = acks.filter((ack) => ack.code === "TOO_FAST");
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(refused.every((ack) => Number(ack.retryAfter) > 0)).toBe(true);
    fast.close();
  });

  it("slows guessing down, while a class joins at once from the same address", async () => {
    const guess = (index: number) => request(`${server.url}/api/join?code=${100_000 + index}`, { cookies: new Map() });
    const first = await Promise.all(Array.from({ length: 60 }, (_, index) => guess(index)));
    expect(first.every(({ status }) => status === 404)).toBe(true);
    // More than may wait at a time: whoever had to wait behind them would be sent away.
    const flood = Array.from({ length: 400 }, (_, index) => guess(60 + index));
    await Promise.any(flood.map(async (reply) => expect((await reply).status).toBe(429)));
    const class_ = await Promise.all(
      Array.from({ length: 50 }, (_, index) => join(server.url, console.code, `Student ${index}`)),
    );
    expect(class_).toHaveLength(50);
    for (const seat of class_) seat.close();
    await Promise.all(flood);
  });
});
