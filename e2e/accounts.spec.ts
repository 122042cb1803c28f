import { OAuth2Server } from "oauth2-mock-server";
import { expect, type Page, test } from "playwright/test";
import { actor, host } from "./actors";
import { findings } from "./findings";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const password = "five words are enough";

async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
}

test("who hosted without an account has all of it everywhere after signing up, and signs the first browser out from afar", async ({
  browser,
}) => {
  const desk = await actor(browser);
  const laptop = await actor(browser, { colorScheme: "dark" });
  await desk.page.goto(`${server.url}/build/gallery-first-graph`);
  await desk.page.getByLabel("Title of the lesson").fill("Products and sums");
  await expect(desk.page.getByText("Saved", { exact: true })).toBeVisible();
  await desk.page.reload();
  const code = await host(desk.page);
  const library = await desk.context.newPage();
  await library.goto(`${server.url}/library`);
  await expect(library.getByText("Your lessons are kept in this browser.")).toBeVisible();
  await library.getByRole("link", { name: "Sign up" }).click();
  await expect(library.getByText("1 lesson and 1 session: Products and sums")).toBeVisible();
  await fillIn(library, "ana@example.org");
  await library.waitForURL(`${server.url}/library`);
  await expect(library.getByRole("link", { name: "Products and sums", exact: true })).toBeVisible();
  await expect(library.getByRole("link", { name: "Account" })).toBeVisible();

  await laptop.page.goto(server.url);
  await laptop.page.getByRole("link", { name: "Sign in" }).click();
  await fillIn(laptop.page, "Ana@Example.org ");
  await laptop.page.waitForURL(`${server.url}/library`);
  await expect(laptop.page.getByRole("link", { name: "Products and sums", exact: true })).toBeVisible();
  await laptop.page.getByRole("link", { name: "Go on Products and sums" }).click();
  await laptop.page.waitForURL(`${server.url}/host/${code}`);
  await expect(laptop.page.getByRole("button", { name: "Open the round" })).toBeVisible();
  // The first one's console went on over the change of hands.
  await desk.page.getByRole("button", { name: "Open the round" }).click();
  await expect(laptop.page.getByRole("button", { name: "Close the round" })).toBeVisible();

  await laptop.page.goto(`${server.url}/account`);
  await expect(laptop.page.getByText("This browser")).toHaveCount(1);
  await laptop.page.getByRole("button", { name: /^Sign out Chrome on/ }).click();
  await expect(laptop.page.getByText("was signed out.")).toBeVisible();
  await expect(laptop.page.getByRole("button", { name: /^Sign out Chrome on/ })).toHaveCount(0);
  await expect(desk.page.getByRole("button", { name: "Close the round" })).toHaveCount(0);
  await library.reload();
  await expect(library.getByText("No lessons of your own yet")).toBeVisible();
  await expect(library.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect([...desk.complaints, ...laptop.complaints]).toEqual([]);
});

test("somebody else's lessons stay in the browser where one does not take them along", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  await page.request.post(`${server.url}/api/lessons/gallery-twice/copy`, { headers: { origin: server.url } });
  await page.goto(`${server.url}/sign-up`);
  await page.getByLabel("Take along what was made in this browser").uncheck();
  await fillIn(page, "ben@example.org");
  await page.waitForURL(`${server.url}/library`);
  await expect(page.getByText("No lessons of your own yet")).toBeVisible();
  await expect(
    page.getByText("This browser still has lessons or sessions that were made without an account"),
  ).toBeVisible();
  await page.goto(`${server.url}/account`);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(`${server.url}/`);
  await page.goto(`${server.url}/library`);
  await expect(page.getByText("Your lessons are kept in this browser.")).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(1);

  // Who has changed their mind takes them along later.
  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel("Take along what was made in this browser").uncheck();
  await fillIn(page, "ben@example.org");
  await page.waitForURL(`${server.url}/library`);
  // A link that somebody sends takes nothing.
  await page.goto(`${server.url}/sign-in?take=1&next=/library`);
  await page.waitForURL(`${server.url}/library`);
  await page.getByRole("button", { name: "Add to my account" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Add to my account" })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("an account goes with all that is in it, for who knows the password", async ({ browser }) => {
  const { page, complaints } = await actor(browser, { isPhone: true });
  await page.goto(`${server.url}/sign-up`);
  await fillIn(page, "cleo@example.org");
  await page.waitForURL(`${server.url}/library`);
  await page.goto(`${server.url}/account`);
  await page.getByLabel("Current password").fill("not this one");
  await page.getByLabel("New password").fill("quite another one");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await page.getByLabel("Current password").fill(password);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("The password was changed.")).toBeVisible();
  await page.getByRole("button", { name: "Delete the account" }).click();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await page.getByLabel("Your password").fill("quite another one");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.waitForURL(`${server.url}/`);
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("over the way to an identity provider and back, what was made in the browser comes along", async ({ browser }) => {
  const provider = new OAuth2Server();
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  const person = { aud: "chalkgrad", sub: "eve", email: "eve@uni.example", email_verified: true };
  provider.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, person));
  const client = { OIDC_CLIENT_ID: "chalkgrad", OIDC_CLIENT_SECRET: "secret", OIDC_NAME: "University" };
  const joined = await startServer({ OIDC_ISSUER: provider.issuer.url ?? "", ...client });
  const { page, complaints } = await actor(browser);
  await page.request.post(`${joined.url}/api/lessons/gallery-twice/copy`, { headers: { origin: joined.url } });
  await page.goto(`${joined.url}/sign-in`);
  await expect(page.getByLabel("Take along what was made in this browser")).toBeChecked();
  await page.getByRole("button", { name: "University" }).click();
  await page.waitForURL(`${joined.url}/library`);
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Add to my account" })).toHaveCount(0);
  expect(complaints).toEqual([]);
  await joined.stop();
  await provider.stop();
});

test("where hosts must sign in, a keyboard alone leads from the refusal to the class", async ({ browser }) => {
  const strict = await startServer({ REQUIRE_SIGN_IN: "1" });
  const { page, complaints } = await actor(browser);
  const tabTo = async (name: string) => {
    await expect(async () => {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
      expect(focused).toBe(name);
    }).toPass({ intervals: [0] });
    await page.keyboard.press("Enter");
  };
  await page.goto(strict.url);
  await tabTo("Start with an empty board");
  await page.waitForURL(/\/sign-in\?for=hosting/);
  await expect(page.getByText("On this server hosts sign in first.")).toBeVisible();
  await tabTo("Make one");
  await expect(page.getByRole("heading", { name: "Make an account" })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await page.keyboard.type("dora@example");
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").getByText("This is no e-mail address.")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("dora@example.org");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${strict.url}/`);
  await expect(page.getByRole("link", { name: "Account" })).toBeVisible();
  await tabTo("Start with an empty board");
  await page.waitForURL(/\/host\/\d+/);
  expect(complaints).toEqual([]);
  await strict.stop();
});

test("behind a proxy the proxy's word counts, what a client says of itself does not", async () => {
  const proxied = await startServer({ TRUST_PROXY: "1", PUBLIC_URL: "https://class.example.org" });
  const signUp = (address: string, email: string) =>
    fetch(`${proxied.url}/api/auth/sign-up/email`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: "https://class.example.org",
        "x-forwarded-for": `10.9.9.9, ${address}`,
        "x-forwarded-proto": "https",
        "x-chalkgrad-address": email,
        "x-chalkgrad-secure": "0",
      },
      body: JSON.stringify({ email, password }),
    });
  const statuses: number[] = [];
  for (let tries = 0; tries < 31; tries += 1) statuses.push((await signUp("10.0.0.1", `no address ${tries}`)).status);
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 400), 429]);
  const made = await signUp("10.0.0.2", "eve@example.org");
  expect(made.status).toBe(200);
  expect(made.headers.getSetCookie().join()).toMatch(
    /chalkgrad_sign_in=.*HttpOnly.*; Secure|chalkgrad_sign_in=.*Secure.*HttpOnly/,
  );
  expect(await made.json()).toEqual({ ok: true, url: null });
  for (const path of ["get-session", "list-sessions", "error", "ok", "callback/google"])
    expect((await fetch(`${proxied.url}/api/auth/${path}`)).status).toBe(404);
  await proxied.stop();
});

for (const isPhone of [false, true]) {
  test(`axe finds nothing serious on the pages of accounts, on a ${isPhone ? "phone" : "laptop"}`, async ({
    browser,
  }) => {
    const { page } = await actor(browser, { isPhone });
    const found: Record<string, readonly string[]> = {};
    await page.request.post(`${server.url}/api/lessons/gallery-twice/copy`, { headers: { origin: server.url } });
    await page.goto(`${server.url}/sign-in?error=account_not_linked`);
    await fillIn(page, "nobody@example.org");
    await expect(page.getByText("do not belong together")).toBeVisible();
    found.signIn = await findings(page);
    await page.goto(`${server.url}/sign-up`);
    found.signUp = await findings(page);
    await fillIn(page, `${isPhone ? "phone" : "laptop"}@example.org`);
    await page.waitForURL(`${server.url}/library`);
    await page.goto(`${server.url}/account`);
    found.account = await findings(page);
    await page.getByRole("button", { name: "Delete the account" }).click();
    await expect(page.getByLabel("Your password")).toBeFocused();
    found.dialog = await findings(page);
    expect(found).toEqual({ signIn: [], signUp: [], account: [], dialog: [] });
  });
}
