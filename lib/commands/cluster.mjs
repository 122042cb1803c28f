// @ts-check
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exitWithWords } from "./exitWithWords.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";

// `npm run start:cluster -- N`: N processes behind one port, on DATABASE_URL and REDIS_URL; one that ends is started again.
process.chdir(root);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

if (cluster.isPrimary) {
  const size = Number(process.argv[2] ?? availableParallelism());
  if (!Number.isInteger(size) || size < 1 || size > 256)
    exitWithWords(new Error("How many processes? npm run start:cluster -- 4"));
  else if (!process.env.DATABASE_URL || !process.env.REDIS_URL)
    exitWithWords(new Error("Several processes share a PostgreSQL and a Redis: set DATABASE_URL and REDIS_URL."));
  else {
    await prepare("build").catch(exitWithWords);
    let isStopping = false;
    for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"]))
      process.once(signal, () => {
        isStopping = true;
        for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
      });
    cluster.on("exit", () => {
      if (!isStopping) setTimeout(() => cluster.fork(), 1000);
    });
    for (let worker = 0; worker < size; worker += 1) cluster.fork();
  }
} else {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(root, "dist", "server.js")).href);
}
