import { OAuth2Server } from "oauth2-mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { listIdentities } from "@/lib/records/signIns";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { answerCallback } from "./authRequest";
import { readOwner } from "./owner";
import { TestBrowser } from "./testing/browser";

const database = testDatabase();
const provider = new OAuth2Server();
/** Who sits at the provider's own sign-in page. */
let person: Record<string, unknown> = {};

beforeAll(async () => {
  chooseDatabase(database);
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  provider.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, { aud: "chalkgrad" }, person));
});
afterAll(() => provider.stop());
beforeEach(() => {
  vi.stubEnv("OIDC_ISSUER", provider.issuer.url ?? "");
  vi.stubEnv("OIDC_CLIENT_ID", "chalkgrad");
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
  return () => vi.unstubAllEnvs();
});

const password = "five words are enough";

/** Presses the button and follows the browser through the provider back to us; gives the address that it is sent to then. */
async function go(browser: TestBrowser, { path = "sign-in/social", next = "/library" } = {}): Promise<string> {
  const asked = await browser.ask(path, { next });
  if (!asked.ok || asked.url === null) throw new Error("no way to the provider");
  const back = (await fetch(asked.url, { redirect: "manual" })).headers.get("location") ?? "";
  return come(browser, back);
}

async function come(browser: TestBrowser, back: string): Promise<string> {
  const url = new URL(back);
  const response = await answerCallback(browser.request(`${url.pathname}${url.search}`, { method: "GET" }));
  browser.keep(response.headers.getSetCookie());
  return response.headers.get("location") ?? "";
}

describe("an identity provider", () => {
  it("signs in who it knows, and makes an account at the first time", async () => {
    person = { sub: "ana", email: "Ana@uni.example", email_verified: true };
    const browser = new TestBrowser();
    expect(await go(browser)).toBe(`${browser.origin}/library`);
    const owner = await readOwner(browser.cookieHeader);
    expect(owner?.account?.email).toBe("ana@uni.example");
    const again = new TestBrowser();
    await go(again);
    expect((await readOwner(again.cookieHeader))?.id).toBe(owner?.id);
    const stored = JSON.stringify(await database.prisma.identity.findMany());
    expect(stored).toContain('"accountId":"ana"');
    expect(stored).not.toMatch(/eyJ|token/i);
  });

  it("knows somebody by who they are there, not by the address, which may change hands", async () => {
    person = { sub: "old", email: "desk@uni.example", email_verified: true };
    await go(new TestBrowser());
    person = { sub: "new", email: "desk@uni.example", email_verified: true };
    const browser = new TestBrowser();
    expect(await go(browser)).toBe(`${browser.origin}/sign-in?error=account_not_linked`);
    expect(await readOwner(browser.cookieHeader)).toBeNull();
  });

  it("opens no account with a password because the address is the same, until its owner connects the two", async () => {
    const owner = new TestBrowser();
    await owner.ask("sign-up/email", { email: "ben@uni.example", password });
    person = { sub: "ben", email: "ben@uni.example", email_verified: true };
    const browser = new TestBrowser();
    expect(await go(browser)).toContain("error=account_not_linked");
    expect(await go(owner, { path: "link-social", next: "/account" })).toBe(`${owner.origin}/account`);
    const { id } = (await readOwner(owner.cookieHeader)) ?? { id: "" };
    expect([...(await listIdentities(id))].sort()).toEqual(["credential", "oidc"]);
    await go(browser);
    expect((await readOwner(browser.cookieHeader))?.id).toBe(id);
  });

  it("connects nothing for a browser that is signed in to no account", async () => {
    const reply = await new TestBrowser().ask("link-social", { next: "/account" });
    expect(reply).toMatchObject({ ok: false, code: "SIGNED_OUT" });
  });

  it("sends back to pages of ours alone", async () => {
    person = { sub: "eve", email: "eve@uni.example", email_verified: true };
    for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      const browser = new TestBrowser();
      expect(await go(browser, { next })).toBe(`${browser.origin}/library`);
    }
  });

  it("lets nobody in by an answer that another browser asked for, or that nobody asked for", async () => {
    person = { sub: "mallory", email: "mallory@uni.example", email_verified: true };
    const attacker = new TestBrowser();
    const asked = await attacker.ask("sign-in/social", { next: "/library" });
    const back = (await fetch(asked.ok ? (asked.url ?? "") : "", { redirect: "manual" })).headers.get("location") ?? "";
    const victim = new TestBrowser();
    expect(await come(victim, back)).toContain("error=");
    expect(await come(victim, `${victim.origin}/api/auth/callback/oidc?code=1&state=made-up`)).toContain("error=");
    expect(await readOwner(victim.cookieHeader)).toBeNull();
  });

  it("that cannot be reached is said so, and keeps nobody with a password out", async () => {
    vi.stubEnv("OIDC_ISSUER", "http://127.0.0.1:9");
    const browser = new TestBrowser({ origin: "http://10.1.1.1" });
    expect(await browser.ask("sign-in/social", { next: "/" })).toMatchObject({ ok: false, code: "PROVIDER_AWAY" });
    expect(await browser.ask("sign-up/email", { email: "cleo@uni.example", password })).toMatchObject({ ok: true });
    expect((await readOwner(browser.cookieHeader))?.account?.email).toBe("cleo@uni.example");
  });
});
