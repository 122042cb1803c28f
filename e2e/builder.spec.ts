import { expect, type Locator, type Page, test } from "playwright/test";
import { actor, host } from "./actors";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** The program as its pane has it, line by line. */
async function program(page: Page): Promise<readonly string[]> {
  const lines = await page.locator(".cm-line").allTextContents();
  return lines.filter((line) => line.trim() !== "");
}

const card = (page: Page, name: string): Locator =>
  page.locator(".react-flow__node").filter({ has: page.locator(`[title="${name}"]`) });

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Drags something from the palette to a place on the canvas, in shares of its width and height. */
async function put(page: Page, what: string, x: number, y: number): Promise<void> {
  const canvas = await page.locator(".react-flow").boundingBox();
  if (canvas === null) throw new Error("no canvas");
  const to = { x: canvas.x + canvas.width * x, y: canvas.y + canvas.height * y };
  await drag(page, await middleOf(page.getByRole("button", { name: `Add ${what}`, exact: true })), to);
}

async function wire(page: Page, from: string, to: string, slot: number): Promise<void> {
  const output = card(page, from).locator(".react-flow__handle.output");
  const input = card(page, to).locator(".react-flow__handle-left").nth(slot);
  await drag(page, await middleOf(output), await middleOf(input));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`a graph is drawn by dragging and wiring, and the program follows, ${colorScheme}`, async ({ browser }) => {
    const { page, complaints } = await actor(browser, { colorScheme });
    await page.goto(`${server.url}/build/new`);
    await put(page, "a number", 0.2, 0.25);
    await put(page, "a number", 0.2, 0.7);
    await put(page, "a product", 0.5, 0.45);
    await expect(page.getByText("c lacks an operand")).toBeVisible();
    await wire(page, "a", "c", 0);
    await wire(page, "b", "c", 1);
    await expect
      .poll(() => program(page))
      .toEqual(["a = Value(1.0, label='a')", "b = Value(1.0, label='b')", "c = a*b; c.label = 'c'"]);

    // A number typed, with a decimal comma at that, and one scrubbed.
    await card(page, "a").getByRole("textbox").click();
    await page.keyboard.type("3,5");
    await page.keyboard.press("Enter");
    const number = await middleOf(card(page, "b").getByRole("textbox"));
    await drag(page, number, { x: number.x + 40, y: number.y });
    await expect(card(page, "c")).toContainText("7.0000");
    await expect.poll(() => program(page)).toContain("b = Value(2.0, label='b')");

    // By key on what is selected; undone and done again.
    await card(page, "c").click({ position: { x: 60, y: 12 } });
    await page.keyboard.press("t");
    await expect(card(page, "d")).toContainText("1.0000");
    await page.keyboard.press("Control+z");
    await expect(card(page, "d")).toHaveCount(0);
    await page.keyboard.press("Control+Shift+z");
    await expect(card(page, "d")).toHaveCount(1);

    // In atoms and back, renamed, deleted.
    await page.getByRole("button", { name: "Expand" }).click();
    await expect.poll(() => program(page)).toContain("d = (e - 1) / (e + 1); d.label = 'd'");
    await page.getByRole("button", { name: "Collapse" }).click();
    await page.getByLabel("Name", { exact: true }).fill("loss");
    await page.keyboard.press("Enter");
    await expect.poll(() => program(page)).toContain("loss = c.tanh(); loss.label = 'loss'");
    await card(page, "b").click({ position: { x: 60, y: 12 } });
    await page.keyboard.press("Delete");
    await expect
      .poll(() => program(page))
      .toEqual(["a = Value(3.5, label='a')", "c = a*...; c.label = 'c'", "loss = c.tanh(); loss.label = 'loss'"]);
    await page.keyboard.press("Control+z");
    await expect(card(page, "loss")).toContainText("1.0000");

    // What is stored is what was drawn.
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(card(page, "loss")).toContainText("1.0000");
    expect(complaints).toEqual([]);
  });
}

test("an edit on the canvas keeps the comments and lines of the program that it does not touch", async ({
  browser,
}) => {
  const { page } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-neuron`);
  await expect(card(page, "x1w1")).toBeVisible();
  const before = await program(page);
  expect(before[0]).toBe("# inputs x1, x2");
  await card(page, "x1w1").click();
  await page.getByLabel("second operand").selectOption({ label: "w2" });
  await expect.poll(() => program(page)).toEqual(before.map((line) => line.replace("x1w1 = x1*w1", "x1w1 = x1*w2")));
});

test("a graph is built, changed and mended without a mouse, and what is done is said", async ({ browser }) => {
  const { page } = await actor(browser);
  await page.goto(`${server.url}/build/new`);
  const said = page.getByRole("status").filter({ hasText: /./ }).first();
  await page.getByRole("button", { name: "Add a number" }).focus();
  await page.keyboard.press("Enter");
  await expect(said).toHaveText("Added the number a.");
  await card(page, "a").focus();
  await page.keyboard.press("n");
  await card(page, "b").focus();
  await page.keyboard.press("+");
  await expect(said).toHaveText("Added c, add. One operand is missing.");
  // The fields of what is selected: F2 goes there.
  await card(page, "c").focus();
  await page.keyboard.press("F2");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("second operand")).toBeFocused();
  await page.keyboard.type("a");
  await expect.poll(() => program(page)).toContain("c = b + a; c.label = 'c'");
  await page.keyboard.press("Escape");
  await expect(card(page, "c")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("m");
  await expect.poll(() => program(page)).toContain("d = -c; d.label = 'd'");
  await page.keyboard.press("Control+z");
  await expect.poll(() => program(page)).not.toContain("d = -c; d.label = 'd'");
  await expect(page.getByRole("button", { name: "Lay out" })).toBeVisible();
});

test("nodes are copied as Python, and pasted Python becomes nodes", async ({ browser }) => {
  const { page } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await card(page, "e").click({ position: { x: 60, y: 12 } });
  await page.keyboard.press("Control+d");
  await expect.poll(() => program(page)).toContain("e1 = a*b; e1.label = 'e1'");
  await page.locator(".react-flow").evaluate((canvas) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "q = Value(4.0)\nr = q.exp()\n");
    canvas.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => program(page)).toContain("r = q.exp(); r.label = 'r'");
});

test("both passes are stepped through in the builder", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await page.getByRole("button", { name: "Step through" }).click();
  await expect(page.getByText("0 / 3")).toBeVisible();
  await page.keyboard.press("End");
  await expect(card(page, "L")).toContainText("-8.0000");
  await page.getByRole("button", { name: "Backward" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("here it begins")).toBeVisible();
  await page.keyboard.press("End");
  await expect(card(page, "a")).toContainText("6.0000");
  await page.getByRole("button", { name: "Back to drawing" }).click();
  await expect(page.getByRole("button", { name: "Add a sum" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the review steps through the same passes", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  const code = await host(page);
  await page.getByRole("button", { name: "Open the round" }).click();
  await page.getByRole("button", { name: "Close the round" }).click();
  await page.goto(`${server.url}/review/${code}`);
  await page.getByRole("button", { name: "Step through both passes" }).click();
  await page.getByRole("button", { name: "Backward" }).click();
  await page.keyboard.press("End");
  await expect(card(page, "a")).toContainText("6.0000");
  await page.getByRole("button", { name: "Back to the results" }).click();
  await expect(page.getByRole("button", { name: "Show as a list" })).toBeVisible();
  expect(complaints).toEqual([]);
});
