import { type Browser, expect, type Page, test } from "playwright/test";
import { actor } from "./actors";
import { type RunningServer, startServer } from "./server";
import { hostBySocket, order } from "./socketHost";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer({ CHALKGRAD_PSEUDO: "1" });
});
test.afterAll(() => server.stop());

/** A phone whose browser likes this language best. */
async function phone(browser: Browser, locale: string) {
  return actor(browser, { isPhone: true, locale });
}

async function expectWholeWidth(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test("a browser is answered in the language that it likes, and keeps the one that was chosen", async ({ browser }) => {
  const { page, complaints } = await phone(browser, "de-AT");
  await page.goto(server.url);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("heading", { name: "Einer Klasse beitreten" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ein Neuron mit tanh" })).toBeVisible();
  await page.getByLabel("Sprache").selectOption("中文");
  await expect(page.getByRole("heading", { name: "加入课堂" })).toBeVisible();

  await page.getByLabel("课堂码").fill("100000");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/play\/100000$/);
  await expect(page.getByLabel("课堂码")).toBeVisible();
  await page.goto(`${server.url}/play`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  await page.getByRole("link", { name: "Chalkgrad" }).click();
  await page.waitForURL(`${server.url}/`);
  await expect(page.getByRole("heading", { name: "主持课堂" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("an address that leads nowhere says so in the reader's language", async ({ browser }) => {
  const { page, complaints } = await phone(browser, "es-MX");
  const response = await page.goto(`${server.url}/nothing/here`);
  expect(response?.status()).toBe(404);
  // Before any script runs.
  expect(await response?.text()).toMatch(/<html lang="es"[\s\S]*No hay nada en esta dirección/);
  await expect(page.getByRole("heading", { name: "No hay nada en esta dirección" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.getByRole("link", { name: "Inicio" }).click();
  await expect(page.getByRole("heading", { name: "Unirse a una clase" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("pages fit a phone in long words from right to left", async ({ browser }) => {
  const { page, context, complaints } = await phone(browser, "en");
  await context.addCookies([{ name: "chalkgrad_language", value: "en-XB", url: server.url }]);
  for (const path of ["/", "/play"]) {
    await page.goto(`${server.url}${path}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByLabel("Çóódéé")).toBeVisible();
    // What is read off a projector stands as it stands there.
    expect(await page.getByLabel("Çóódéé").evaluate((field) => getComputedStyle(field).direction)).toBe("ltr");
    await expectWholeWidth(page);
  }
  expect(complaints).toEqual([]);
});

test("from right to left the buttons on a student's graph stand beside one another", async ({ browser }) => {
  const { page, context, complaints } = await phone(browser, "en");
  const host = await hostBySocket(server.url, "gallery-first-graph");
  await context.addCookies([{ name: "chalkgrad_language", value: "en-XB", url: server.url }]);
  await page.goto(`${server.url}/play/${host.code}`);
  await page.getByRole("textbox").fill("Ana");
  await page.keyboard.press("Enter");
  const buttons = page.locator(".react-flow__panel button");
  await expect(buttons).toHaveCount(3);
  const isOnTop = (button: Element) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  for (const button of await buttons.all()) expect(await button.evaluate(isOnTop)).toBe(true);
  expect(complaints).toEqual([]);
});

test("a student joins, answers and reads the verdict in German", async ({ browser }) => {
  const { page, complaints } = await phone(browser, "de");
  const host = await hostBySocket(server.url, "gallery-twice");
  await page.goto(`${server.url}/play/${host.code}`);
  await page.getByLabel("Dein Name").fill("Änne");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Du bist dabei, Änne." })).toBeVisible();

  await order(host, "round:open");
  await page.getByLabel("Gradient bei a").fill("2a");
  await page.getByRole("button", { name: "Antwort prüfen" }).click();
  await expect(page.getByText("Schreibe das Zeichen zwischen 2 und a: 2*a.")).toBeVisible();
  await page.getByLabel("Gradient bei a").fill("1,5 + 1");
  await expect(page.getByText("= 2.5000")).toBeVisible();
  await page.getByRole("button", { name: "Antwort prüfen" }).click();
  await expect(page.getByText("Noch nicht")).toBeVisible();
  await page.getByLabel("Gradient bei a").fill("2");
  await page.getByRole("button", { name: "Antwort prüfen" }).click();
  await expect(page.getByText("Richtig", { exact: true })).toBeVisible();
  await expect(page.getByText("Du hast jeden Knoten beantwortet.")).toBeVisible();
  await expect(page.getByText("Du hast 700 Punkte")).toBeAttached();
  await expectWholeWidth(page);
  host.close();
  expect(complaints).toEqual([]);
});
