import type { Server as HttpServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Server } from "socket.io";
import { openDatabase } from "@/lib/records/database";
import { beginToStop, drained } from "./lifecycle";
import { log } from "./log";

/** What is under way may take so long to be committed, in ms; and all of the stop. */
const PATIENCE = 5000;
const LONGEST = 10_000;

/** The last acknowledgements and goodbyes are given so long to leave, in ms. */
const GOODBYES = 1000;

/**
 * Stops this process without losing a word: nothing new is taken, the pages are told, what is under way is committed and
 * acknowledged, and only then do the connections end. What was refused meanwhile its page sends again, to the next process.
 */
export async function stop({ http, io }: { readonly http: HttpServer; readonly io: Pick<Server, "local" | "close"> }) {
  setTimeout(() => process.exit(1), LONGEST).unref();
  beginToStop();
  io.local.emit("restarting");
  if (!(await drained(PATIENCE))) log.error("something that had begun could not be finished before the stop");
  // A phone that sleeps, or a browser that has connected in advance, never ends its side.
  await Promise.race([io.close(), wait(GOODBYES)]);
  http.closeAllConnections();
  await openDatabase().close();
  process.exit(0);
}
