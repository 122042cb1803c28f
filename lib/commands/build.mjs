// @ts-check
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";

// `npm run build`: what `npm start` does before it starts.
await prepare("build").catch(exitWithWords);
