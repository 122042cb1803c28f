import { once } from "node:events";
import type { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { PROTOCOL } from "@/lib/protocol/limits";
import { leaves } from "./testing/leaves";
import { host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
let console: TestSeat & { code: string };
let ana: TestSeat;

beforeAll(async () => {
  // View after view, so that what waits to be read is soon much.
  server = await spawnServer({ CHALKGRAD_PACE: "50" });
  console = await host(server.url, null);
  const nodes = leaves(4000);
  const edits = [{ type: "replace", graph: { nodes, output: "n0" } }];
  const body = { id: newId(), exercise: 0, base: 0, edits };
  await request(`${server.url}/api/edit?code=${console.code}`, { method: "POST", body, cookies: console.cookies });
  ana = await join(server.url, console.code, "Ana");
});
afterAll(async () => {
  for (const seat of [console, ana]) seat.close();
  await server.stop();
});

/** A seat's bare connection, on which its handshake was sent so many times. */
async function open({ cookies }: TestSeat, handshakes: number): Promise<WebSocket> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const url = `${server.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  const socket = new WebSocket(url, { headers: { cookie } });
  socket.on("message", (message) => String(message) === "2" && socket.send("3"));
  await once(socket, "message");
  const auth = JSON.stringify({ code: console.code, role: "student", protocol: PROTOCOL });
  // They arrive together, before the first can have been answered.
  const { _socket: stream } = socket as unknown as { readonly _socket: Socket };
  stream.cork();
  for (let times = 0; times < handshakes; times += 1) socket.send(`40${auth}`);
  stream.uncork();
  return socket;
}

const view = () => `420["view:get",${JSON.stringify({ id: newId() })}]`;

async function expectPeace(): Promise<void> {
  expect(await ana.send("view:get")).toEqual({ ok: true });
  expect(console.socket.connected).toBe(true);
}

describe("[S7] a connection is ended, and no other", () => {
  it("that goes on sending faster than any page", async () => {
    const flood = await open(ana, 1);
    await once(flood, "message");
    let isOver = false;
    flood.once("close", () => {
      isOver = true;
    });
    const go = () => {
      if (isOver) return;
      for (let sent = 0; sent < 1000; sent += 1) flood.send('42["nothing",{}]');
      setImmediate(go);
    };
    go();
    await until("the end of the flood", () => isOver);
    await expectPeace();
  });

  it("that sends the websocket's own pings without end and reads no answer, without a seat too", async () => {
    const stranger = new WebSocket(`${server.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
    await once(stranger, "message");
    stranger.pause();
    let isOver = false;
    stranger.on("error", () => {});
    (stranger as unknown as { readonly _socket: Socket })._socket.once("close", () => {
      isOver = true;
    });
    const frame = Buffer.alloc(125);
    const go = () => {
      if (isOver || stranger.readyState !== WebSocket.OPEN) return;
      for (let sent = 0; sent < 1000; sent += 1) stranger.ping(frame);
      setImmediate(go);
    };
    go();
    await until("the end of the pings", () => isOver, 8000);
    await expectPeace();
  });

  it("that asks and never reads", async () => {
    const bea = await join(server.url, console.code, "Bea");
    bea.close();
    const isSeen = (isThere: boolean) =>
      [...console.rows.values()].some((row) => row.name === "Bea" && row.isConnected === isThere);
    await until("her to be away", () => isSeen(false));
    const deaf = await open(bea, 1);
    await until("her back", () => isSeen(true));
    deaf.pause();
    for (let sent = 0; sent < 80; sent += 1) deaf.send(view());
    // Long before a ping could tell.
    await until("her to be away again", () => isSeen(false), 8000);
    deaf.terminate();
    await expectPeace();
  });

  it("that asks for several seats, before any was looked up", async () => {
    const greedy = await open(ana, 2);
    const heard: string[] = [];
    greedy.on("message", (message) => heard.push(String(message)));
    await once(greedy, "close");
    expect(heard).toEqual([]);
    await expectPeace();
  });
});
