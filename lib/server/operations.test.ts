import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { host, join, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";
import { storedTruth } from "./testing/storedTruth";

const servers: SpawnedServer[] = [];
const start = async (variables?: Record<string, string>) => {
  const server = await spawnServer(variables);
  servers.push(server);
  return server;
};
let server: SpawnedServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => Promise.all(servers.map((one) => one.stop())));

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });

describe("/health", () => {
  it.each(["/health", "/health/live", "/health/ready"])("%s says that all is well", async (path) => {
    const answer = await get(`${server.url}${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
  });
});

it("/health says so when the database's file was moved away, into which all would be written still", async () => {
  const moved = await start();
  const file = joinPath(moved.dataDir, "chalkgrad.db");
  await rename(file, `${file}.moved`);
  const gone = await get(`${moved.url}/health`);
  expect([gone.status, await gone.json()]).toEqual([503, { ok: false, why: "database file moved" }]);
  await rename(`${file}.moved`, file);
  expect((await get(`${moved.url}/health`)).status).toBe(200);
});

describe("/metrics", () => {
  it("tells this machine of rooms, seats, events and the process, and no name", async () => {
    const console = await host(server.url, "gallery-first-graph");
    const ana = await join(server.url, console.code, "Ana Maria");
    await console.send("round:open");
    await ana.send("nonsense");
    const text = await (await get(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^chalkgrad_rooms [1-9]/m);
    expect(text).toMatch(/^chalkgrad_connections\{role="student"\} 1$/m);
    expect(text).toMatch(/^chalkgrad_event_seconds_count\{event="round:open",outcome="ok"\} 1$/m);
    expect(text).toMatch(/^chalkgrad_event_seconds_count\{event="unknown",outcome="EVENT_UNKNOWN"\} 1$/m);
    expect(text).toMatch(/^chalkgrad_http_seconds_count\{kind="api",status="200"\} [1-9]/m);
    expect(text).toMatch(/^chalkgrad_nodejs_eventloop_lag_seconds /m);
    expect(text).not.toContain("Ana");
    expect(text).not.toContain(console.code);
    for (const seat of [console, ana]) seat.close();
  });

  it("is not told to whom a proxy on this machine brings", async () => {
    expect((await get(`${server.url}/metrics`, { "x-forwarded-for": "203.0.113.7" })).status).toBe(403);
  });

  it("wants the token where one is set, from this machine too", async () => {
    const token = "a token of some length";
    const guarded = await start({ METRICS_TOKEN: token });
    const statusWith = async (headers: Record<string, string>) => (await get(`${guarded.url}/metrics`, headers)).status;
    expect(await statusWith({})).toBe(403);
    expect(await statusWith({ authorization: "Bearer wrong" })).toBe(403);
    expect(await statusWith({ authorization: `Bearer ${token}`, "x-forwarded-for": "203.0.113.7" })).toBe(200);
  });
});

describe("a stop", () => {
  it("tells the pages, commits what is under way, and loses nothing that was acknowledged", async () => {
    const stopped = await start();
    const console = await host(stopped.url, "gallery-first-graph");
    const seats = await Promise.all(
      Array.from({ length: 10 }, (_, index) => join(stopped.url, console.code, `S ${index}`)),
    );
    await console.send("round:open");
    await until("the round", () => seats.every((seat) => seat.views.room?.phase.type === "round"));
    const phase = seats[0]?.views.room?.phase;
    const round = phase?.type === "round" ? phase.roundId : "";
    const [node = ""] = seats[0]?.views.board?.asked ?? [];
    const answers = seats.map((seat) => seat.send("answer:submit", { round, node, text: "7.5" }));
    await Promise.race(answers);
    const exit = stopped.terminate();
    const acks = await Promise.allSettled(answers);
    expect(await exit).toBe(0);
    const kept = acks.filter((ack) => ack.status === "fulfilled" && ack.value.ok).length;
    for (const seat of seats) seat.close();
    console.close();
    expect([...seats, console].every((seat) => seat.frames.some(({ event }) => event === "restarting"))).toBe(true);
    const truth = await storedTruth(stopped.database, console.code);
    expect(truth.events.length).toBeGreaterThanOrEqual(kept);
    expect(kept).toBeGreaterThan(0);
  });
});

describe("a start on a file that is no database", () => {
  it("ends with the file named, and what helps", async () => {
    const folder = await mkdtemp(joinPath(tmpdir(), "chalkgrad-damaged-"));
    await writeFile(joinPath(folder, "chalkgrad.db"), "no database at all ".repeat(400));
    await expect(spawnServer({ CHALKGRAD_DATA: folder })).rejects.toThrow(
      `${joinPath(folder, "chalkgrad.db")} cannot be used: SQLITE_NOTADB: file is not a database. If the file is damaged, "npm run restore`,
    );
    await rm(folder, { recursive: true });
  });
});

it("whatever is answered is what it says that it is, and tells no other site where somebody came from", async () => {
  for (const path of ["/health", "/metrics", "/api/join?code=1", "/api/address", "/nothing"]) {
    const { headers } = await get(`${server.url}${path}`);
    expect([path, headers.get("x-content-type-options"), headers.get("referrer-policy")]).toEqual([
      path,
      "nosniff",
      "no-referrer",
    ]);
  }
});

describe("a second server on the same file", () => {
  it("is refused in words, and not after the first was killed", async () => {
    const first = await start();
    const again = { CHALKGRAD_DATA: first.dataDir };
    await expect(start(again)).rejects.toThrow(`A server runs already with the data in ${first.dataDir}`);
    await first.kill();
    const second = await start(again);
    expect((await get(`${second.url}/health`)).status).toBe(200);
  });
});
