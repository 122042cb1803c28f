import { parts } from "./parts";
import { load, textOf, writeFindings } from "./report";

// `npm run bench`, or `npm run bench -- PART …`: measures, prints, and writes bench/RESULTS.md. A part that cannot run
// here says why, and the others go on.
const PAIRS = 3;

const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : Object.keys(parts);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

for (const name of names) {
  const startedAt = performance.now();
  const before = load();
  try {
    const part = await parts[name]?.();
    if (!part) continue;
    console.log(`\n## ${name}\n${part.about}\n`);
    const findings = await part.run({ pairs: PAIRS, isQuick: false });
    writeFindings(name, part.about, findings, before);
    console.log(textOf(findings));
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
  console.log(`\n${name} took ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
}
// Servers and clients that a failed part left behind end with this process.
process.exit();
