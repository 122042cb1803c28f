import { expect, type Page, test } from "playwright/test";
import { networkParts } from "@/lib/engine/networkPart";
import { trainingModels } from "@/lib/protocol/lesson";
import { actor, answer, host, join } from "./actors";
import { findings } from "./findings";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** Pictures for whoever wants to look at the screens: SHOTS names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

const { gradients } = networkParts(trainingModels.neuron);
const names = [
  "Layer 0, neuron 0: the weight of its input 0",
  "Layer 0, neuron 0: the weight of its input 1",
  "Layer 0, neuron 0: the bias",
];

/** Which parameter is asked on a phone. */
async function askedOn(page: Page): Promise<number> {
  const shown = await Promise.all(names.map((name) => page.getByText(name).count()));
  return shown.findIndex((count) => count > 0);
}

test("a host and two phones train a neuron: a step is taken with a wrong answer in it, and the next one is opened", async ({
  browser,
}) => {
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  const ben = await actor(browser, { isPhone: true, colorScheme: "dark" });
  await instructor.page.goto(`${server.url}/build/gallery-optimiser`);
  await expect(instructor.page.getByRole("img", { name: "The network by layers, with 3 parameters" })).toBeVisible();
  await shoot(instructor.page, "builder");
  const code = await host(instructor.page);
  const stage = await instructor.context.newPage();
  await stage.setViewportSize({ width: 1280, height: 720 });
  await stage.goto(`${server.url}/stage/${code}`);
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await join(ben.page, { url: server.url, code, name: "Ben" });
  await expect(stage.getByText("Ben")).toBeVisible();

  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  // Two people at three parameters, three wanted at each: both have all.
  await expect(ana.page.getByRole("textbox")).toBeVisible();
  await shoot(ana.page, "phone-question");
  await ana.page.getByRole("button", { name: "Show as a graph" }).click();
  await shoot(ana.page, "phone-graph");
  for (let turn = 0; turn < 3; turn += 1) {
    const at = await askedOn(ana.page);
    // Typed by name in full precision at the first, in figures at the others.
    const inputs = at === 2 ? "" : "*x{k}";
    const byName = [1, 2, 3, 4].map((k) => `o{k}.grad*(1-o{k}**2)${inputs}`.replaceAll("{k}", String(k))).join("+");
    await answer(ana.page, turn === 0 ? byName : (gradients[at] ?? 0).toPrecision(4));
    await expect(ana.page.getByText(`${turn + 1},000`, { exact: true }).first()).toBeVisible();
    if (turn < 2) await ana.page.getByRole("button", { name: /^Next: (w0|w1|b)$/ }).click();
  }
  // Ben leaves out what arrives.
  const at = await askedOn(ben.page);
  const bare = [1, 2, 3, 4].map((k) => `(1-o${k}**2)${at === 2 ? "" : `*x${k}`}`).join("+");
  await answer(ben.page, bare);
  await expect(ben.page.getByText("Not yet")).toBeVisible();
  await shoot(ben.page, "phone-wrong");
  await expect(stage.getByText("1 of 2 have finished")).toBeVisible();
  await shoot(stage, "stage-round");
  await shoot(instructor.page, "console-round");

  await instructor.page.getByRole("button", { name: "Close the round" }).click();
  await expect(ana.page.getByText("3 of 3 right")).toBeVisible();
  await expect(stage.getByText("The round is closed")).toBeVisible();
  await shoot(stage, "stage-closed");
  await shoot(ben.page, "phone-closed");
  await instructor.page.getByRole("button", { name: "Take the step" }).click();

  await expect(ana.page.getByRole("heading", { name: "One step was taken" })).toBeVisible();
  await expect(ana.page.getByText(/The loss went from 6\.\d+ to/)).toBeVisible();
  await expect(stage.getByText("1 parameter was held back")).toBeVisible();
  // A step is no exercise more, on any screen.
  for (const page of [ana.page, stage, instructor.page])
    await expect(page.getByText("Exercise 1 of 3 · step 2")).toBeVisible();
  await expect(instructor.page.getByText("2 steps")).toBeVisible();
  await expect(stage.getByText("Ben")).toHaveCount(0);
  await shoot(ana.page, "phone-step");
  await shoot(ben.page, "phone-step-dark");
  await shoot(stage, "stage-step");
  await stage.emulateMedia({ colorScheme: "dark" });
  await shoot(stage, "stage-step-dark");
  await shoot(instructor.page, "console-step");

  // The second step: what is not answered stays.
  await server.kill();
  await server.restart();
  await instructor.page.reload();
  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  await expect(ana.page.getByRole("textbox")).toBeVisible();
  await instructor.page.getByRole("button", { name: "Close the round" }).click();
  await instructor.page.getByRole("button", { name: "Take the step" }).click();
  await expect(ana.page.getByRole("heading", { name: "2 steps were taken" })).toBeVisible();
  await expect(stage.getByText("3 parameters were held back")).toBeVisible();

  await instructor.page.goto(`${server.url}/review/${code}`);
  await expect(instructor.page.getByRole("heading", { name: /The class’s path/ })).toBeVisible();
  await shoot(instructor.page, "review");
  for (const { complaints } of [ana, ben])
    expect(complaints.filter((one) => !/WebSocket|ERR_CONNECTION/.test(one))).toEqual([]);
});

test("axe finds nothing serious where a class trains, in the light and in the dark", async ({ browser }) => {
  test.setTimeout(180_000);
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  await instructor.page.goto(`${server.url}/build/gallery-optimiser`);
  await expect(instructor.page.getByRole("img", { name: /The network by layers/ })).toBeVisible();
  const found: Record<string, readonly string[]> = { builder: await findings(instructor.page) };
  const code = await host(instructor.page);
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  await answer(ana.page, "7.7");
  await expect(ana.page.getByText("Not yet")).toBeVisible();
  found.question = await findings(ana.page);
  await instructor.page.getByRole("button", { name: "Close the round" }).click();
  await instructor.page.getByRole("button", { name: "Take the step" }).click();
  await expect(ana.page.getByRole("heading", { name: "One step was taken" })).toBeVisible();
  found.step = await findings(ana.page);
  found.console = await findings(instructor.page);
  const stage = await instructor.context.newPage();
  await stage.goto(`${server.url}/stage/${code}`);
  await expect(stage.getByText(/held back/)).toBeVisible();
  found.stage = await findings(stage);
  await instructor.page.goto(`${server.url}/review/${code}`);
  await expect(instructor.page.getByRole("heading", { name: /The class’s path/ })).toBeVisible();
  found.review = await findings(instructor.page);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  expect([...instructor.complaints, ...ana.complaints]).toEqual([]);
});

test("a network of the lab becomes a lesson that a class can train", async ({ browser }) => {
  const { page } = await actor(browser);
  await page.goto(`${server.url}/lab`);
  await page.getByRole("button", { name: "Train it with the class" }).click();
  await page.waitForURL(/\/build\//);
  await expect(page.getByRole("img", { name: "The network by layers, with 41 parameters" })).toBeVisible();
  await shoot(page, "builder-lecture");
  await page.getByRole("button", { name: "Network and rules" }).click();
  await shoot(page, "rules");
  await page.getByLabel("The class trains").selectOption("two-layers");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("img", { name: "The network by layers, with 9 parameters" })).toBeVisible();
  await host(page);
  await expect(page.getByRole("button", { name: "Open the round" })).toBeEnabled();
});
