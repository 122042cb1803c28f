// @ts-check
import { execute } from "./execute.mjs";
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";

// `node lib/commands/tool.mjs FILE.ts …`: runs a TypeScript program, also on a fresh clone; standard output is its own.
await prepare("install").catch(exitWithWords);
execute(["--import", "tsx", ...process.argv.slice(2)]);
