import { expect, test } from "playwright/test";
import { actor, answer, join } from "./actors";
import { type RunningServer, startServer } from "./server";
import { hostBySocket, openStage, order, participantOf } from "./socketHost";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("four words bring a student's seat to a new phone, once", async ({ browser }) => {
  const old = await actor(browser, { isPhone: true });
  const fresh = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  const { code } = host;
  await join(old.page, { url: server.url, code, name: "Ana" });
  await order(host, "round:open");
  await answer(old.page, "3");
  await expect(old.page.getByText("Not yet")).toBeVisible();

  const { words } = await order(host, "seat:move", { participant: await participantOf(host, "Ana") });
  await fresh.page.goto(`${server.url}/play/${code}`);
  await fresh.page.getByRole("button", { name: "I have four words from the host" }).click();
  const field = fresh.page.getByLabel("Four words");
  await field.fill("not the right ones");
  await fresh.page.keyboard.press("Enter");
  await expect(fresh.page.getByText("This link or these words do not work any more.")).toBeVisible();
  await field.fill(String(words).toUpperCase().replaceAll(" ", ", "));
  await fresh.page.keyboard.press("Enter");
  await expect(fresh.page.getByText("Not yet")).toBeVisible();
  await expect(old.page.getByRole("heading", { name: "You went on at another phone." })).toBeVisible();

  await old.page.getByRole("button", { name: "I have four new words" }).click();
  await old.page.getByLabel("Four words").fill(String(words));
  await old.page.keyboard.press("Enter");
  await expect(old.page.getByText("This link or these words do not work any more.")).toBeVisible();
  host.close();
  expect([...old.complaints, ...fresh.complaints]).toEqual([]);
});

test("who was removed may join again; who is banned is told so", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const ben = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  const { code } = host;
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await join(ben.page, { url: server.url, code, name: "Ben" });
  await order(host, "participant:remove", { participants: [await participantOf(host, "Ana")], isRemoved: true });
  await ana.page.getByRole("button", { name: "Join again" }).click();
  await ana.page.getByLabel("Your name").fill("Anna");
  await ana.page.keyboard.press("Enter");
  await expect(ana.page.getByRole("heading", { name: "You’re in, Anna." })).toBeVisible();

  await order(host, "participant:ban", { participant: await participantOf(host, "Ben"), isBanned: true });
  await expect(ben.page.getByRole("heading", { name: "The host has closed this session to you." })).toBeVisible();
  await expect(ben.page.getByRole("button", { name: "Join again" })).toHaveCount(0);
  host.close();
  expect([...ana.complaints, ...ben.complaints]).toEqual([]);
});

test("teams are chosen on the phones, fill up on the stage, and are ranked by their mean", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const ben = await actor(browser, { isPhone: true });
  const projector = await actor(browser);
  const host = await hostBySocket(server.url, "gallery-twice");
  const { code } = host;
  const stage = await openStage(projector.context, server.url, host);
  await order(host, "teams:set", { teams: { names: ["Red", "Blue"], by: "choice" } });
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await join(ben.page, { url: server.url, code, name: "Ben" });
  await ana.page.getByRole("button", { name: "Red" }).click();
  await expect(ana.page.getByRole("button", { name: "Red", pressed: true })).toBeVisible();
  await expect(stage.getByLabel("Teams")).toContainText("Red1");

  await order(host, "round:open");
  await ben.page.getByRole("button", { name: "Choose a team" }).click();
  await ben.page.getByRole("button", { name: "Red" }).click();
  await expect(ben.page.getByText("You are in no team yet.")).toHaveCount(0);
  await answer(ana.page, "2");
  await expect(ana.page.getByText("1,000", { exact: true }).first()).toBeVisible();
  await order(host, "round:close");
  await order(host, "leaderboard:show", { top: 3 });
  await expect(stage.getByRole("region", { name: "Teams" })).toContainText("Red500");
  await expect(ben.page.getByLabel("Leaderboard")).toContainText("Red · your team500");
  await expect(ben.page.getByText("You are 1,000 points behind Ana.")).toBeVisible();
  await order(host, "session:end");
  await expect(stage.getByLabel("The first three places")).toContainText("Red");
  host.close();
  expect([...ana.complaints, ...ben.complaints, ...projector.complaints]).toEqual([]);
});

test("the host's pointer shows beside its node, and goes when it is switched off", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  await join(ana.page, { url: server.url, code: host.code, name: "Ana" });
  await order(host, "session:set", { isPointerShown: true });
  await order(host, "view:get");
  const node = host.views.board?.graph.nodes[0]?.id;
  const pointer = ana.page.getByTestId("host-pointer");
  // A pointer is sent once and may be dropped: the host's hand moves on.
  await expect(async () => {
    await order(host, "pointer:move", { at: { node, x: 10, y: 20 } });
    await expect(pointer).toBeVisible({ timeout: 300 });
  }).toPass();
  await order(host, "session:set", { isPointerShown: false });
  await expect(pointer).toHaveCount(0);
  host.close();
  expect(ana.complaints).toEqual([]);
});
