// @ts-check
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";
import { runSteps } from "./runSteps.mjs";

// `npm test`; with --fast, `npm run check`: what needs no build and starts no server.
const isFast = process.argv.includes("--fast");
await prepare("generate").catch(exitWithWords);
// These import packages, which a fresh clone has only now.
const { browserTests, building, integrationTests, phoneSize, toolSteps, unitTests } = await import("./testSteps.mjs");
const steps = isFast
  ? [...toolSteps, unitTests]
  : [building, phoneSize, ...toolSteps, unitTests, integrationTests, browserTests];
const { passed, failed } = await runSteps(steps);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
