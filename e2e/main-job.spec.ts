import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { openDatabase } from "@/lib/records/database";
import { actor, answer, host, join } from "./actors";
import { type RunningServer, startServer } from "./server";

// The lecture's first cell, as its notes have it.
const notes = readFileSync("lib/notation/fixtures/lecture.md", "utf8");
const cell = notes.split("```").find((part) => part.includes("x1w1x2w2 = x1w1 + x2w2") && part.includes("n.tanh()"));

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test("an instructor and two students run the lecture's example: one reloads, one corrects a mistake, all of it is stored", async ({
  browser,
}) => {
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  const ben = await actor(browser, { isPhone: true, colorScheme: "dark" });

  await instructor.page.goto(server.url);
  await instructor.page.getByLabel("Paste the lecture’s Python").fill(cell ?? "");
  await instructor.page.getByRole("button", { name: "Draw its graph" }).click();
  await instructor.page.waitForURL(/\/build\//);
  await expect(instructor.page.getByText("0.7071").first()).toBeVisible();
  const code = await host(instructor.page);

  const stage = await instructor.context.newPage();
  await stage.goto(`${server.url}/stage/${code}`);
  await expect(stage.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await join(ben.page, { url: server.url, code, name: "Ben" });
  await expect(stage.getByText("Ana")).toBeVisible();
  await expect(stage.getByText("Ben")).toBeVisible();

  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  // Nearest to the output first: ∂o/∂n = 1 − o² = 0.5.
  await answer(ana.page, "1-n**2");
  await expect(ana.page.getByText("Not yet")).toBeVisible();
  await answer(ana.page, "0.5");
  await expect(ana.page.getByText("700", { exact: true }).first()).toBeVisible();

  await ben.page.getByRole("textbox").fill("0.4999");
  await ben.page.reload();
  await expect(ben.page.getByRole("textbox")).toHaveValue("0.4999");
  await answer(ben.page, "1-o**2");
  await expect(ben.page.getByText("1,000", { exact: true }).first()).toBeVisible();

  await expect(stage.getByText("100 %")).toBeVisible();
  await instructor.page.reload();
  await instructor.page.getByRole("button", { name: "Close the round" }).click();
  await expect(stage.getByText("The round is closed")).toBeVisible();
  await instructor.page.getByRole("button", { name: "Reveal" }).click();
  await expect(ana.page.getByText("-1.5000").first()).toBeVisible();
  await instructor.page
    .getByRole("radio", { name: "3" })
    .or(instructor.page.getByRole("button", { name: "3", exact: true }))
    .first()
    .click();
  await expect(stage.getByText("Ben")).toBeVisible();
  await expect(stage.getByText("1,000").first()).toBeVisible();

  await server.kill();
  await server.restart();
  await expect(stage.getByText("Ben")).toBeVisible();
  await instructor.page.reload();
  await expect(instructor.page.getByText("700").first()).toBeVisible();

  const stored = openDatabase({ CHALKGRAD_DATA: server.dataDir });
  const rows = await stored.prisma.submission.findMany({
    orderBy: [{ participant: { name: "asc" } }, { turn: "asc" }],
    select: { text: true, verdict: true, points: true, participant: { select: { name: true } } },
  });
  await stored.close();
  expect(rows.map((row) => [row.participant.name, row.text, row.verdict, row.points])).toEqual([
    ["Ana", "1-n**2", "wrong", 0],
    ["Ana", "0.5", "correct", 700],
    ["Ben", "1-o**2", "correct", 1000],
  ]);
  expect([...instructor.complaints, ...ana.complaints, ...ben.complaints].filter(isNotTheRestart)).toEqual([]);
});

/** While the server is down browsers log what they cannot reach. */
function isNotTheRestart(complaint: string): boolean {
  return !/WebSocket connection|ERR_CONNECTION_REFUSED/.test(complaint);
}

test("a host starts with an empty board and builds the graph in front of the class", async ({ browser }) => {
  const instructor = await actor(browser);
  const ana = await actor(browser, { isPhone: true });
  await instructor.page.goto(server.url);
  await instructor.page.getByRole("button", { name: "Start with an empty board" }).click();
  await instructor.page.waitForURL(/\/host\/\d{6,}$/);
  const code = new URL(instructor.page.url()).pathname.split("/").at(-1) ?? "";
  await join(ana.page, { url: server.url, code, name: "Ana" });

  await instructor.page.locator(".cm-content").click();
  await instructor.page.keyboard.insertText("a = Value(3.0, label='a')\nb = a + a; b.label = 'b'\n");
  await expect(ana.page.getByText("6.0000").first()).toBeVisible();
  await instructor.page.keyboard.insertText("c = b * a; c.label = 'c'\n");
  await expect(ana.page.getByText("18.0000").first()).toBeVisible();
  await instructor.page.getByRole("button", { name: "Open the round" }).click();
  await expect(ana.page.getByRole("button", { name: "Check answer" })).toBeVisible();
  expect([...instructor.complaints, ...ana.complaints]).toEqual([]);
});

test("an unknown code is told so in words, with the box to try another", async ({ browser }) => {
  const student = await actor(browser, { isPhone: true });
  await student.page.goto(`${server.url}/play/100000`);
  await expect(student.page.getByRole("heading").first()).toBeVisible();
  await expect(student.page.getByLabel("Code")).toBeVisible();
  expect(student.complaints).toEqual([]);
});
