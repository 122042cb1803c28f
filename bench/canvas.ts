import { startServer } from "@/e2e/server";
import type { Graph } from "@/lib/engine/graph";
import { defaultRules } from "@/lib/protocol/lesson";
import { barePage } from "./canvas/barePage";
import { type Drawn, graphs } from "./canvas/graphs";
import { type Cost, Window } from "./canvas/window";
import { figure, median, medianRatio, type Part, type Ratio, type Table } from "./part";

const FRAMES = 60;
/** What a frame may take where sixty are drawn a second. */
const FRAME = 1000 / 60;
const BARE = "http://bare.invalid/";

/** What the builder's canvas costs: opening, panning and scrubbing graphs of 62 to 680 nodes. */
export const canvas: Part = {
  about:
    "The builder in headless Chromium: opening a graph, panning it whole, scrubbing a number in it; beside bare React Flow with the same nodes, and beside as many plain elements whose texts are set.",
  run: async ({ pairs, isQuick }) => {
    const [server, window] = await Promise.all([startServer(), Window.open()]);
    try {
      const sizes = isQuick ? graphs().slice(1, 2) : graphs();
      const measured: Measured[] = [];
      for (const drawn of sizes) measured.push(await measure(drawn, { window, url: server.url, pairs }));
      return {
        tables: [tableOf(measured)],
        ratios: measured.flatMap(ratiosOf),
        notes: [
          `Milliseconds of the page's main thread (processor time, medians of ${pairs}); in brackets frames a second by the clock, which has everything else in it that the machine did. A scrub moves a weight that the output depends on, with the card near and the program beside it; its ceiling sets every number of the graph. A key in the program is by the clock, until the frame in which the card shows the digit.`,
        ],
      };
    } finally {
      await Promise.all([window.close(), server.stop()]);
    }
  },
};

interface Run {
  readonly open: Cost;
  readonly pan: Cost;
  readonly scrub: Cost;
}

interface Measured {
  readonly nodes: number;
  /** From a key in the program to the number on the canvas, by the clock, in ms. */
  readonly typed: readonly number[];
  readonly runs: readonly { readonly product: Run; readonly bare: Run }[];
}

interface Setting {
  readonly window: Window;
  readonly url: string;
  readonly pairs: number;
}

async function measure({ graph, source }: Drawn, { window, url, pairs }: Setting): Promise<Measured> {
  const { page } = window;
  await page.goto(`${url}/library`);
  const exercise = { title: "Loss", source, graph, asked: [], rules: defaultRules };
  const made = await page.request.post(`${url}/api/lessons`, {
    data: { title: "Bench", about: "", exercises: [exercise] },
  });
  const { id }: { readonly id?: string } = await made.json();
  if (id === undefined) throw new Error(`the lesson was not stored: ${made.status()}`);
  const body = await barePage(graph);
  await page.route(BARE, (route) => route.fulfill({ contentType: "text/html", body }));
  // The first visit fetches what the others find.
  await window.visit(`${url}/build/${id}`);
  const runs: Measured["runs"][number][] = [];
  const typed: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const product = await runProduct(window, `${url}/build/${id}`, graph);
    typed.push(...(await typeIn(window, graph)));
    runs.push({ product, bare: await runBare(window) });
  }
  await page.unroute(BARE);
  return { nodes: graph.nodes.length, typed, runs };
}

async function runProduct(window: Window, address: string, graph: Graph): Promise<Run> {
  const open = await window.visit(address);
  const pan = await panned(window);
  return { open, pan, scrub: await scrubbed(window, mostUsedLeaf(graph)) };
}

async function runBare(window: Window): Promise<Run> {
  const open = await window.visit(BARE);
  const pan = await panned(window);
  return { open, pan, scrub: await window.each(FRAMES, "setNumbers(step)") };
}

/** Drags the bare canvas to and fro. */
async function panned(window: Window): Promise<Cost> {
  await window.page.evaluate(`
    window.pane = document.querySelector(".react-flow__pane");
    window.mouse = (type, x, y) => new MouseEvent(type, { view: window, bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 });
    window.corner = pane.getBoundingClientRect();
    pane.dispatchEvent(mouse("mousedown", corner.x + 4, corner.y + 4));
  `);
  const cost = await window.each(
    FRAMES,
    `const far = Math.min(step, ${FRAMES} - step); window.dispatchEvent(mouse("mousemove", corner.x + 4 + 6 * far, corner.y + 4 + 3 * far))`,
  );
  await window.page.evaluate(`window.dispatchEvent(mouse("mouseup", corner.x + 4, corner.y + 4))`);
  return cost;
}

