import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright";
import { browserFlags, findBrowser } from "@/lib/commands/browser.mjs";

/** What something took of a page's main thread. */
export interface Cost {
  /** Milliseconds of processor time: others' work on the machine is not in it. */
  readonly cpu: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
}

/** A browser's window that says what its page costs. */
export class Window {
  private constructor(
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly protocol: CDPSession,
  ) {}

  static async open(): Promise<Window> {
    const { executablePath, env } = await findBrowser();
    Object.assign(process.env, env);
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    const viewport = { width: 1280, height: 720 };
    // The page forbids scripts made of texts, which is what measures it.
    const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en", bypassCSP: true });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watchCanvas);
    return new Window(browser, context, page, protocol);
  }

  /** Opens an address and waits until its canvas is drawn and at rest. */
  async visit(url: string): Promise<Cost> {
    await this.page.goto(url);
    await this.page.waitForFunction("drawn.last > 0 && performance.now() - drawn.last > 500");
    const wall = Number(await this.page.evaluate("drawn.last"));
    // A new page's counters begin at nothing.
    return { cpu: await this.spent(), wall };
  }

  /** Runs a script in the page, once a frame, with the number of the frame, and gives what a frame cost. */
  async each(frames: number, script: string): Promise<Cost> {
    const before = await this.spent();
    const wall = Number(
      await this.page.evaluate(`(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        const start = performance.now();
        for (let step = 1; step <= ${frames}; step += 1) { ${script}; await frame(); }
        return performance.now() - start;
      })()`),
    );
    return { cpu: ((await this.spent()) - before) / frames, wall: wall / frames };
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async spent(): Promise<number> {
    const { metrics } = await this.protocol.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  }
}

/** Notes when the canvas last looked otherwise than a frame before. */
const watchCanvas = `
  window.drawn = { look: "", last: 0 };
  const watch = () => {
    const nodes = document.getElementsByClassName("react-flow__node").length;
    const edges = document.getElementsByClassName("react-flow__edge").length;
    const look = nodes + " " + edges + " " + document.querySelector(".react-flow__viewport")?.style.transform;
    if (nodes > 0 && look !== drawn.look) Object.assign(drawn, { look, last: performance.now() });
    requestAnimationFrame(watch);
  };
  watch();
`;
