import { expect, type Page, test } from "playwright/test";
import { actor, answer, host, join } from "./actors";
import { findings } from "./findings";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("axe finds nothing serious on any screen, in the light and in the dark", async ({ browser }) => {
  // Seventeen screens are searched, each for seconds: on a busy machine that is more than one test's usual time.
  test.setTimeout(300_000);
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  const found: Record<string, readonly string[]> = {};
  const look = async (name: string, page: Page) => {
    found[name] = await findings(page);
  };
  await instructor.page.goto(server.url);
  await look("home", instructor.page);
  await instructor.page.goto(`${server.url}/library`);
  await look("library", instructor.page);
  await instructor.page.goto(`${server.url}/build/gallery-product-and-sum`);
  await expect(instructor.page.getByRole("button", { name: "Host", exact: true })).toBeVisible();
  await look("builder", instructor.page);
  const code = await host(instructor.page);
  await look("console, lobby", instructor.page);
  const stage = await instructor.context.newPage();
  await stage.goto(`${server.url}/stage/${code}`);
  await expect(stage.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();
  await look("stage, lobby", stage);
  await ana.page.goto(`${server.url}/play/${code}`);
  await expect(ana.page.getByLabel("Your name")).toBeVisible();
  await look("door", ana.page);
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await look("student, lobby", ana.page);
  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  await answer(ana.page, "77");
  await expect(ana.page.getByText("Not yet")).toBeVisible();
  await look("student, round", ana.page);
  await look("console, round", instructor.page);
  await look("stage, round", stage);
  await instructor.page.getByRole("button", { name: "Close the round" }).click();
  await expect(stage.getByText("The round is closed")).toBeVisible();
  await look("student, closed", ana.page);
  await look("stage, closed", stage);
  await instructor.page.getByRole("button", { name: "Reveal" }).click();
  await expect(stage.getByRole("button", { name: "Step on" })).toBeVisible();
  await look("student, revealed", ana.page);
  await look("console, revealed", instructor.page);
  await look("stage, revealed", stage);
  await instructor.page.goto(`${server.url}/review/${code}`);
  await expect(instructor.page.getByRole("heading").first()).toBeVisible();
  await look("review, host", instructor.page);
  await ana.page.goto(`${server.url}/review/${code}`);
  await expect(ana.page.getByRole("heading").first()).toBeVisible();
  await look("review, student", ana.page);
  await ana.page.goto(`${server.url}/play/100000`);
  await expect(ana.page.getByLabel("Code")).toBeVisible();
  await look("unknown code", ana.page);
  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
});
