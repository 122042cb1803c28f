import { openRound } from "./load/classroom";
import { type Rivals, startRivals } from "./load/rivals";
import { figure, median, medianRatio, type Part, quantile, type Ratio } from "./part";

/** How many joins are under way at a time: a class that types the code at the same moment. */
const WIDTH = 100;

/** What a room of many costs: joining, a phase change that reaches everybody, memory. */
export const room: Part = {
  about:
    "Rooms of 500, 1,000 and 2,000 students: everybody joins, a phase changes, memory is counted; beside bare sockets that are sent the same.",
  run: async ({ pairs, isQuick }) => {
    const sizes = isQuick ? [500] : [500, 1000, 2000];
    const measured: Measured[] = [];
    for (const size of sizes) measured.push(await roomOf(size, isQuick ? pairs : 2 * pairs));
    return {
      tables: [
        {
          title: "",
          head: [
            "students",
            "all have joined (s)",
            "a join, p99 (ms)",
            "bare: all connected (s)",
            "a phase reaches all (ms)",
            "bare broadcast (ms)",
            "kB a student",
            "kB a bare socket",
          ],
          rows: measured.map((one) => [
            figure(one.size),
            figure(one.joined / 1000),
            figure(one.joinP99),
            figure(one.connected / 1000),
            figure(median(one.phases.map(({ product }) => product))),
            figure(median(one.phases.map(({ bare }) => bare))),
            figure(one.memory / 1000),
            figure(one.bareMemory / 1000),
          ]),
        },
      ],
      ratios: measured.flatMap(ratiosOf),
      notes: [
        `Joins come ${WIDTH} at a time: a request for a seat, then a socket and its first views. A phase change counts from the host's press to the last student's screen, the commit included. Memory is what is left after a collection, over what the server held before anybody came.`,
      ],
    };
  },
};

interface Measured {
  readonly size: number;
  readonly joined: number;
  readonly joinP99: number;
  readonly connected: number;
  readonly phases: readonly { readonly product: number; readonly bare: number }[];
  readonly memory: number;
  readonly bareMemory: number;
}

async function roomOf(size: number, times: number): Promise<Measured> {
  const rivals = await startRivals();
  try {
    const { product, bare, room: classroom, students, sockets } = rivals;
    const before = [await heldBy(product), await heldBy(bare)] as const;
    const joined = await students.join({ url: product.url, code: classroom.code, count: size, width: WIDTH });
    const connected = await sockets.join({ url: bare.url, code: null, count: size, width: WIDTH });
    const after = [await heldBy(product), await heldBy(bare)] as const;
    const phases = [];
    for (let turn = 0; turn < times; turn += 1) phases.push(await changePhase(rivals, turn));
    return {
      size,
      joined: joined.ms,
      joinP99: quantile(joined.times, 0.99),
      connected: connected.ms,
      phases,
      memory: (after[0] - before[0]) / size,
      bareMemory: (after[1] - before[1]) / size,
    };
  } finally {
    await rivals.stop();
  }
}

async function heldBy(server: Rivals["product"]): Promise<number> {
  return (await server.ask<{ held: number }>("memory")).held;
}

/** The round opens and closes by turns; the bare server then sends the same. */
async function changePhase({ bare, room: classroom, students, sockets }: Rivals, turn: number) {
  const { console } = classroom;
  const isOpening = turn % 2 === 0;
  const text = isOpening ? '"type":"round"' : '"type":"closed"';
  await students.expect("room", text);
  const pressedAt = now();
  if (isOpening) await openRound(classroom);
  else await console.send("round:close");
  const product = Math.max(...(await students.reached())) - pressedAt;
  const payload = console.views.console?.stage.room ?? {};
  await sockets.expect("room", text);
  const sentAt = now();
  await bare.ask("broadcast", { event: "room", payload });
  return { product, bare: Math.max(...(await sockets.reached())) - sentAt };
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function ratiosOf(one: Measured): Ratio[] {
  const name = (what: string) => `room of ${one.size}: ${what}`;
  return [
    {
      ...{ name: name("a phase reaches all, of the bare broadcast"), better: "less", goal: 1.5 },
      value: medianRatio(one.phases, ({ product, bare }) => product / bare),
    },
    {
      ...{ name: name("memory a student of a bare socket's"), better: "less", goal: 2 },
      value: one.memory / one.bareMemory,
    },
    { ...{ name: name("joining of connecting"), better: "less", goal: null }, value: one.joined / one.connected },
    ...(one.size === 2000
      ? [{ name: name("all have joined, of 10 s"), better: "less", goal: 1, value: one.joined / 10_000 } as const]
      : []),
  ];
}
