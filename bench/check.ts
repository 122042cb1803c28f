import type { Ratio } from "./part";
import { parts } from "./parts";
import { readRatios } from "./report";

// `npm run bench:check`: takes every ratio anew, the median of five paired runs, and fails where one is worse than in
// bench/RESULTS.md by more than a quarter. Names of parts take those alone.
const PAIRS = 5;
const TOLERANCE = 0.25;

const before = readRatios();
const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : Object.keys(parts);
let worse = 0;
for (const name of names) {
  const part = await parts[name]?.();
  if (!part) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(", ")}.`);
  const { ratios } = await part.run({ pairs: PAIRS, isQuick: true });
  for (const ratio of ratios) {
    const was = before.get(ratio.name);
    const change = was === undefined ? 0 : changeOf(ratio, was);
    if (change > TOLERANCE) worse += 1;
    const words = was === undefined ? "not in the results" : `was ${was}, ${change > TOLERANCE ? "WORSE" : "kept"}`;
    console.log(`${ratio.name}: ${ratio.value.toPrecision(3)} (${words})`);
  }
}
console.log(worse === 0 ? "Nothing got slower." : `${worse} got slower by more than a quarter.`);
process.exit(worse === 0 ? 0 : 1);

/** By which share it is worse; below 0: better. */
function changeOf({ value, better }: Ratio, was: number): number {
  return better === "more" ? was / value - 1 : value / was - 1;
}
