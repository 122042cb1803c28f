// @ts-check
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exitWithWords } from "./exitWithWords.mjs";
import { followParent } from "./followParent.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";

// `npm start`: needs nothing but Node, and brings the rest. The server runs in this process, so signals reach it.
process.chdir(root);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
followParent();
await prepare("build").catch(exitWithWords);
process.setSourceMapsEnabled(true);
// Node 22 keeps what it compiled for the next start.
module.enableCompileCache?.(join(root, "node_modules", ".cache", "node"));
await import(pathToFileURL(join(root, "dist", "server.js")).href);
