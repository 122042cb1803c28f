import { openDatabase } from "@/lib/records/database";
import { answersOf, openRound } from "./load/classroom";
import type { Answers } from "./load/fleet";
import { type Rivals, startRivals } from "./load/rivals";
import { type Findings, figure, median, medianRatio, type Part, quantile, type Ratio } from "./part";

/** A measurement's length and the one before it that warms both sides up, in seconds. */
const SECONDS = 4;
const WARM_UP = 4;
/** At 300 a second the slowest hundredth is of some 2,400 answers. */
const SECONDS_AT_300 = 8;
/** Every student's answers: so many wrong ones a node, of nine nodes. */
const TRIES = 95;

/** How many answers are graded, stored and acknowledged, beside a server that only acknowledges. */
export const answers: Part = {
  about:
    "Graded, stored and acknowledged answers of one process on its embedded database, beside the ceiling: the same clients and message sizes against a socket.io server that acknowledges at once.",
  run: async ({ pairs, isQuick }) => {
    const found: Findings[] = [];
    for (const students of isQuick ? [300] : [300, 2000]) found.push(await classOf(students, { pairs, isQuick }));
    return {
      tables: found.flatMap(({ tables }) => tables),
      ratios: found.flatMap(({ ratios }) => ratios),
      notes: [
        "Seven answers of eight are wrong or cannot be read, which costs the grader most: a class errs less. The limit of five answers a second a seat is lifted. Every acknowledged answer was found in the database.",
        "Processor time is the server's whole process; in brackets the thread of its event loop. Times count from when an answer was due, so that a server that stands still is not flattered.",
      ],
    };
  },
};

interface Side {
  readonly answers: Answers;
  readonly processor: { readonly all: number; readonly loop: number };
}

interface Pair {
  readonly product: Side;
  readonly bare: Side;
}

async function classOf(size: number, { pairs, isQuick }: { pairs: number; isQuick: boolean }): Promise<Findings> {
  const rivals = await startRivals();
  try {
    const { product, bare, room, students, sockets } = rivals;
    await students.join({ url: product.url, code: room.code, count: size, width: 50 });
    await sockets.join({ url: bare.url, code: null, count: size, width: 50 });
    const round = await openRound(room);
    const texts = answersOf(room, TRIES);
    let stored = 0;
    const both = async (rate: number | null, seconds: number): Promise<Pair> => {
      const ours = await measure(rivals, "product", { round, texts, rate, seconds });
      stored += ours.answers.latencies.length;
      await bare.ask("acknowledge", JSON.parse(ours.answers.sampled || "[{}]")[0]);
      return { product: ours, bare: await measure(rivals, "bare", { round, texts, rate, seconds }) };
    };
    const repeat = async (rate: number | null, seconds: number): Promise<Pair[]> => {
      const taken: Pair[] = [];
      for (let pair = 0; pair < pairs; pair += 1) taken.push(await both(rate, seconds));
      return taken;
    };
    await both(null, WARM_UP);
    const fastest = await repeat(null, SECONDS);
    const ceiling = median(fastest.map((pair) => rateOf(pair.bare)));
    const own = median(fastest.map((pair) => rateOf(pair.product)));
    const at300 = await repeat(300, SECONDS_AT_300);
    const half = ceiling / 2;
    const atHalf = isQuick || own < half ? null : await repeat(half, SECONDS);
    const atOwnHalf = isQuick ? null : await repeat(own / 2, SECONDS);
    await check(rivals, stored);

    const loads: [string, Pair[] | null][] = [
      ["as fast as acknowledged", fastest],
      ["300 a second", at300],
      [`half the ceiling, ${figure(half)} a second`, atHalf],
      [`half of what the product does, ${figure(own / 2)} a second`, atOwnHalf],
    ];
    const rows = loads.flatMap(([load, taken]) => (taken ? rowsOf(load, taken) : []));
    if (!isQuick && !atHalf)
      rows.push([`half the ceiling, ${figure(half)} a second`, "product", "beyond what it does", "–", "–", "–"]);
    return {
      tables: [
        {
          title: `${size} students`,
          head: ["load", "server", "answers a second", "p50 (ms)", "p99 (ms)", "processor (µs an answer)"],
          rows,
        },
      ],
      ratios: ratiosOf(size, { fastest, at300, atHalf }),
      notes: [],
    };
  } finally {
    await rivals.stop();
  }
}

async function measure(
  { product, bare, students, sockets }: Rivals,
  which: "product" | "bare",
  answering: Parameters<Rivals["students"]["answer"]>[0],
): Promise<Side> {
  const server = which === "product" ? product : bare;
  const before = await server.ask<Side["processor"]>("processor");
  const given = await (which === "product" ? students : sockets).answer(answering);
  const after = await server.ask<Side["processor"]>("processor");
  const refused = Object.keys(given.refusals);
  if (refused.length > 0 || given.unanswered > 0)
    throw new Error(
      `${which}: ${given.unanswered} answers were not acknowledged, refused: ${JSON.stringify(given.refusals)}`,
    );
  const each = (ms: number) => (1000 * ms) / Math.max(1, given.latencies.length);
  const processor = { all: each(after.all - before.all), loop: each(after.loop - before.loop) };
  return { answers: given, processor };
}

/** What was acknowledged is stored, each once. */
async function check({ product }: Rivals, acknowledged: number): Promise<void> {
  const database = openDatabase({ CHALKGRAD_DATA: product.dataDir });
  const stored = await database.prisma.submission.count();
  await database.close();
  if (stored !== acknowledged) throw new Error(`${acknowledged} answers were acknowledged and ${stored} are stored`);
}

function rateOf({ answers: given }: Side): number {
  return given.accepted / given.seconds;
}

function rowsOf(load: string, pairs: readonly Pair[]): string[][] {
  return (["product", "bare"] as const).map((server) => {
    const sides = pairs.map((pair) => pair[server]);
    const of = (what: (side: Side) => number) => figure(median(sides.map(what)));
    return [
      load,
      server,
      of(rateOf),
      of((side) => quantile(side.answers.latencies, 0.5)),
      of((side) => quantile(side.answers.latencies, 0.99)),
      `${of((side) => side.processor.all)} (${of((side) => side.processor.loop)})`,
    ];
  });
}

function ratiosOf(
  size: number,
  { fastest, at300, atHalf }: { fastest: Pair[]; at300: Pair[]; atHalf: Pair[] | null },
): Ratio[] {
  const p99 = (side: Side) => quantile(side.answers.latencies, 0.99);
  const name = (what: string) => `answers, ${size} students: ${what}`;
  const late = (pairs: readonly Pair[]) => medianRatio(pairs, ({ product, bare }) => p99(product) / p99(bare));
  const cost = ({ product, bare }: Pair) => product.processor.loop / bare.processor.loop;
  return [
    {
      ...{ name: name("rate of the ceiling's"), better: "more", goal: 0.6 },
      value: medianRatio(fastest, ({ product, bare }) => rateOf(product) / rateOf(bare)),
    },
    {
      ...{ name: name("event loop's processor time an answer of the bare server's"), better: "less", goal: null },
      value: medianRatio(fastest, cost),
    },
    { ...{ name: name("p99 at 300 a second of the bare server's"), better: "less", goal: 2 }, value: late(at300) },
    ...(atHalf
      ? [
          {
            ...({ name: name("p99 at half the ceiling of the bare server's"), better: "less", goal: 2 } as const),
            value: late(atHalf),
          },
        ]
      : []),
  ];
}
