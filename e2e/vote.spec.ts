import { expect, type Page, test } from "playwright/test";
import { actor, join } from "./actors";
import { type RunningServer, startServer } from "./server";
import { hostBySocket, openStage, order } from "./socketHost";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function vote(student: Page, text: string): Promise<void> {
  await student.getByRole("textbox").fill(text);
  await student.getByRole("button", { name: "Vote", exact: true }).click();
  await expect(student.getByText("Your vote is in.")).toBeVisible();
  await expect(student.getByRole("button", { name: /^Vot/ })).toHaveCount(0);
}

test("a class votes, talks it over and votes again; what is right shows after the second close", async ({
  browser,
}) => {
  const ana = await actor(browser, { isPhone: true });
  const ben = await actor(browser, { isPhone: true, colorScheme: "dark" });
  const projector = await actor(browser);
  // b = a + a: the gradient at a is 2.
  const host = await hostBySocket(server.url, "gallery-twice", { isVoted: true });
  const { code } = host;
  const stage = await openStage(projector.context, server.url, host);
  await join(ana.page, { url: server.url, code, name: "Ana" });
  await join(ben.page, { url: server.url, code, name: "Ben" });

  await order(host, "round:open");
  await expect(ana.page.getByRole("heading", { name: "First vote · by yourself" })).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "Hint" })).toHaveCount(0);
  await vote(ana.page, "2");
  await vote(ben.page, "7");
  // Nothing tells who is right, and a vote may be changed.
  await expect(ana.page.getByText(/Correct|Not yet/)).toHaveCount(0);
  await vote(ben.page, "1");
  await expect(stage.getByText("2 of 2 have voted")).toBeVisible();
  await expect(stage.getByText("%")).toHaveCount(0);

  await order(host, "round:close");
  await expect(stage.getByText("Talk it over with your neighbour.")).toBeVisible();
  await expect(ben.page.getByRole("heading", { name: "Talk it over" })).toBeVisible();
  await expect(ben.page.getByLabel("Your answers")).toContainText("a1");
  await expect(ben.page.getByText(/Correct|Not yet/)).toHaveCount(0);

  await order(host, "round:open");
  await expect(ben.page.getByText("This was your first vote.")).toBeVisible();
  await expect(ben.page.getByRole("textbox")).toHaveValue("1");
  await vote(ben.page, "2");
  await ben.page.reload();
  await expect(ben.page.getByText("Your vote is in.")).toBeVisible();
  await ana.page.getByRole("button", { name: "Vote", exact: true }).click();
  await expect(stage.getByText("2 of 2 have voted")).toBeVisible();

  await order(host, "round:close");
  await expect(stage.getByText("Right: 50 % before, 100 % after talking")).toBeVisible();
  await expect(stage.getByLabel(/50 percent right before, 100 percent after/)).toBeVisible();
  await expect(ben.page.getByRole("heading", { name: "1 of 1 right" })).toBeVisible();
  await expect(ben.page.getByText("0 of 1 before you talked it over.")).toBeVisible();
  await expect(ben.page.getByLabel("Your answers")).toContainText("first vote 1");

  // The review keeps both.
  await order(host, "session:end");
  await stage.goto(`${server.url}/review/${code}`);
  await expect(stage.getByRole("row", { name: /^a / })).toContainText("100 %first vote 50 %");
  await ben.page.goto(`${server.url}/review/${code}`);
  const turns = ben.page.getByLabel("Node by node").getByRole("listitem").getByRole("listitem");
  const step = ben.page.getByLabel("Worked step at a");
  await expect(step.getByText("∂").first()).toBeVisible();
  // Typeset mathematics is fifty times as long as its TeX: the phone sets it.
  expect(await (await ben.page.request.get(ben.page.url())).text()).not.toContain("katex-mathml");
  await expect(turns).toHaveText([/^7.*first vote$/, /^1.*first vote$/, /^2.*1,000 points$/]);
  host.close();
  expect([...ana.complaints, ...ben.complaints, ...projector.complaints]).toEqual([]);
});

test("the stage says whose numbers a phone shows, where everybody has their own", async ({ browser }) => {
  const projector = await actor(browser);
  const shared = await hostBySocket(server.url, "gallery-first-graph");
  const own = await hostBySocket(server.url, "gallery-first-graph", { drawsNumbers: true });
  for (const [host, times] of [
    [shared, 0],
    [own, 1],
  ] as const) {
    await order(host, "round:open");
    const stage = await openStage(projector.context, server.url, host);
    await expect(stage.getByText("0 of 0 have finished")).toBeVisible();
    await expect(stage.getByText("own numbers for everybody: yours are on your screen")).toHaveCount(times);
    await stage.close();
  }
  expect(projector.complaints).toEqual([]);
});
