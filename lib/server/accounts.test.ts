import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOwner } from "@/lib/accounts/owner";
import { TestBrowser } from "@/lib/accounts/testing/browser";
import { openDatabase } from "@/lib/records/database";
import { endSignIns } from "@/lib/records/signIns";
import { carryOver } from "@/lib/records/users";
import { readEnv } from "./env";
import { connect, host, join, newId, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
  // The routes of signing in are Next's; here they are called in this process, on the server's data.
  Object.assign(process.env, server.database);
});
afterAll(async () => {
  await openDatabase().close();
  await server.stop();
});

const password = "five words are enough";

/** Somebody with an account, in a browser that may have been used before. */
async function signedUp(cookies: TestSeat["cookies"] = new Map()) {
  const browser = new TestBrowser({ origin: server.url });
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  const email = `person-${randomUUID()}@example.org`;
  expect(await browser.ask("sign-up/email", { email, password })).toMatchObject({ ok: true });
  const id = (await readOwner(browser.cookieHeader))?.id ?? "";
  return { browser, email, id };
}

async function hostAs({ cookies }: TestBrowser) {
  const body = { id: newId(), lesson: "gallery-twice" };
  const hosted = await request(`${server.url}/api/host`, { method: "POST", body, cookies });
  const code = String(hosted.body.code);
  return Object.assign(await connect(server.url, { code, role: "host", cookies }), { code });
}

const remove = (cookies: TestSeat["cookies"], secret: string | null, origin?: string) =>
  request(`${server.url}/api/account`, {
    method: "DELETE",
    body: { password: secret },
    cookies,
    ...(origin !== undefined && { origin }),
  });

