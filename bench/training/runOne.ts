import oracle from "@/lib/engine/oracle/mlp.json";
import { RATE, type Race, type Runner, STEPS, type Times } from "./race";
import { type RunnerName, runners } from "./runners";

// `runOne.ts NAME`: times one runner in this process alone, because a compiler that has seen another's code compiles
// differently, and says the times as JSON.

/** How long the steps are run again and again: generated JavaScript needs a second until it is as fast as it gets. */
const SECONDS = 3;
/** Whatever else the machine does only adds to a time: the tenth part that it disturbed least is what counts. */
const UNDISTURBED = 0.1;

const [name = ""] = process.argv.slice(2);
// Only `training.ts` starts this, with its own names.
console.log(JSON.stringify(timeOf(await runners[name as RunnerName]())));

function timeOf(make: (race: Race) => Runner): Times {
  const race: Race = { sizes: [3, 4, 4, 1], parameters: oracle.parameters, xs: oracle.xs, ys: oracle.ys };
  const start = performance.now();
  const running = make(race);
  running.train(STEPS, RATE);
  const fresh = performance.now() - start;
  running.restart();
  const early = running.train(oracle.training.steps, RATE);
  const expected = oracle.training.loss_before_step.at(-1) ?? 0;
  if (Math.abs(early - expected) > 1e-9 * expected) throw new Error(`learns something else: ${early}`);
  const times: number[] = [];
  for (let until = performance.now() + 1000 * SECONDS; performance.now() < until; ) {
    running.restart();
    const again = performance.now();
    running.train(STEPS, RATE);
    times.push(performance.now() - again);
  }
  const sorted = Float64Array.from(times).sort();
  return { fresh, warm: sorted[Math.floor(UNDISTURBED * sorted.length)] ?? Number.NaN };
}
