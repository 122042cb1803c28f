import { type CDPSession, expect, type Locator, type Page, test } from "playwright/test";
import { actor } from "./actors";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

interface Point {
  readonly x: number;
  readonly y: number;
}

const card = (page: Page, name: string): Locator =>
  page.locator(".react-flow__node").filter({ has: page.locator(`[title="${name}"]`) });

const program = async (page: Page) =>
  (await page.locator(".cm-line").allTextContents()).filter((line) => line.trim() !== "");

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** A place of the canvas, in shares of its width and height. */
async function placeOn(page: Page, x: number, y: number): Promise<Point> {
  const canvas = await page.locator(".react-flow").boundingBox();
  if (canvas === null) throw new Error("no canvas");
  return { x: canvas.x + canvas.width * x, y: canvas.y + canvas.height * y };
}

const output = (page: Page, name: string) => card(page, name).locator(".react-flow__handle.output");
const input = (page: Page, name: string, slot: number) =>
  card(page, name).locator(".react-flow__handle-left").nth(slot);

test("a wire that is let go over nothing adds what it leads to, by mouse and by key", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await drag(page, await middleOf(output(page, "L")), await placeOn(page, 0.9, 0.12));
  const menu = page.getByRole("menu", { name: "Add at the end of the wire" });
  await expect(menu.getByRole("menuitem").first()).toBeFocused();
  await menu.getByRole("menuitem", { name: "Add tanh" }).click();
  await expect.poll(() => program(page)).toContain("g = L.tanh(); g.label = 'g'");
  // From an input, by the number's key: it takes the place of what was there.
  await page.keyboard.press("Control+z");
  await expect(card(page, "g")).toHaveCount(0);
  await drag(page, await middleOf(input(page, "e", 1)), await placeOn(page, 0.25, 0.95));
  await expect(menu).toBeVisible();
  await page.keyboard.press("n");
  await expect.poll(() => program(page)).toContain("e = a*g; e.label = 'e'");
  // Escape adds nothing.
  await drag(page, await middleOf(output(page, "L")), await placeOn(page, 0.9, 0.12));
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("many nodes are selected with a box, moved, copied into another exercise and deleted together", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await expect(card(page, "L")).toBeVisible();
  await page.keyboard.down("Shift");
  await drag(page, await placeOn(page, 0.02, 0.04), await placeOn(page, 0.5, 0.96));
  await page.keyboard.up("Shift");
  await expect(page.getByText("4 nodes selected")).toBeVisible();
  // The box that stays is no lid over what it holds.
  const ask = card(page, "a").getByRole("button", { name: "Ask for the gradient of a" });
  const isAsked = await ask.getAttribute("aria-pressed");
  await ask.click();
  await expect(ask).toHaveAttribute("aria-pressed", isAsked === "true" ? "false" : "true");
  await ask.click();
  await expect(page.getByText("4 nodes selected")).toBeVisible();
  const [before, grip] = [await middleOf(card(page, "b")), await middleOf(card(page, "a"))];
  await drag(page, { x: grip.x - 30, y: grip.y - 25 }, { x: grip.x - 30, y: grip.y + 15 });
  await expect.poll(async () => (await middleOf(card(page, "b"))).y - before.y).toBeGreaterThan(30);
  // Ctrl+C and Ctrl+V as the browser sends them: through its clipboard, into another exercise.
  const copied = await page.locator(".react-flow").evaluate((canvas) => {
    const clipboardData = new DataTransfer();
    canvas.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  expect(copied).toContain("a = Value(2.0, label='a')");
  await page.keyboard.press("Delete");
  await expect.poll(() => program(page).then((lines) => lines.join("\n"))).not.toContain("Value(2.0");
  await page.keyboard.press("Control+z");
  await expect(card(page, "a")).toBeVisible();
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await expect(page.getByText("An empty board")).toBeVisible();
  await page.locator(".react-flow").evaluate((canvas, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    canvas.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
  await expect(page.locator(".react-flow__node")).toHaveCount(4);
  await expect(card(page, "a").getByRole("textbox")).toHaveValue("2.0");
  expect(complaints).toEqual([]);
});

test("from afar hundreds of nodes are dots and one path, from near they have a map, and a scrub touches what changed alone", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  // A sum of 62 terms: its last one changes the whole and nothing else, every gradient stays 1.
  const lines = Array.from({ length: 62 }, (_, at) => `x${at + 1} = x${at} + ${at % 7}`);
  await page.goto(`${server.url}/build/new`);
  await page.locator(".cm-content").fill(["x0 = Value(1.0)", ...lines, "w = Value(2.0)", "L = x62 + w", ""].join("\n"));
  const cards = page.locator(".react-flow__node");
  await expect(cards).not.toHaveCount(0);
  await page.getByRole("button", { name: "Show the whole graph" }).click();
  await expect(page.locator(".far-edge")).toHaveCount(1);
  await expect(page.locator(".react-flow__edge")).toHaveCount(0);
  await expect(page.getByTestId("overview")).toHaveCount(0);

  await page.locator(`.react-flow__node[aria-label^="w,"]`).focus();
  await page.keyboard.press("Enter");
  const number = card(page, "w").getByRole("textbox");
  await expect(number).toBeVisible();
  await expect(page.getByTestId("overview")).toBeVisible();
  expect(await cards.count()).toBeLessThan(40);
  await page.evaluate(() => {
    const drawn = new Set<string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const id = element?.closest<HTMLElement>(".react-flow__node")?.dataset.id;
        if (id !== undefined) drawn.add(id);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { drawn });
  });
  const at = await middleOf(number);
  await drag(page, at, { x: at.x + 40, y: at.y });
  await expect(number).toHaveValue("3.0");
  const drawn = await page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);
  const names = await Promise.all(drawn.map((id) => page.locator(`[data-id="${id}"] [title]`).first().textContent()));
  // The number itself is a field's value, which is no change of the document.
  expect(names).toEqual(["L"]);
  await page.getByRole("button", { name: "Map of the graph" }).click();
  await expect(page.getByTestId("overview")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

/** Fingers on the glass, as the browser's own protocol sends them. */
class Fingers {
  private constructor(private readonly protocol: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  private touch(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    return this.protocol.send("Input.dispatchTouchEvent", { type, touchPoints });
  }

  async drag(from: readonly Point[], to: readonly Point[]): Promise<void> {
    const steps = 6;
    await this.touch("touchStart", from);
    for (let step = 1; step <= steps; step += 1) {
      const at = (a: number, b: number) => a + ((b - a) * step) / steps;
      const between = from.map(({ x, y }, id) => ({ x: at(x, to[id]?.x ?? x), y: at(y, to[id]?.y ?? y) }));
      await this.touch("touchMove", between);
    }
    await this.touch("touchEnd", []);
  }
}

test("on a tablet a node is dragged, wired and its number scrubbed with a finger, and the canvas pinched with two", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser, { isTablet: true });
  await page.goto(`${server.url}/build/gallery-first-graph`);
  await expect(card(page, "L")).toBeVisible();
  const fingers = await Fingers.on(page);

  const before = await middleOf(card(page, "c"));
  await fingers.drag([{ x: before.x - 30, y: before.y - 25 }], [{ x: before.x - 30, y: before.y + 45 }]);
  // Not all of it: the browser waits for a finger to mean it.
  await expect.poll(async () => (await middleOf(card(page, "c"))).y - before.y).toBeGreaterThan(40);

  const number = await middleOf(card(page, "a").getByRole("textbox"));
  await fingers.drag([number], [{ x: number.x + 40, y: number.y }]);
  await expect.poll(() => program(page)).toContain("a = Value(3.0, label='a')");

  // A finger is thick: a press well beside the circle grasps the wire, and one near the input lets go into it.
  const [from, to] = [await middleOf(output(page, "f")), await middleOf(input(page, "e", 1))];
  await fingers.drag([{ x: from.x + 16, y: from.y + 8 }], [{ x: to.x - 12, y: to.y + 10 }]);
  await expect.poll(() => program(page)).toContain("e = a*f; e.label = 'e'");
  for (const handle of [output(page, "f"), input(page, "e", 0), input(page, "e", 1)]) {
    const reach = await handle.evaluate((element) => {
      const { width, height } = getComputedStyle(element, "::after");
      const zoom = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth;
      return [Number.parseFloat(width) * zoom, Number.parseFloat(height) * zoom];
    });
    for (const length of reach) expect(length).toBeGreaterThanOrEqual(44);
  }

  const width = async () => (await card(page, "L").boundingBox())?.width ?? 0;
  const [small, middle] = [await width(), await placeOn(page, 0.5, 0.05)];
  const apart = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ];
  await fingers.drag(apart(40), apart(20));
  await expect.poll(width).toBeLessThan(small * 0.8);
  expect(complaints).toEqual([]);
});