/** Chooses a leaf, which brings it near, and drags its number by one step a frame. */
async function scrubbed(window: Window, leaf: string): Promise<Cost> {
  const { page } = window;
  const card = page.locator(`.react-flow__node[data-id="${leaf}"]`);
  const far = await card.boundingBox();
  // Above its number, as far as it has one.
  if (far !== null) await page.mouse.click(far.x + far.width / 2, far.y + far.height / 8);
  const field = card.getByRole("textbox");
  await field.waitFor();
  const box = await field.boundingBox();
  if (box === null) throw new Error("the number is not on the screen");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(`window.field = document.querySelector('.react-flow__node[data-id="${leaf}"] input')`);
  const cost = await window.each(
    FRAMES,
    `field.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: ${x} + 6 + 4 * step, clientY: ${y}, pointerId: 1, buttons: 1 }))`,
  );
  await page.mouse.up();
  return cost;
}

/** Types digits behind the point of the program's first number, with its card near, and gives the time of each until the canvas shows it. */
async function typeIn({ page }: Window, { nodes }: Graph): Promise<readonly number[]> {
  const [first] = nodes;
  if (first?.op !== "leaf") throw new Error("the program does not begin with a number");
  const program = page.locator(".cm-content");
  await program.click();
  await page.keyboard.press("Control+Home");
  const line = await program.locator(".cm-line").first().innerText();
  for (let at = 0; at <= line.indexOf("."); at += 1) await page.keyboard.press("ArrowRight");
  await page.locator(`.react-flow__node[data-id="${first.id}"] input`).waitFor();
  const times: number[] = [];
  // The card shows four decimals.
  for (const digit of "314") {
    await page.evaluate(`(() => {
      const shown = () => document.querySelector('.react-flow__node[data-id="${first.id}"] input')?.value;
      const before = shown();
      window.followed = new Promise((resolve) => {
        addEventListener("keydown", () => {
          const pressed = performance.now();
          const look = () => (shown() === before ? requestAnimationFrame(look) : resolve(performance.now() - pressed));
          look();
        }, { capture: true, once: true });
      });
    })()`);
    await page.keyboard.type(digit);
    times.push(Number(await page.evaluate("followed")));
  }
  return times;
}

function mostUsedLeaf({ nodes }: Graph): string {
  const uses = new Map<string, number>();
  for (const { operands } of nodes) {
    for (const id of operands) if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const leaves = nodes.filter((node) => node.op === "leaf" && node.isDeclared);
  const [most] = leaves.sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  return most?.id ?? "";
}

const kinds = ["open", "pan", "scrub"] as const;
const words = { open: "opening", pan: "a frame of a pan", scrub: "a step of a scrub" } as const;

function tableOf(measured: readonly Measured[]): Table {
  const cell = (costs: readonly Cost[], hasFrames: boolean) => {
    const rate = hasFrames ? ` (${figure(1000 / median(costs.map(({ wall }) => wall)))})` : "";
    return `${figure(median(costs.map(({ cpu }) => cpu)))}${rate}`;
  };
  return {
    title: "",
    head: [
      "nodes",
      ...kinds.flatMap((kind) => [words[kind], "ceiling"]),
      "opened by the clock",
      "a key in the program",
    ],
    rows: measured.map(({ nodes, typed, runs }) => [
      String(nodes),
      ...kinds.flatMap((kind) => [
        cell(
          runs.map(({ product }) => product[kind]),
          kind !== "open",
        ),
        cell(
          runs.map(({ bare }) => bare[kind]),
          kind !== "open",
        ),
      ]),
      figure(median(runs.map(({ product }) => product.open.wall))),
      figure(median(typed)),
    ]),
  };
}

function ratiosOf({ nodes, typed, runs }: Measured): readonly Ratio[] {
  const beside = (kind: (typeof kinds)[number], goal: number | null): Ratio => ({
    name: `canvas: ${words[kind]} of ${nodes} nodes, beside its ceiling`,
    value: medianRatio(runs, ({ product, bare }) => product[kind].cpu / bare[kind].cpu),
    better: "less",
    goal,
  });
  const share: Ratio = {
    name: `canvas: a step of a scrub in ${nodes} nodes, of a frame's time`,
    value: median(runs.map(({ product }) => product.scrub.cpu / FRAME)),
    better: "less",
    goal: nodes === 200 ? 1 : null,
  };
  const follows: Ratio = {
    name: `canvas: from a key in the program to the canvas of ${nodes} nodes, of 50 ms`,
    value: median(typed) / 50,
    better: "less",
    goal: nodes === 200 ? 1 : null,
  };
  return [follows, beside("open", null), beside("pan", nodes > 300 ? 1 : null), share];
}