describe("a host with an account", () => {
  it("[S14] loses the console where the browser is signed out, and keeps it where it signed up in mid-session", async () => {
    const console = await host(server.url, "gallery-twice");
    const stage = await connect(server.url, { code: console.code, role: "stage", cookies: console.cookies });
    const anonymous = await readOwner([...console.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const { browser, id } = await signedUp(console.cookies);
    await carryOver({ from: anonymous?.id ?? "", to: id });
    // The old connections know nothing of it: they are ended, and the pages come back with what the browser has by now.
    for (const seat of [console, stage]) seat.socket.io.opts.extraHeaders = { cookie: browser.cookieHeader };
    const welcomes = () => console.frames.filter(({ event }) => event === "welcome").length;
    await until("the second welcome", () => welcomes() === 2);
    expect(await console.send("round:open")).toEqual({ ok: true });

    await endSignIns(id);
    await until("the end", () => !console.socket.connected && !stage.socket.connected);
    const cookies = new Map(browser.cookies);
    await expect(connect(server.url, { code: console.code, role: "host", cookies })).rejects.toThrow("SEAT_UNKNOWN");
    for (const seat of [console, stage]) seat.close();
  });

  it("[S14] finds a session that they host along in any browser that they sign in with, until the link ends", async () => {
    const console = await host(server.url, "gallery-twice");
    const { code } = console;
    const { secret } = await console.send("link:make", { role: "cohost" });
    const { browser, email } = await signedUp();
    const taken = { method: "POST", body: { code, secret }, cookies: browser.cookies };
    expect(await request(`${server.url}/api/seat`, taken)).toMatchObject({ status: 200 });
    const elsewhere = new TestBrowser({ origin: server.url });
    await elsewhere.ask("sign-in/email", { email, password });
    const helper = await connect(server.url, { code, role: "host", cookies: elsewhere.cookies });
    await until("the welcome", () => helper.views.welcome?.role === "cohost");
    expect(await helper.send("session:end")).toMatchObject({ code: "ROLE_WRONG" });
    const { links } = await console.send("link:list");
    const [link] = links as { id: string }[];
    await console.send("link:revoke", { link: link?.id });
    await until("the goodbye", () => helper.views.goodbye?.code === "LINK_REVOKED");
    const again = connect(server.url, { code, role: "host", cookies: elsewhere.cookies });
    await expect(again).rejects.toThrow("SEAT_UNKNOWN");
    for (const seat of [console, helper]) seat.close();
  });

  it("deletes the account with the password alone; who is in a session is told, others' sessions stay", async () => {
    const { browser, email, id } = await signedUp();
    const console = await hostAs(browser);
    const beside = await host(server.url, "gallery-twice");
    const ana = await join(server.url, console.code, "Ana");
    expect(await remove(new Map(), password)).toMatchObject({ body: { code: "SIGNED_OUT" } });
    expect(await remove(beside.cookies, password)).toMatchObject({ body: { code: "SIGNED_OUT" } });
    for (const wrong of ["not this one", "", null])
      expect(await remove(browser.cookies, wrong)).toMatchObject({ status: 403, body: { code: "PASSWORD_WRONG" } });
    const elsewhere = await remove(browser.cookies, password, "https://elsewhere.example");
    expect(elsewhere).toMatchObject({ body: { code: "ORIGIN_WRONG" } });

    expect(await remove(browser.cookies, password)).toMatchObject({ status: 200 });
    await until("the goodbyes", () => ana.views.goodbye !== undefined && console.views.goodbye !== undefined);
    expect(ana.views.goodbye).toEqual({ code: "SESSION_DELETED" });
    const { prisma } = openDatabase();
    expect(await prisma.user.count({ where: { id } })).toBe(0);
    expect(await prisma.session.count({ where: { ownerId: id } })).toBe(0);
    expect(await prisma.signIn.count({ where: { userId: id } })).toBe(0);
    const again = await new TestBrowser({ origin: server.url }).ask("sign-in/email", { email, password });
    expect(again).toMatchObject({ code: "SIGN_IN_WRONG" });
    expect(await beside.send("round:open")).toEqual({ ok: true });
    for (const seat of [console, beside, ana]) seat.close();
  });
});

describe("hosting too often", () => {
  it("is refused to an address, and to nobody with an account behind it", async () => {
    await server.terminate();
    const crowded = await spawnServer(server.database);
    const wanted = () => ({ method: "POST", body: { id: newId(), lesson: null } });
    const hosting = (cookies: TestSeat["cookies"]) => request(`${crowded.url}/api/host`, { ...wanted(), cookies });
    const stranger = () => hosting(new Map());
    const elsewhere = { ...wanted(), cookies: new Map(), origin: "https://elsewhere.example" };
    for (let times = 0; times < 5; times += 1)
      expect(await request(`${crowded.url}/api/host`, elsewhere)).toMatchObject({ body: { code: "ORIGIN_WRONG" } });
    const tried = await Promise.all(Array.from({ length: 40 }, stranger));
    expect(tried.filter(({ body }) => body.code === "TOO_FAST")).toHaveLength(10);
    const { browser } = await signedUp();
    expect(await hosting(browser.cookies)).toMatchObject({ status: 200 });
    await crowded.stop();
    await server.restart();
  });
});

describe("an instance that asks hosts to sign in", () => {
  it("lets nobody host without an account, and students in as ever", async () => {
    const variables = { ...server.database, REQUIRE_SIGN_IN: "1" };
    await server.terminate();
    const strict = await spawnServer(variables);
    const wanted = { method: "POST", body: { id: newId(), lesson: null } };
    const refused = await request(`${strict.url}/api/host`, { ...wanted, cookies: new Map() });
    expect(refused).toMatchObject({ status: 403, body: { code: "SIGN_IN_REQUIRED" } });
    const { browser } = await signedUp();
    const hosted = await request(`${strict.url}/api/host`, { ...wanted, cookies: browser.cookies });
    expect(hosted).toMatchObject({ status: 200 });
    const ana = await join(strict.url, String(hosted.body.code), "Ana");
    ana.close();
    await strict.stop();
    await server.restart();
  });

  it("is stopped by settings that mean nothing, with the variable named", () => {
    const wrong = {
      REQUIRE_SIGN_IN: "perhaps",
      REGISTRATION_KEY: "short",
      AUTH_SECRET: "too short to sign with",
      OIDC_ISSUER: "example.org",
      OIDC_NAME: "x".repeat(41),
    };
    for (const [name, value] of Object.entries(wrong)) expect(() => readEnv({ [name]: value })).toThrow(name);
    expect(() => readEnv({ OIDC_ISSUER: "https://id.example.org" })).toThrow("OIDC_CLIENT_ID is missing");
    expect(() => readEnv({ OIDC_CLIENT_ID: "chalkgrad" })).toThrow("OIDC_ISSUER is missing");
    const whole = { OIDC_ISSUER: "https://id.example.org", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    expect(readEnv(whole)).toMatchObject(whole);
  });
});
