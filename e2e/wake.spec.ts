import { expect, test } from "playwright/test";
import { actor, answer, join } from "./actors";
import { type RunningServer, startServer } from "./server";
import { hostBySocket, openStage, order } from "./socketHost";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** While the server is down, or the network off, browsers log what they cannot reach. */
const isOfTheNetwork = (complaint: string) => /WebSocket|ERR_CONNECTION|ERR_INTERNET/.test(complaint);

test("a phone that loses its network says so, and goes on by itself when it is back", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  await join(ana.page, { url: server.url, code: host.code, name: "Ana" });
  await order(host, "round:open");
  await ana.page.getByRole("textbox").fill("2");
  await ana.context.setOffline(true);
  await expect(ana.page.getByText("No connection.")).toBeVisible();
  await ana.context.setOffline(false);
  await expect(ana.page.getByText("No connection.")).toHaveCount(0);
  await ana.page.getByRole("button", { name: "Check answer" }).click();
  await expect(ana.page.getByText("1,000", { exact: true }).first()).toBeVisible();
  host.close();
  expect(ana.complaints.filter((complaint) => !isOfTheNetwork(complaint))).toEqual([]);
});

test("an answer given while the server is down is kept, and counts once when it is back", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  await join(ana.page, { url: server.url, code: host.code, name: "Ana" });
  await order(host, "round:open");
  await expect(ana.page.getByRole("button", { name: "Check answer" })).toBeVisible();
  await server.kill();
  await expect(ana.page.getByText("No connection.")).toBeVisible();
  await answer(ana.page, "2");
  await expect(ana.page.getByText("1 answer kept here, sent by itself later.")).toBeVisible();
  await server.restart();
  await expect(ana.page.getByText("1,000", { exact: true }).first()).toBeVisible();
  await expect(ana.page.getByText("No connection.")).toHaveCount(0);
  host.close();
  expect(ana.complaints.filter((complaint) => !isOfTheNetwork(complaint))).toEqual([]);
});

test("a server that starts anew says so on phones, stage and console alike, until it is back", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const screen = await actor(browser);
  const host = await hostBySocket(server.url, "gallery-twice");
  await join(ana.page, { url: server.url, code: host.code, name: "Ana" });
  const stage = await openStage(screen.context, server.url, host);
  await screen.page.goto(`${server.url}/host/${host.code}`);
  const pages = [ana.page, stage, screen.page];
  await expect(stage.getByText("Ana")).toBeVisible();
  await expect(screen.page.getByRole("row", { name: /Ana/ })).toBeVisible();
  await server.terminate();
  for (const page of pages) await expect(page.getByText("The server starts anew.")).toBeVisible();
  await server.restart();
  for (const page of pages) await expect(page.getByText("The server starts anew.")).toHaveCount(0);
  host.close();
});

test("a page of an older build loads itself anew and keeps what was typed", async ({ browser }) => {
  const ana = await actor(browser, { isPhone: true });
  const host = await hostBySocket(server.url, "gallery-twice");
  let isOld = false;
  let hellos = 0;
  await ana.page.routeWebSocket(/socket\.io/, (page) => {
    const line = page.connectToServer();
    page.onMessage((message) => {
      // The first packet of a socket says of which build the page is.
      const isHello = String(message).startsWith("40{");
      if (isHello) hellos += 1;
      line.send(isHello && isOld ? String(message).replace(/"build":"[^"]*"/, '"build":"an older one"') : message);
      if (isHello) isOld = false;
    });
  });
  await join(ana.page, { url: server.url, code: host.code, name: "Ana" });
  await order(host, "round:open");
  await ana.page.getByRole("textbox").fill("0.4999");
  await ana.page.evaluate(() => Object.assign(window, { isFirstPage: true }));
  isOld = true;
  await server.kill();
  await server.restart();
  await expect.poll(() => ana.page.evaluate(() => "isFirstPage" in window).catch(() => true)).toBe(false);
  await expect(ana.page.getByRole("textbox")).toHaveValue("0.4999");
  // The first, the one that was refused, the new page's.
  expect(hellos).toBe(3);
  host.close();
});
