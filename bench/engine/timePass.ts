import { median } from "../part";
import { type Race, races } from "./races";
import { type RunnerName, runners } from "./runners";

// One runner on one graph: prints the milliseconds of a pass when the compiler has seen it often.
const [race, runner, seconds] = process.argv.slice(2) as [Race, RunnerName, string];
const run = await runners[runner]();
const pass = run(races[race]());
const times: number[] = [];
for (let until = performance.now() + 1000 * Number(seconds); performance.now() < until || times.length < 3; ) {
  const startedAt = performance.now();
  pass();
  times.push(performance.now() - startedAt);
}
console.log(median(times.slice(Math.floor(times.length / 2))));
