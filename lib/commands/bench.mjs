// @ts-check
import { execute } from "./execute.mjs";
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";

// `node lib/commands/bench.mjs FILE.ts …`: as tool.mjs, for what measures the built product.
await prepare("build").catch(exitWithWords);
execute(["--import", "tsx", ...process.argv.slice(2)]);
