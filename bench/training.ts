import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import oracle from "@/lib/engine/oracle/mlp.json";
import { adnn } from "./training/adnn";
import { hand } from "./training/hand";
import type { Race, Runner } from "./training/race";
import { simplegrad } from "./training/simplegrad";
import { tape } from "./training/tape";
import { values } from "./training/values";

// `npm run bench:nn`: 2000 steps of the lecture's network on its four examples. Each runner has a process of its
// own, several times over, because a compiler that has seen another's code compiles differently.
const STEPS = 2000;
const RATE = 0.05;
const PROCESSES = 5;
/** How long one process goes on; the second half of its runs is measured. */
const SECONDS = 1.5;

const runners: Readonly<Record<string, (race: Race) => Runner>> = {
  "compiled tape": tape,
  "micrograd's closures (value.ts)": values,
  adnn,
  simplegrad,
  "hand-written loop": hand,
};

interface Times {
  /** From the parameters to a trained network, in a fresh process: what a new network costs. */
  readonly first: number;
  /** The same 2000 steps when the compiler has seen them often. */
  readonly warm: number;
}

const [name] = process.argv.slice(2);
const runner = name === undefined ? undefined : runners[name];
if (runner !== undefined) console.log(JSON.stringify(timeOf(runner)));
else compare();

function timeOf(make: (race: Race) => Runner): Times {
  const race: Race = { sizes: [3, 4, 4, 1], parameters: oracle.parameters, xs: oracle.xs, ys: oracle.ys };
  const start = performance.now();
  const running = make(race);
  const early = running.train(oracle.training.steps, RATE);
  const expected = oracle.training.loss_before_step.at(-1) ?? 0;
  if (Math.abs(early - expected) > 1e-9 * expected) throw new Error(`learns something else: ${early}`);
  running.train(STEPS - oracle.training.steps, RATE);
  const first = performance.now() - start;
  const times: number[] = [];
  for (let until = performance.now() + 1000 * SECONDS; performance.now() < until; ) {
    running.restart();
    const again = performance.now();
    running.train(STEPS, RATE);
    times.push(performance.now() - again);
  }
  return { first, warm: median(times.slice(times.length / 2)) };
}

function compare(): void {
  const measured = Object.keys(runners).map((runner) => ({ runner, runs: [] as Times[] }));
  // Round by round, so that a slow minute of the machine falls on all alike.
  for (let round = 0; round < PROCESSES; round += 1) {
    for (const { runner, runs } of measured) runs.push(inOwnProcess(runner));
  }
  const rows = measured.map(({ runner, runs }) => ({
    runner,
    first: median(runs.map(({ first }) => first)),
    warm: median(runs.map(({ warm }) => warm)),
  }));
  const [own] = rows;
  if (own === undefined) return;
  const ratio = (of: number, to: number) => `${(of / to).toFixed(2)} ×`;
  console.log(`${STEPS} steps of MLP(3, [4, 4, 1]) on 4 examples; median of ${PROCESSES} processes each`);
  console.table(
    Object.fromEntries(
      rows.map(({ runner, first, warm }) => [
        runner,
        {
          "a fresh network (ms)": Number(first.toFixed(1)),
          "the tape is": ratio(first, own.first),
          "warm (ms)": Number(warm.toFixed(2)),
          "the tape, warm, is": ratio(warm, own.warm),
        },
      ]),
    ),
  );
}

function inOwnProcess(runner: string): Times {
  const file = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", file, runner], { encoding: "utf8" })) as Times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
