import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { actor } from "./actors";
import { findings } from "./findings";
import { type RunningServer, startServer } from "./server";

const notes = readFileSync("lib/notation/fixtures/lecture.md", "utf8");
const cells = notes.split("```").filter((_, i) => i % 2 === 1);
const classes = cells.find((cell) => cell.includes("class Neuron")) ?? "";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("the lecture's second half, step by step: loss, backward, a step, training, what is forgotten, the graph", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  await page.goto(server.url);
  await page.getByRole("link", { name: "Open the lab" }).click();
  await expect(page.getByRole("heading", { name: "MLP(3, [4, 4, 1])" })).toBeVisible();
  await expect(page.getByText("Layer 0 has 4 neurons").first()).toBeVisible();

  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await press("Forward");
  await expect(page.getByText("6.0193840394612455")).toBeVisible();
  await press("Backward");
  await expect(page.getByText("-0.1051").first()).toBeVisible();
  await press("Step");
  await expect(page.getByText(/6\.0194 → 5\.98/)).toBeVisible();

  await page.getByRole("button", { name: "Train 2,000 steps" }).click();
  await expect(page.getByRole("rowheader", { name: "Step 2000" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Train 2,000 steps" })).toBeEnabled();

  await press("We forgot backward");
  await expect(page.getByText("moves nothing")).toBeVisible();
  await press("We forgot to zero");
  await expect(page.getByRole("rowheader", { name: "never zeroed" })).toBeVisible();

  const canvas = page.getByRole("group", { name: /Computation graph/ });
  await canvas.getByText("layer 1", { exact: true }).click();
  await expect(canvas.getByText("neuron 3")).toBeVisible();
  await canvas.getByText("neuron 3").click();
  await expect(canvas.getByText("l1_n3_w0")).toBeVisible();
  await page.getByRole("tab", { name: "loss" }).click();
  await expect(canvas.getByText("ypred[0]").or(canvas.getByText("n(xs[0])")).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a training can be stopped, and the page stays where it is", async ({ browser }) => {
  const { page, complaints } = await actor(browser);
  // With motion a training is shown in turns.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto(`${server.url}/lab`);
  await page.getByRole("combobox", { name: "Examples" }).selectOption("spiral");
  await page.getByLabel("Steps", { exact: true }).fill("20000");
  await page.getByRole("button", { name: "Train 20,000 steps" }).click();
  await expect(page.getByText(/step [1-9][\d,]* of 20,000/)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Train 20,000 steps" })).toBeEnabled();
  await expect(page.getByText(/^\d+ of 80 on their side$/)).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const isAllowed of [true, false]) {
  const how = isAllowed ? "runs as WebAssembly, which its worker alone may compile" : "goes on without WebAssembly";
  test(`a training ${how}`, async ({ browser }) => {
    const { page, context, complaints } = await actor(browser);
    if (!isAllowed) {
      await context.route(/turbopack-worker/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
        await route.fulfill({ response, headers });
      });
    }
    await page.goto(`${server.url}/lab`);
    await browser.startTracing(page, { categories: ["v8.wasm"] });
    await page.getByRole("button", { name: "Train 2,000 steps" }).click();
    await expect(page.getByRole("rowheader", { name: "Step 2000" })).toBeVisible();
    // What the browser itself noted of its work, in the page and its workers.
    expect((await browser.stopTracing()).includes("wasm.SyncInstantiate")).toBe(isAllowed);
    const inPage = await page.evaluate(() => {
      try {
        return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
      } catch {
        return false;
      }
    });
    expect(inPage).toBe(false);
    expect(complaints).toEqual([]);
  });
}

test("the lecture's Neuron, Layer and MLP pasted on the home page open the lab, and its notes bring their numbers", async ({
  browser,
}) => {
  const { page, complaints } = await actor(browser);
  await page.goto(server.url);
  await page.getByLabel("Paste the lecture’s Python").fill(classes);
  await page.getByRole("button", { name: "Draw its graph" }).click();
  await page.waitForURL(/\/lab$/);
  await expect(page.getByRole("heading", { name: "MLP(3, [4, 4, 1])" })).toBeVisible();

  const paste = async (text: string) => {
    await page.getByRole("button", { name: "Paste", exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox").fill(text);
    await page.getByRole("button", { name: "Put it on the bench" }).click();
  };
  await paste("n = MLP(3, [4, 2])");
  await expect(page.getByRole("alert").filter({ hasText: "must have one neuron" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await paste("0.5, 1, -1\n-1, 0.25, 1\n1, 1, 1");
  await expect(page.getByRole("heading", { name: "MLP(2, [4, 4, 1])" })).toBeVisible();
  await paste(notes);
  await expect(page.getByRole("heading", { name: "MLP(3, [4, 4, 1])" })).toBeVisible();
  await page.getByRole("button", { name: "Forward", exact: true }).click();
  await expect(page.getByText("6.0193840394612455")).toBeVisible();

  await page.goto(server.url);
  await page.getByLabel("Paste the lecture’s Python").fill(notes);
  await page.getByRole("button", { name: "Draw its graph" }).click();
  // Stored for the first time, the lesson gets an address of its own, which would undo a way taken in the same moment.
  await expect(page.getByText("Saved")).toBeVisible();
  await page.waitForURL(/\/build\/(?!new)/);
  await page.getByRole("button", { name: "Open it in the lab" }).click();
  await expect(page.getByRole("heading", { name: "MLP(3, [4, 4, 1])" })).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByText("torch.set_default_dtype(torch.float64)")).toBeVisible();
  await page.getByRole("tab", { name: "micrograd" }).click();
  await expect(page.getByText("from micrograd.engine import Value")).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const isPhone of [false, true]) {
  test(`axe finds nothing serious in the lab, on a ${isPhone ? "phone" : "laptop"}`, async ({ browser }) => {
    const { page } = await actor(browser, { isPhone });
    await page.goto(`${server.url}/lab`);
    await page.getByRole("combobox", { name: "Examples" }).selectOption("moons");
    await page.getByRole("button", { name: "Train 2,000 steps" }).click();
    await expect(page.getByRole("rowheader", { name: "Step 2000" })).toBeVisible();
    await page.getByRole("button", { name: "We forgot to zero" }).click();
    await expect(page.getByRole("rowheader", { name: "never zeroed" })).toBeVisible();
    await page.getByRole("button", { name: "We forgot backward" }).click();
    await expect(page.getByRole("group", { name: /Computation graph/ })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    // A phone widens its page for what does not fit, so the screen's own width is what counts.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "nothing is wider than the screen").toBe(page.viewportSize()?.width);
  });
}
