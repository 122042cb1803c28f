import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Race, races } from "./engine/races";
import { runners } from "./engine/runners";
import { figure, median, type Part, type Ratio } from "./part";

/** How long one process repeats its pass; the second half of the times counts. */
const SECONDS = 0.7;

/** One forward and one backward pass over a graph, each runner in a process of its own. */
export const engine: Part = {
  about:
    "Forward and backward over graphs of 20, 1,400 and 100,000 nodes: the engine beside adnn, simplegrad and a hand-written loop over flat arrays.",
  run: async ({ pairs }) => {
    const measured = (Object.keys(races) as Race[]).map((race) => ({
      race,
      times: Object.fromEntries(Object.keys(runners).map((runner): [string, number[]] => [runner, []])),
    }));
    // Round by round, so that a slow minute of the machine falls on all alike.
    for (let round = 0; round < pairs; round += 1)
      for (const { race, times } of measured)
        for (const [runner, list] of Object.entries(times)) {
          // What could not be timed once is not waited for again.
          const isHopeless = list.some(Number.isNaN);
          list.push(isHopeless ? Number.NaN : timeInOwnProcess(race, runner));
        }
    return {
      tables: [
        {
          title: "Milliseconds a pass, forward and backward",
          head: ["graph", ...Object.keys(runners)],
          rows: measured.map(({ race, times }) => [race, ...Object.values(times).map((list) => figure(median(list)))]),
        },
      ],
      ratios: measured.flatMap(({ race, times }) => ratiosOf(race, times)),
      notes: [
        "The engine's first column evaluates a graph that it has not seen, and names every edge; its second one runs a compiled one again, as adnn must not, which builds its graph anew at every pass, and simplegrad does, which has compiled its graph to JavaScript before the clock starts. – : its generated function is too large to be compiled, or takes longer than 20 seconds.",
      ],
    };
  },
};

function ratiosOf(race: Race, times: Readonly<Record<string, readonly number[]>>): Ratio[] {
  const [own = []] = [times["engine, compiled"]];
  return ["adnn", "simplegrad", "hand-written"].flatMap((other): Ratio[] => {
    const pairs = own.map((time, at) => time / (times[other]?.[at] ?? Number.NaN)).filter(Number.isFinite);
    if (pairs.length === 0) return [];
    return [{ name: `engine, ${race}: of ${other}`, value: median(pairs), better: "less", goal: null }];
  });
}

function timeInOwnProcess(race: string, runner: string): number {
  const file = fileURLToPath(new URL("engine/timePass.ts", import.meta.url));
  const parameters = ["--stack-size=4000", "--import", "tsx", file, race, runner, String(SECONDS)];
  try {
    return Number(
      execFileSync(process.execPath, parameters, {
        encoding: "utf8",
        timeout: 20_000,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  } catch {
    return Number.NaN;
  }
}
