import { expect, test } from "playwright/test";
import { actor, answer, join } from "./actors";
import { type RunningServer, startServer } from "./server";
import { addSecond, hostBySocket, openStage, order } from "./socketHost";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("after the end the lesson is practised from a list, in any order, also by who comes new", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const projector = await actor(browser);
  const host = await hostBySocket(server.url, "gallery-twice");
  const { code } = host;
  await addSecond(host, "Once more");
  const stage = await openStage(projector.context, server.url, host);
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await order(host, "session:end");
  await expect(ana.page.getByRole("heading", { name: "Well worked, Ana." })).toBeVisible();

  await order(host, "practice:open", { until: null });
  await expect(ana.page.getByRole("heading", { name: "Practice" })).toBeVisible();
  await expect(stage.getByText("1 is at work")).toBeVisible();
  await ana.page.getByRole("button", { name: /Once more/ }).click();
  await answer(ana.page, "3");
  await expect(ana.page.getByText("Not yet")).toBeVisible();
  await ana.page.reload();
  await expect(ana.page.getByRole("heading", { name: "Once more" })).toBeVisible();
  await answer(ana.page, "2");
  // The worked steps come with the last right answer.
  await expect(ana.page.getByRole("heading", { name: "Finished" })).toBeVisible();
  await ana.page.getByLabel("Your answers").getByRole("button").first().click();
  await expect(ana.page.getByLabel("Worked step at a")).toBeVisible();
  await ana.page.getByRole("button", { name: "All exercises" }).click();
  await expect(ana.page.getByText("1 of 2 exercises finished")).toBeVisible();
  await ana.page.getByRole("button", { name: /^1/ }).click();
  await expect(ana.page.getByRole("button", { name: "Check answer" })).toBeVisible();

  const ben = await actor(browser, { isPhone: true });
  await ben.page.goto(`${server.url}/play/${code}`);
  await ben.page.getByLabel("Your name").fill("Ben");
  await ben.page.keyboard.press("Enter");
  await expect(ben.page.getByRole("heading", { name: "Practice" })).toBeVisible();
  await expect(stage.getByText("2 are at work")).toBeVisible();

  // As homework the steps wait for the deadline; what is finished can no longer be seen worked out.
  await order(host, "practice:open", { until: Date.now() + 3 * 86_400_000 });
  await expect(ben.page.getByRole("heading", { name: "Homework" })).toBeVisible();
  await expect(ben.page.getByText(/Open until .*\(in 2 days\)/)).toBeVisible();
  await answer(ana.page, "2");
  await expect(ana.page.getByText("All done. The worked steps show after the deadline.")).toBeVisible();
  await order(host, "session:end");
  await expect(ana.page.getByRole("heading", { name: "That was the practice." })).toBeVisible();
  host.close();
  expect([...ana.complaints, ...ben.complaints, ...projector.complaints]).toEqual([]);
});
