import { expect, type Page, test } from "playwright/test";
import { actor } from "./actors";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** Tabs on until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const reached = page.locator(":focus").and(page.getByLabel(name).or(page.getByRole("button", { name, exact: true })));
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached.count()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`sixty tabs did not reach ${name}`);
}

test("a whole lesson by keyboard alone, on both sides, and what happens is said to screen readers", async ({
  browser,
}) => {
  const instructor = await actor(browser);
  const ana = await actor(browser);
  const host = instructor.page;
  const student = ana.page;

  await host.goto(server.url);
  await tabTo(host, "Paste the lecture’s Python");
  await host.keyboard.insertText("a = Value(2.0, label='a')\nb = Value(-3.0, label='b')\nL = a*b; L.label = 'L'\n");
  await tabTo(host, "Draw its graph");
  await host.keyboard.press("Enter");
  await host.waitForURL(/\/build\//);
  await tabTo(host, "Host");
  await host.keyboard.press("Enter");
  await host.waitForURL(/\/host\/\d{6,}$/);
  const code = new URL(host.url()).pathname.split("/").at(-1) ?? "";
  await expect(host.getByRole("button", { name: "Open the round" })).toBeVisible();

  // The code's box has the focus: home is left by typing.
  await student.goto(server.url);
  await student.keyboard.type(code);
  await student.keyboard.press("Enter");
  await expect(student.getByLabel("Your name")).toBeFocused();
  await student.keyboard.type("Ana");
  await student.keyboard.press("Enter");
  await expect(student.getByRole("heading", { name: "You’re in, Ana." })).toBeVisible();

  await host.keyboard.press("Space");
  const said = student.locator("p[role=status].sr-only");
  await expect(said).toContainText("open");
  await expect(student.getByRole("textbox")).toBeFocused();
  const verdict = student.locator("#answer-verdict");
  await expect(verdict).toHaveAttribute("aria-live", "polite");
  await student.keyboard.type("-2");
  await student.keyboard.press("Enter");
  await expect(verdict).toContainText("Not yet");
  await student.keyboard.press("ControlOrMeta+a");
  await student.keyboard.type("2.0");
  await student.keyboard.press("Enter");
  await expect(verdict).toContainText("Correct");
  // Enter again goes on to the next node, whose field has the focus.
  await student.keyboard.press("Enter");
  await expect(verdict).not.toContainText("Correct");
  await student.keyboard.type("-3");
  await student.keyboard.press("Enter");
  await expect(verdict).toContainText("Correct");

  await host.keyboard.press("p");
  await expect(host.getByRole("button", { name: "Resume" })).toBeVisible();
  await expect(said).toContainText("paused");
  await host.keyboard.press("p");
  await expect(host.getByRole("button", { name: "Pause", exact: true })).toBeEnabled();
  await host.keyboard.press("Space");
  await expect(said).toContainText("closed");
  await host.keyboard.press("Space");
  await expect(said).toContainText("gradients");
  await host.keyboard.press("ArrowRight");
  await expect(host.getByText("1 / 3")).toBeVisible();
  // However fast one presses: both before the page is drawn again.
  await host.evaluate(() => {
    for (let press = 0; press < 2; press += 1)
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
  });
  await expect(host.getByText("3 / 3")).toBeVisible();
  await host.keyboard.press("l");
  await expect(
    host.getByRole("radio", { name: "3" }).or(host.getByRole("button", { name: "3", exact: true })),
  ).toBeVisible();
  await host.keyboard.press("?");
  await expect(host.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await host.keyboard.press("Escape");
  await expect(host.getByRole("dialog")).toBeHidden();
  // The leaderboard's order holds up no other. Ending asks first; the question has the focus and is answered from there.
  await host.evaluate(async () => {
    for (const key of ["l", " "]) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      // The page is drawn again, and no answer has come.
      await Promise.resolve();
    }
  });
  await expect(host.getByRole("dialog")).toBeVisible();
  await tabTo(host, "End it");
  await host.keyboard.press("Enter");
  await expect(host.getByRole("link", { name: "Open the review" })).toBeVisible();
  await expect(student.getByRole("heading").first()).toBeVisible();
  await host.keyboard.press("Space");
  await host.waitForURL(/\/review\//);
  await expect(host.getByRole("heading", { level: 1 })).toBeVisible();
  expect([...instructor.complaints, ...ana.complaints]).toEqual([]);
});
