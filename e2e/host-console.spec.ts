import { type Browser, expect, type Page, test } from "playwright/test";
import { type Actor, actor, answer, host, join } from "./actors";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** A hosted lesson of the gallery with these people in its lobby. */
async function classOf(browser: Browser, names: readonly string[]) {
  const instructor = await actor(browser);
  await instructor.page.goto(`${server.url}/build/gallery-twice`);
  const code = await host(instructor.page);
  const people: Actor[] = [];
  for (const name of names) {
    const person = await actor(browser, { isPhone: true });
    await join(person.page, { url: server.url, code, name });
    people.push(person);
  }
  return { instructor, console: instructor.page, code, people };
}

function rowOf(console: Page, name: string) {
  return console.getByRole("row").filter({ has: console.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
}

async function act(console: Page, { name, action }: { readonly name: string; readonly action: string }) {
  await console.getByRole("button", { name: `Actions for ${name}` }).click();
  await console.getByRole("menuitem", { name: action }).click();
}

async function makeLink(console: Page, kind: "For a co-host" | "For another device"): Promise<string> {
  await console.getByRole("button", { name: "This session" }).click();
  await console.getByRole("menuitem", { name: "Links to this console" }).click();
  await console.getByRole("button", { name: kind }).click();
  const link = await console.getByRole("region", { name: "The link" }).getByRole("textbox").inputValue();
  await console.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  return link;
}

test("[S10] a host takes over from another device, a co-host comes by a link and is sent out when it ends", async ({
  browser,
}) => {
  const { instructor, console, code } = await classOf(browser, []);
  const second = await actor(browser);
  // The links name the address on the network; this machine's own will do here.
  const here = (link: string) => `${server.url}/host/${code}${new URL(link).hash}`;
  await second.page.goto(here(await makeLink(console, "For another device")));
  await expect(second.page.getByRole("button", { name: "Open the round" })).toBeVisible();
  expect(new URL(second.page.url()).hash).toBe("");
  await expect(second.page.getByRole("button", { name: "End the session" })).toBeVisible();

  const helper = await actor(browser);
  const link = await makeLink(console, "For a co-host");
  await helper.page.goto(here(link));
  await expect(helper.page.getByText("You are a co-host", { exact: true })).toBeVisible();
  await expect(helper.page.getByRole("button", { name: "End the session" })).toHaveCount(0);
  await helper.page.getByRole("button", { name: "This session" }).click();
  await expect(helper.page.getByRole("menuitem", { name: "Settings" })).toBeVisible();
  await expect(helper.page.getByRole("menuitem", { name: "Links to this console" })).toHaveCount(0);
  await helper.page.keyboard.press("Escape");
  await helper.page.getByRole("button", { name: "Open the round" }).click();
  await expect(second.page.getByRole("button", { name: "Close the round" })).toBeVisible();

  await console.getByRole("button", { name: "This session" }).click();
  await console.getByRole("menuitem", { name: "Links to this console" }).click();
  const row = console.getByRole("listitem").filter({ hasText: "Co-host’s link" });
  await expect(row).toContainText("1 browser came in.");
  await row.getByRole("button", { name: "End" }).click();
  await row.getByRole("button", { name: "End it now" }).click();
  await expect(helper.page.getByText("The host has ended this link.")).toBeVisible();
  await expect(row).toHaveCount(0);

  const late = await actor(browser);
  await late.page.goto(here(link));
  await expect(late.page.getByText("This link or these words do not work any more.")).toBeVisible();
  expect(new URL(late.page.url()).hash).toBe("");
  expect([instructor, second, helper, late].flatMap(({ complaints }) => complaints)).toEqual([]);
});

test("[S6] a ban is said, undone, and everything comes back", async ({ browser }) => {
  const { instructor, console, people } = await classOf(browser, ["Ana", "Ben"]);
  const [ana] = people;
  if (!ana) throw new Error("nobody joined");
  await act(console, { name: "Ana", action: "Ban" });
  await expect(ana.page.getByText("The host has closed this session to you.")).toBeVisible();
  await expect(rowOf(console, "Ana")).toContainText("banned");
  await console.getByRole("button", { name: "Undo" }).click();
  await expect(rowOf(console, "Ana")).not.toContainText("banned");
  await ana.page.reload();
  await expect(ana.page.getByRole("heading", { name: "You’re in, Ana." })).toBeVisible();
  expect([instructor, ...people].flatMap(({ complaints }) => complaints)).toEqual([]);
});

test("[S6] everybody who is away is removed at once, and back after an undo", async ({ browser }) => {
  const { instructor, console, people } = await classOf(browser, ["Ana", "Ben", "Cleo"]);
  for (const { page } of people.slice(1)) await page.close();
  await console.getByRole("button", { name: "This session" }).click();
  await console.getByRole("menuitem", { name: "Settings" }).click();
  await console.getByRole("button", { name: "Remove 2 who are away" }).click();
  await expect(rowOf(console, "Ben")).toContainText("removed");
  await expect(rowOf(console, "Cleo")).toContainText("removed");
  await expect(rowOf(console, "Ana")).not.toContainText("removed");
  await expect(console.getByText("2 people were removed and may join again.")).toBeVisible();
  await console.getByRole("button", { name: "Undo" }).click();
  await expect(rowOf(console, "Ben")).not.toContainText("removed");
  await expect(rowOf(console, "Cleo")).not.toContainText("removed");
  expect([instructor, ...people].flatMap(({ complaints }) => complaints)).toEqual([]);
});

test("[T5] extra time is given to one and marked in the row; [C1] the class stops waiting for who is away", async ({
  browser,
}) => {
  const { instructor, console, people } = await classOf(browser, ["Ana", "Ben"]);
  await act(console, { name: "Ana", action: "Extra time" });
  await console.getByText("50 %", { exact: true }).click();
  await console.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await expect(rowOf(console, "Ana")).toContainText("50 % more time");
  await console.getByRole("button", { name: "Open the round" }).click();
  await people[1]?.page.close();
  await console.getByRole("button", { name: "Stop waiting for 1 who is away" }).click();
  await expect(console.getByText("Not waiting for 1,")).toBeVisible();
  await expect(console.getByText("of 1 finished")).toBeVisible();
  expect([instructor, ...people].flatMap(({ complaints }) => complaints)).toEqual([]);
});

test("[A3] an answer that came after the close counts when the host accepts it", async ({ browser }) => {
  const { instructor, console, people } = await classOf(browser, ["Ana"]);
  const [ana] = people;
  if (!ana) throw new Error("nobody joined");
  await console.getByRole("button", { name: "Open the round" }).click();
  await expect(ana.page.getByRole("button", { name: "Check answer" })).toBeVisible();
  // The network is away at the close, and brings the answer afterwards.
  await ana.context.setOffline(true);
  await answer(ana.page, "2");
  await console.getByRole("button", { name: "Close the round" }).click();
  await expect(console.getByRole("button", { name: "Reveal the gradients" })).toBeVisible();
  await ana.context.setOffline(false);
  await expect(rowOf(console, "Ana")).toContainText("1 late");
  await console.getByRole("button", { name: "Accept 1 late answer" }).click();
  await expect(rowOf(console, "Ana")).toContainText("1,000");
  await expect(rowOf(console, "Ana")).not.toContainText("late");
  expect([instructor, ...people].flatMap(({ complaints }) => complaints).filter(isNotTheNetwork)).toEqual([]);
});

test("names hide behind mathematicians', in this browser also after a reload", async ({ browser }) => {
  const { instructor, console, people } = await classOf(browser, ["Ana", "Ben"]);
  await console.keyboard.press("n");
  await expect(rowOf(console, "Euler")).toBeVisible();
  await expect(rowOf(console, "Noether")).toBeVisible();
  await expect(console.getByText("Ana")).toHaveCount(0);
  await console.reload();
  await expect(rowOf(console, "Euler")).toBeVisible();
  await console.getByRole("switch", { name: "Hide names" }).click();
  await expect(rowOf(console, "Ana")).toBeVisible();
  expect([instructor, ...people].flatMap(({ complaints }) => complaints)).toEqual([]);
});

/** While the network is away browsers log what they cannot reach. */
function isNotTheNetwork(complaint: string): boolean {
  return !/WebSocket connection|ERR_INTERNET_DISCONNECTED/.test(complaint);
}
