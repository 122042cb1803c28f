import { chromium, expect, test } from "playwright/test";
import { actor, answer, host, join } from "./actors";
import { type RunningServer, startServer } from "./server";

// A name that means this machine to this browser alone: as on a LAN, plain http there is no secure context.
const HOST = "chalk.example";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("a lesson runs whole over plain http on a LAN name", async ({ launchOptions }) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  const url = server.url.replace("127.0.0.1", HOST);
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  await instructor.page.goto(`${url}/build/gallery-twice`);
  expect(await instructor.page.evaluate(() => window.isSecureContext)).toBe(false);
  const code = await host(instructor.page);
  await join(ana.page, { url, code, name: "Ana" });
  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  await answer(ana.page, "2");
  await expect(ana.page.getByText("1,000", { exact: true }).first()).toBeVisible();
  expect([...instructor.complaints, ...ana.complaints]).toEqual([]);
  await browser.close();
});
