import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import { actor } from "./actors";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** A lesson of one's own: the gallery's first, duplicated by changing it. */
async function makeLesson(page: Page): Promise<void> {
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await page.getByLabel("Title of the lesson").fill("Products and sums");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto(`${server.url}/library`);
}

async function choose(page: Page, lesson: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${lesson}` }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

test("a lesson is renamed, exported, imported again and searched for", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  await makeLesson(page);
  await choose(page, "Products and sums", "Rename");
  await page.getByLabel("Title").fill("Sums of products");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Sums of products" })).toBeVisible();

  const download = page.waitForEvent("download");
  await choose(page, "Sums of products", "Export as a file");
  const file = await download;
  expect(file.suggestedFilename()).toBe("sums-of-products.lesson.json");
  const exported = readFileSync(await file.path(), "utf8");
  expect(JSON.parse(exported)).toMatchObject({ format: "chalkgrad-lesson", version: 1 });

  const name = "sums.lesson.json";
  const buffer = Buffer.from(exported.replace("Sums of products", "Imported sums"));
  await page.getByLabel("File to import").setInputFiles({ name, mimeType: "application/json", buffer });
  await page.waitForURL(/\/build\//);
  await expect(page.locator(".cm-content")).toContainText("L = d * f");
  await page.goto(`${server.url}/library`);
  await expect(page.getByRole("link", { name: "Imported sums" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a file that is none is told so in words", async ({ browser }) => {
  const { page } = await actor(browser);
  await page.goto(`${server.url}/library`);
  const buffer = Buffer.from('{"format":"chalkgrad-lesson","version":7}');
  await page.getByLabel("File to import").setInputFiles({ name: "new.json", mimeType: "application/json", buffer });
  await expect(page.getByText("This file comes from a newer Chalkgrad")).toBeVisible();
});

test("a lesson is shared by link, copied by somebody else, and taken back", async ({ browser }) => {
  const ana = await actor(browser);
  const ben = await actor(browser, { colorScheme: "dark" });
  await makeLesson(ana.page);
  await choose(ana.page, "Products and sums", "Share by link");
  const field = ana.page.getByLabel("Link", { exact: true });
  await expect(field).toHaveValue(/\/shared\/[\w-]{22}$/);
  const link = await field.inputValue();

  await ben.page.goto(link);
  await expect(ben.page.getByRole("heading", { name: "Products and sums" })).toBeVisible();
  await ben.page.getByRole("button", { name: "Make a copy" }).click();
  await ben.page.waitForURL(/\/build\/[0-9a-f-]{36}$/);
  await expect(ben.page.locator(".cm-content")).toContainText("L = d * f");

  await ana.page.getByRole("button", { name: "Stop sharing" }).click();
  await expect(ana.page.getByText("is not shared any more")).toBeVisible();
  await ben.page.goto(link);
  await expect(ben.page.getByRole("heading", { name: "This lesson is not shared any more" })).toBeVisible();
  await ben.page.goto(`${server.url}/library`);
  await expect(ben.page.getByRole("link", { name: "Products and sums" })).toBeVisible();
  expect([...ana.complaints, ...ben.complaints]).toEqual([]);
});

test("the builder saves a graph in every notation and as a picture, and opens what is dropped on it", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  const saved = async (label: string) => {
    await page.getByRole("button", { name: "open and export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: label }).click();
    return readFileSync(await (await download).path());
  };
  expect(String(await saved("PyTorch program"))).toContain("print('a', a.grad.item())");
  expect(String(await saved("micrograd program"))).toContain("class Value:");
  expect(String(await saved("Graphviz (DOT)"))).toContain("rankdir=LR");
  expect(String(await saved("Picture (SVG)"))).toMatch(/^<svg /);
  expect((await saved("Picture (PNG)")).subarray(1, 4).toString()).toBe("PNG");
  const graph = String(await saved("Graph (JSON)"));

  await page.goto(`${server.url}/build/new`);
  await expect(page.getByText("An empty board")).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "a.graph.json", { type: "application/json" }));
    return data;
  }, graph);
  await page.locator(".react-flow").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.locator(".cm-content")).toContainText("L = d*f");
  expect(complaints).toEqual([]);
});

test("a link pressed while a new lesson is stored for the first time leads on, and back is the lesson as it was left", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/new`);
  const store = await held(page, /\/api\/lessons$/);
  const library = await held(page, /\/library/);
  await page.getByRole("button", { name: "Add a number", exact: true }).click();
  await store.isAsked;
  await page.getByRole("link", { name: "Library", exact: true }).click();
  await library.isAsked;
  store.release();
  await page.waitForURL(/\/build\/(?!new$)/);
  library.release();
  await page.waitForURL(/\/library$/);
  await page.goBack();
  await expect(page.locator(".react-flow__node")).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test("the library and the review write the day that it is where the viewer is", async ({ browser }) => {
  // At every hour one of the two is on another day than UTC, in which the server thinks.
  const timezoneId = new Date().getUTCHours() < 11 ? "Etc/GMT+12" : "Pacific/Kiritimati";
  const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: timezoneId }).format();
  const { page, complaints } = await actor(browser, { timezoneId });
  await makeLesson(page);
  await expect(page.getByText(`changed ${today}`)).toBeVisible();
  await page.getByRole("button", { name: "Host Products and sums" }).click();
  await page.waitForURL(/\/host\/\d{6,}$/);
  const code = new URL(page.url()).pathname.split("/").at(-1);
  await page.goto(`${server.url}/library`);
  await expect(page.getByRole("cell", { name: today, exact: true })).toBeVisible();
  await page.goto(`${server.url}/review/${code}`);
  await expect(page.locator("time")).toHaveText(today);
  // Else React would have complained that the HTML said another day.
  expect(complaints).toEqual([]);
});

/** Keeps what the page asks for at such an address until it is released. */
async function held(page: Page, address: RegExp) {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAsked = page.waitForRequest(address);
  await page.route(address, async (route) => {
    await isReleased;
    await route.continue();
  });
  return { isAsked, release };
}
