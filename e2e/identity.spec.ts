import { expect, test } from "playwright/test";
import { actor, host } from "./actors";
import { findings } from "./findings";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("a host asks for an ID: the door wants one, the host alone sees it, and Canvas's file has it", async ({
  browser,
}) => {
  const desk = await actor(browser);
  const ana = await actor(browser, { isPhone: true, colorScheme: "dark" });
  const ben = await actor(browser, { isPhone: true });
  await desk.page.goto(`${server.url}/build/gallery-twice`);
  const code = await host(desk.page);
  // Ben's page stands open before the host begins to ask.
  await ben.page.goto(`${server.url}/play/${code}`);
  await expect(ben.page.getByLabel("Your name")).toBeVisible();
  await desk.page.getByRole("button", { name: "This session" }).click();
  await desk.page.getByRole("menuitem", { name: "Settings" }).click();
  await desk.page.getByText("An ID", { exact: true }).click();
  await expect(desk.page.getByRole("radio", { name: "An ID" })).toBeChecked();
  expect(await findings(desk.page)).toEqual([]);
  await desk.page.getByRole("button", { name: "Done" }).click();

  await ana.page.goto(`${server.url}/play/${code}`);
  await ana.page.getByLabel("Your name").fill("Ana");
  await expect(ana.page.getByText("Only the host sees it, for the gradebook.")).toBeVisible();
  expect(await findings(ana.page)).toEqual([]);
  await ana.page.getByLabel("Your ID").fill("s12 34");
  await ana.page.keyboard.press("Enter");
  await expect(ana.page.getByText("The host asks for your ID.")).toBeVisible();
  await ana.page.getByLabel("Your ID").fill("s1234");
  await ana.page.keyboard.press("Enter");
  await expect(ana.page.getByRole("heading", { name: "You’re in, Ana." })).toBeVisible();

  await ben.page.getByLabel("Your name").fill("Ben");
  await ben.page.keyboard.press("Enter");
  await ben.page.getByLabel("Your ID").fill("s99");
  await ben.page.keyboard.press("Enter");
  await expect(ben.page.getByRole("heading", { name: "You’re in, Ben." })).toBeVisible();

  await expect(desk.page.getByRole("row", { name: /Ana.*s1234/ })).toBeVisible();
  await expect(desk.page.getByRole("row", { name: /Ben.*s99/ })).toBeVisible();

  // Who lost the seat comes in again: the host is told on both rows, until one is removed.
  await ana.context.clearCookies();
  await ana.page.reload();
  await ana.page.getByLabel("Your name").fill("Ana");
  await ana.page.getByLabel("Your ID").fill("S1234");
  await ana.page.keyboard.press("Enter");
  await expect(ana.page.getByRole("heading", { name: "You’re in, Ana 2." })).toBeVisible();
  await expect(desk.page.getByRole("row", { name: /Ana 2.*The same ID as Ana\./ })).toBeVisible();
  await expect(desk.page.getByRole("row", { name: /Ana.*The same ID as Ana 2\./ })).toBeVisible();
  expect(await findings(desk.page)).toEqual([]);
  await desk.page.getByRole("button", { name: "Actions for Ana 2" }).click();
  await desk.page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(desk.page.getByText("The same ID as")).toHaveCount(0);

  const file = await desk.page.request.get(`${server.url}/api/sessions/${code}/export/canvas.csv`);
  expect(await file.text()).toContain("Ana,,s1234,s1234,,");
  expect([...desk.complaints, ...ana.complaints, ...ben.complaints]).toEqual([]);
});
