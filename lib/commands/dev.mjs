// @ts-check
import { join } from "node:path";
import { execute } from "./execute.mjs";
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";

// `npm run dev`: pages are compiled when they are asked for; the server restarts when its own sources change.
await prepare("generate").catch(exitWithWords);
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
execute([tsx, "watch", "--clear-screen=false", "lib/server/main.ts"], {
  NODE_ENV: "development",
  NEXT_TELEMETRY_DISABLED: "1",
});
