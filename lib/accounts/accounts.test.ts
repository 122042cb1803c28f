import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST as carry } from "@/app/api/account/carry/route";
import { emptyExercise } from "@/lib/classroom/exercise";
import { createLesson, listLessons } from "@/lib/records/lessons";
import { keepSecret } from "@/lib/records/secrets";
import { createSession, listSessions } from "@/lib/records/sessions";
import { endSignIn, listSignIns } from "@/lib/records/signIns";
import { chooseDatabase, testDatabase, testProviders } from "@/lib/records/testDatabase";
import { SIGN_IN_COOKIE } from "./auth";
import { OWNER_COOKIE, readCookie, seatCookie } from "./cookies";
import { readHostSeat } from "./host";
import { makeNewPassword } from "./newPassword";
import { ensureOwner, readOwner } from "./owner";
import { TestBrowser } from "./testing/browser";
import { hashToken } from "./tokens";

const password = "five words are enough";
/** An address that nobody has yet. */
const newEmail = () => `person-${randomUUID()}@example.org`;

describe.each(testProviders)("accounts on %s", (provider) => {
  const database = testDatabase(provider);
  beforeAll(() => chooseDatabase(database));
  beforeEach(async () => {
    vi.unstubAllEnvs();
    chooseDatabase(database);
    await database.prisma.throttle.deleteMany();
  });

  async function signedUp(options: ConstructorParameters<typeof TestBrowser>[0] = {}) {
    const browser = new TestBrowser(options);
    const email = newEmail();
    expect(await browser.ask("sign-up/email", { email, password })).toMatchObject({ ok: true });
    return { browser, email };
  }

  /** An anonymous browser with a lesson and a session, as one has it before accounts. */
  async function anonymous(code: string) {
    const browser = new TestBrowser();
    const made = await ensureOwner("", { at: 0, isSecure: false });
    browser.keep([made.cookie ?? ""]);
    const draft = { title: `Lesson ${code}`, about: "", exercises: [emptyExercise("One")] };
    await createLesson({ id: `lesson-${code}`, ownerId: made.id, ordinal: 0, at: 0, draft });
    const seat = { id: `seat-${code}`, tokenHash: hashToken(`host ${code}`) };
    const session = { id: `session-${code}`, code, ownerId: made.id, requestId: code, title: "A session" };
    await createSession({ ...session, exercises: draft.exercises, seat, at: 0 });
    browser.cookies.set(seatCookie(code, "host"), encodeURIComponent(`host ${code}`));
    return { browser, id: made.id };
  }

  it("are made with an address and a password, of which hashes alone are stored", async () => {
    const { browser, email } = await signedUp({ userAgent: "Firefox" });
    const owner = await readOwner(browser.cookieHeader);
    expect(owner?.account?.email).toBe(email);
    const user = await database.prisma.user.findUniqueOrThrow({
      where: { email },
      include: { signIns: true, identities: true },
    });
    const token = decodeURIComponent(browser.cookies.get(SIGN_IN_COOKIE) ?? "").split(".")[0] ?? "";
    expect(user.signIns).toMatchObject([{ tokenHash: hashToken(token), userAgent: "Firefox" }]);
    expect(user.identities[0]?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(JSON.stringify(user)).not.toContain(token);
  });

  it("keep their cookie from scripts and other sites, and to https where that is how one came", async () => {
    const line = async (origin: string) => {
      const reply = await new TestBrowser({ origin }).ask("sign-up/email", { email: newEmail(), password });
      return reply.ok ? (reply.cookies.find((one) => one.startsWith(SIGN_IN_COOKIE)) ?? "") : "";
    };
    const plain = await line("http://192.168.1.2:3000");
    expect(plain).toMatch(/HttpOnly/);
    expect(plain).toMatch(/SameSite=Lax/);
    expect(plain).not.toMatch(/Secure|Domain/);
    expect(await line("https://class.example.org")).toMatch(/; Secure/);
  });

  it("answer a wrong password, an address without account and no address at all alike", async () => {
    const { email } = await signedUp();
    const tries = [
      { email, password: "not this one" },
      { email: newEmail(), password },
      { email: "nobody", password },
    ];
    const replies = [];
    for (const body of tries) replies.push(await new TestBrowser().ask("sign-in/email", body));
    for (const reply of replies) expect(reply).toEqual({ ok: false, status: 401, code: "SIGN_IN_WRONG" });
  });

  it("take an address however it is written, once", async () => {
    const { email } = await signedUp();
    const browser = new TestBrowser();
    const again = { email: ` ${email.toUpperCase()} `, password };
    expect(await browser.ask("sign-up/email", again)).toMatchObject({ code: "ACCOUNT_EMAIL_TAKEN" });
    expect(await browser.ask("sign-in/email", again)).toMatchObject({ ok: true });
  });

  it("take an address whose account was begun and never finished, and no other", async () => {
    const [email, recent] = [newEmail(), newEmail()];
    const half = (address: string, createdAt: Date) => ({ id: randomUUID(), email: address, createdAt });
    await database.prisma.user.create({ data: half(email, new Date(0)) });
    await database.prisma.user.create({ data: half(recent, new Date()) });
    expect(await new TestBrowser().ask("sign-up/email", { email, password })).toMatchObject({ ok: true });
    const begun = await new TestBrowser().ask("sign-up/email", { email: recent, password });
    expect(begun).toMatchObject({ code: "ACCOUNT_EMAIL_TAKEN" });
  });

  it.each([
    "ana@exаmple.org", // a Cyrillic а
    "аna@example.org",
    "ana@example.org\u202e",
    "ana\u200b@example.org",
    "ana@example",
    "ana@example.org@example.org",
    "ＡＮＡ@example.org",
    "\u212aate@example.org", // the Kelvin sign, which is a k in lower case
    "a na@example.org",
    `${"a".repeat(250)}@example.org`,
  ])("refuse the address %j", async (email) => {
    const reply = await new TestBrowser().ask("sign-up/email", { email, password });
    // In lower case the Kelvin sign is a plain k, the very address that it looks like.
    if (email.startsWith("\u212a")) return expect(reply).toMatchObject({ ok: true });
    expect(reply).toMatchObject({ ok: false });
    expect(await database.prisma.user.count({ where: { email } })).toBe(0);
  });

  it("refuse passwords that are too short or too long", async () => {
    const browser = new TestBrowser();
    const email = newEmail();
    expect(await browser.ask("sign-up/email", { email, password: "nine char" })).toMatchObject({
      code: "PASSWORD_SHORT",
    });
    expect(await browser.ask("sign-up/email", { email, password: "x".repeat(129) })).toMatchObject({
      code: "PASSWORD_LONG",
    });
  });

  it("take what the browser made before along, whole and once", async () => {
    const { browser, id } = await anonymous("200001");
    const email = newEmail();
    await browser.ask("sign-up/email", { email, password });
    const answers = await Promise.all([carry(browser.request("/x")), carry(browser.request("/x"))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await carry(browser.request("/x"))).headers.get("set-cookie")).toMatch(/^chalkgrad_owner=;.*Max-Age=0/);
    const owner = await readOwner(browser.cookieHeader);
    expect((await listLessons(owner?.id ?? "")).map(({ title }) => title)).toEqual(["Lesson 200001"]);
    expect((await listSessions(owner?.id ?? "")).map(({ code, role }) => [code, role])).toEqual([["200001", "owner"]]);
    expect(await database.prisma.user.count({ where: { id } })).toBe(0);

    const other = new TestBrowser();
    await other.ask("sign-in/email", { email, password });
    expect((await readOwner(other.cookieHeader))?.id).toBe(owner?.id);
    expect(await readHostSeat("200001", other.cookieHeader)).toMatchObject({ role: "host" });
  });

  it("leave what the browser made before where it is until they are asked for it", async () => {
    const { browser, id } = await anonymous("200002");
    expect((await carry(browser.request("/x"))).status).toBe(403);
    await browser.ask("sign-up/email", { email: newEmail(), password });
    expect(await listLessons((await readOwner(browser.cookieHeader))?.id ?? "")).toEqual([]);
    await browser.ask("sign-out");
    expect((await readOwner(browser.cookieHeader))?.id).toBe(id);
    expect((await listLessons(id)).length).toBe(1);
  });

  it("[S14] let a host's seat hold only where one is signed in, once it belongs to an account", async () => {
    const { browser } = await anonymous("200003");
    const seatAlone = `${seatCookie("200003", "host")}=${encodeURIComponent("host 200003")}`;
    expect(await readHostSeat("200003", seatAlone)).toMatchObject({ role: "host", signInId: null });
    await browser.ask("sign-up/email", { email: newEmail(), password });
    await carry(browser.request("/x"));
    expect(await readHostSeat("200003", browser.cookieHeader)).toMatchObject({ role: "host" });
    expect(await readHostSeat("200003", seatAlone)).toBeNull();
    const { browser: stranger } = await signedUp();
    expect(await readHostSeat("200003", `${seatAlone}; ${stranger.cookieHeader}`)).toBeNull();
    await browser.ask("sign-out");
    expect(await readHostSeat("200003", browser.cookieHeader)).toBeNull();
  });

  it("list the browsers that are signed in and sign one of them out, never another account's", async () => {
    const { browser, email } = await signedUp();
    const phone = new TestBrowser({ userAgent: "Phone" });
    await phone.ask("sign-in/email", { email, password });
    const owner = await readOwner(phone.cookieHeader);
    const first = (await readOwner(browser.cookieHeader))?.account?.signInId ?? "";
    expect((await listSignIns(owner?.id ?? "", Date.now())).map(({ userAgent }) => userAgent).sort()).toEqual([
      "Phone",
      "Test",
    ]);
    const { browser: stranger } = await signedUp();
    expect(await endSignIn((await readOwner(stranger.cookieHeader))?.id ?? "", first)).toBe(false);
    expect(await endSignIn(owner?.id ?? "", first)).toBe(true);
    expect(await readOwner(browser.cookieHeader)).toBeNull();
    expect((await readOwner(phone.cookieHeader))?.account?.email).toBe(email);
  });

  it("sign every other browser out with a new password", async () => {
    const { browser, email } = await signedUp();
    const other = new TestBrowser();
    await other.ask("sign-in/email", { email, password });
    const wrong = { currentPassword: "not this one", newPassword: "quite another one" };
    expect(await browser.ask("change-password", wrong)).toMatchObject({ code: "PASSWORD_WRONG" });
    expect(await browser.ask("change-password", { ...wrong, currentPassword: password })).toMatchObject({ ok: true });
    expect((await readOwner(browser.cookieHeader))?.account?.email).toBe(email);
    expect(await readOwner(other.cookieHeader)).toBeNull();
    expect(await other.ask("sign-in/email", { email, password })).toMatchObject({ code: "SIGN_IN_WRONG" });
    expect(await new TestBrowser().ask("change-password", wrong)).toMatchObject({ code: "SIGNED_OUT" });
  });

  it("get a new password from whoever runs the server, which signs every browser out", async () => {
    const { browser, email } = await signedUp();
    const fresh = await makeNewPassword(email.toUpperCase(), Date.now());
    expect(fresh).toMatch(/^([a-z]+ ){5}[a-z]+$/);
    expect(await readOwner(browser.cookieHeader)).toBeNull();
    expect(await browser.ask("sign-in/email", { email, password })).toMatchObject({ code: "SIGN_IN_WRONG" });
    expect(await browser.ask("sign-in/email", { email, password: fresh })).toMatchObject({ ok: true });
    expect(await makeNewPassword("nobody@example.org", Date.now())).toBeNull();
  });

  it("take on no session that somebody else put into the browser", async () => {
    const { browser: attacker } = await signedUp();
    const planted = attacker.cookies.get(SIGN_IN_COOKIE) ?? "";
    const { email } = await signedUp();
    const victim = new TestBrowser();
    victim.cookies.set(SIGN_IN_COOKIE, planted);
    await victim.ask("sign-in/email", { email, password });
    expect(victim.cookies.get(SIGN_IN_COOKIE)).not.toBe(planted);
    expect((await readOwner(attacker.cookieHeader))?.account?.email).not.toBe(email);
  });

  it("believe no cookie that another key signed, and none that is broken", async () => {
    const { browser } = await signedUp();
    const value = decodeURIComponent(browser.cookies.get(SIGN_IN_COOKIE) ?? "");
    const [token = "", signature = ""] = value.split(".");
    for (const made of [
      token,
      `${token}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
      `${token.slice(1)}.${signature}`,
      `.${signature}`,
      "x".repeat(5000),
    ])
      expect(await readOwner(`${SIGN_IN_COOKIE}=${encodeURIComponent(made)}`)).toBeNull();
  });

  it("refuse requests from other sites", async () => {
    const { email } = await signedUp();
    const reply = await new TestBrowser().ask("sign-in/email", { email, password }, "https://evil.example");
    expect(reply).toMatchObject({ ok: false, code: "ORIGIN_WRONG" });
    expect(await new TestBrowser().ask("sign-in/email", { email, password }, "null")).toMatchObject({
      code: "ORIGIN_WRONG",
    });
  });

  it("slow guessing down, at once from many sides too, and lock nobody else at that address out", async () => {
    const { email } = await signedUp();
    const { email: neighbour } = await signedUp();
    const guess = () => new TestBrowser().ask("sign-in/email", { email, password: "not this one" });
    const guesses = await Promise.all(Array.from({ length: 14 }, guess));
    expect(guesses.filter((reply) => !reply.ok && reply.code === "SIGN_IN_WRONG")).toHaveLength(10);
    const late = await new TestBrowser().ask("sign-in/email", { email, password });
    expect(late).toMatchObject({ ok: false, code: "TRIES_USED", status: 429 });
    expect(!late.ok && late.retryAfter).toBeGreaterThan(60_000);
    expect(await new TestBrowser().ask("sign-in/email", { email: neighbour, password })).toMatchObject({ ok: true });
    expect(await new TestBrowser({ address: "10.0.0.2" }).ask("sign-in/email", { email, password })).toMatchObject({
      ok: true,
    });
    const [row] = await database.prisma.throttle.findMany();
    expect(row?.key).not.toContain("10.0.0");
    expect(row?.key).not.toContain("@");
  });

  it("are kept from nobody by one address that guesses without end", async () => {
    const { email } = await signedUp();
    const guess = () => new TestBrowser().ask("sign-in/email", { email, password: "not this one" });
    for (let group = 0; group < 6; group += 1) await Promise.all(Array.from({ length: 20 }, guess));
    expect(await new TestBrowser({ address: "10.0.0.2" }).ask("sign-in/email", { email, password })).toMatchObject({
      ok: true,
    });
  });

  it("fill no table with the addresses that somebody makes up who has used up the tries", async () => {
    const guess = (email: string) => new TestBrowser().ask("sign-in/email", { email, password });
    await guess("nobody");
    const used = { where: { key: { startsWith: "address" } }, data: { points: 200 } };
    expect(await database.prisma.throttle.updateMany(used)).toEqual({ count: 1 });
    const rows = await database.prisma.throttle.count();
    for (const email of ["nobody at all", "somebody else"])
      expect(await guess(email)).toMatchObject({ code: "TRIES_USED" });
    expect(await database.prisma.throttle.count()).toBe(rows);
  });

  it("have their password guessed from no browser that is signed in either, whatever its address", async () => {
    const { browser } = await signedUp();
    const guess = (_: unknown, at: number) => {
      const moved = Object.assign(new TestBrowser({ address: `10.0.1.${at % 200}` }), { cookies: browser.cookies });
      return moved.ask("change-password", { currentPassword: "not this one", newPassword: "short" });
    };
    const guesses = await Promise.all(Array.from({ length: 103 }, guess));
    expect(guesses.filter((reply) => !reply.ok && reply.code === "TRIES_USED")).toHaveLength(3);
  });

  it("are not counted where everybody of a campus signs in rightly", async () => {
    const { email } = await signedUp();
    for (let times = 0; times < 11; times += 1)
      expect(await new TestBrowser().ask("sign-in/email", { email, password })).toMatchObject({ ok: true });
  });

  it("are not made by the hundred from one address", async () => {
    const tries = await Promise.all(
      Array.from({ length: 33 }, () => new TestBrowser().ask("sign-up/email", { email: "none", password })),
    );
    expect(tries.filter((reply) => !reply.ok && reply.code === "TRIES_USED")).toHaveLength(3);
  });

  it("take a registration key where the instance has one", async () => {
    vi.stubEnv("REGISTRATION_KEY", "chalk and talk");
    const email = newEmail();
    for (const key of [undefined, "", "chalk", "chalk and talk!"]) {
      const body = { email, password, ...(key !== undefined && { key }) };
      expect(await new TestBrowser().ask("sign-up/email", body)).toMatchObject({ code: "REGISTRATION_KEY_WRONG" });
    }
    const browser = new TestBrowser();
    expect(await browser.ask("sign-up/email", { email, password, key: " chalk and talk " })).toMatchObject({
      ok: true,
    });
    expect(await new TestBrowser().ask("sign-in/email", { email, password })).toMatchObject({ ok: true });
  });

  it("answer nothing else of the library's, and no larger or stranger body", async () => {
    const browser = new TestBrowser();
    for (const path of [
      "get-session",
      "list-sessions",
      "update-user",
      "delete-user",
      "change-email",
      "verify-email",
      "__proto__",
    ])
      await expect(browser.ask(path)).rejects.toThrow("no such path");
    const bodies = [
      [],
      { email: 1, password },
      { email: "a@b.org", password, isAdmin: true },
      { email: "a@b.org", password: "x".repeat(9000) },
    ];
    for (const body of bodies)
      expect(await browser.ask("sign-in/email", body)).toMatchObject({ code: "PACKET_INVALID" });
  });

  it("keep one key for all processes", async () => {
    const kept = await Promise.all(["a", "b", "c"].map((fresh) => keepSecret("test", fresh)));
    expect(new Set(kept).size).toBe(1);
  });

  it("know a browser of the time before accounts by its cookie", async () => {
    const { browser, id } = await anonymous("200009");
    expect(readCookie(browser.cookieHeader, OWNER_COOKIE)).toHaveLength(43);
    expect(await readOwner(browser.cookieHeader)).toEqual({ id, account: null });
  });
});
