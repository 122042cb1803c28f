import { type Browser, chromium, type Page } from "playwright";
import { browserFlags, findBrowser } from "@/lib/commands/browser.mjs";
import { goals, phoneLoad } from "@/lib/commands/phoneLoad.mjs";
import { hostNeuron } from "./load/classroom";
import { serveProduct } from "./load/serve";
import { figure, median, type Part } from "./part";

/** What Lighthouse calls a slow 4G, and a phone four times slower than this machine. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

/** What a page costs a phone: bytes, and seconds on a slow network. */
export const page: Part = {
  about:
    "What a student's phone loads and waits for: a slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower, in Chromium, nothing cached.",
  run: async ({ pairs, isQuick }) => {
    const sizes = await phoneLoad();
    const { executablePath, env } = await findBrowser();
    Object.assign(process.env, env);
    const server = await serveProduct({ CHALKGRAD_PAGES: "on" });
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    const { code, console } = await hostNeuron(server.url);
    try {
      const homes: number[] = [];
      const doors: { door: number; seat: number }[] = [];
      // The first visit compiles the pages; it is not a phone's.
      await visitHome(browser, server.url, false);
      await takeSeat(browser, { url: server.url, code, name: "First" }, false);
      for (let turn = 0; turn < (isQuick ? 3 : pairs); turn += 1) {
        homes.push(await visitHome(browser, server.url, true));
        doors.push(await takeSeat(browser, { url: server.url, code, name: `Ana ${turn}` }, true));
      }
      const home = median(homes);
      const seated = median(doors.map(({ door, seat }) => door + seat));
      const of = (what: (one: { door: number; seat: number }) => number) => figure(median(doors.map(what)));
      return {
        tables: [
          {
            title: "",
            head: ["", "measured", "at most"],
            rows: [
              [
                "JavaScript until one waits with a seat (kB gzip)",
                figure(sizes.before / 1000),
                figure(goals.before / 1000),
              ],
              ["with the graph's canvas (kB gzip)", figure(sizes.withCanvas / 1000), figure(goals.withCanvas / 1000)],
              ["and with the first formula (kB gzip)", figure((sizes.withCanvas + sizes.formulas) / 1000), "–"],
              ["home's largest paint (s)", figure(home / 1000), "2.5"],
              ["code typed to its door (s)", of(({ door }) => door / 1000), "–"],
              ["name typed to seat taken (s)", of(({ seat }) => seat / 1000), "–"],
              ["code typed to seat taken, without the typing (s)", figure(seated / 1000), "3"],
            ],
          },
        ],
        ratios: [
          {
            name: "page: JavaScript before the canvas, of 200 kB",
            value: sizes.before / goals.before,
            better: "less",
            goal: 1,
          },
          {
            name: "page: JavaScript with it, of 320 kB",
            value: sizes.withCanvas / goals.withCanvas,
            better: "less",
            goal: 1,
          },
          { name: "page: home's largest paint, of 2.5 s", value: home / 2500, better: "less", goal: 1 },
          { name: "page: code typed to seat taken, of 3 s", value: seated / 3000, better: "less", goal: 1 },
        ],
        notes: [],
      };
    } finally {
      console.close();
      await browser.close();
      await server.stop();
    }
  },
};

async function phone(browser: Browser, isSlow: boolean): Promise<Page> {
  const context = await browser.newContext({
    locale: "en",
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const opened = await context.newPage();
  if (isSlow) {
    const devtools = await context.newCDPSession(opened);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  return opened;
}

async function visitHome(browser: Browser, url: string, isSlow: boolean): Promise<number> {
  const opened = await phone(browser, isSlow);
  await opened.goto(url, { waitUntil: "load", timeout: 60_000 });
  const painted = await opened.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = Math.max(last, entry.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true });
        setTimeout(() => resolve(last), 1500);
      }),
  );
  await opened.context().close();
  return painted;
}

/** From the code's Enter on the home page to the name's field, and from the name's Enter to the seat. */
async function takeSeat(
  browser: Browser,
  { url, code, name }: { readonly url: string; readonly code: string; readonly name: string },
  isSlow: boolean,
): Promise<{ door: number; seat: number }> {
  const opened = await phone(browser, isSlow);
  await opened.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  await opened.getByRole("textbox").first().fill(code);
  const typedAt = performance.now();
  await opened.keyboard.press("Enter");
  const field = opened.getByLabel("Your name");
  await field.waitFor({ timeout: 60_000 });
  const door = performance.now() - typedAt;
  await field.fill(name);
  const namedAt = performance.now();
  await opened.keyboard.press("Enter");
  await opened.getByRole("heading", { name: `You’re in, ${name}.` }).waitFor({ timeout: 60_000 });
  const seat = performance.now() - namedAt;
  await opened.context().close();
  return { door, seat };
}
