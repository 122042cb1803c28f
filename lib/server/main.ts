import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { type DatabaseLocation, locateDatabase } from "@/lib/records/database";
import { holdData, watchData } from "@/lib/records/holdData";
import { migrate } from "@/lib/records/migrate";
import { seedGallery } from "@/prisma/seed";
import { announce } from "./announce";
import { openBus } from "./bus";
import { type Env, readEnv } from "./env";
import { answerHttp } from "./http";
import { track } from "./lifecycle";
import { setPace, shareLimits } from "./limits";
import { countRooms } from "./live";
import { log } from "./log";
import { startRequest, watchRooms } from "./metrics";
import { answerOperations } from "./operations";
import { noPages, openPages } from "./pages";
import { countConnections, openRealtime } from "./realtime";
import { keepNobodyLonger } from "./retention";
import { stop } from "./stop";
import { isPath, targetOf } from "./target";
import { watchSignIns } from "./watchSignIns";

/** Starts the product: the database brought up to date, the pages, the sockets, one port. */
async function start(env: Env): Promise<void> {
  const database = locateDatabase();
  await bringUpToDate(database);
  const isInPlace = watchData(database);

  setPace(env.CHALKGRAD_PACE);
  const http = createServer();
  const pages = env.CHALKGRAD_PAGES === "on" ? await openPages(env) : noPages;
  http.on("upgrade", (request, socket, head) => {
    if (!request.url?.startsWith("/socket.io/")) pages.upgrade(request, socket, head);
  });
  // Before the sockets: they wrap the request listeners that they find.
  http.on("request", (request, response) => {
    try {
      const ended = startRequest(request.url ?? "");
      response.once("close", () => ended(response.statusCode));
      response.setHeader("x-content-type-options", "nosniff");
      response.setHeader("referrer-policy", "no-referrer");
      if (!isPath(targetOf(request).path)) return void response.writeHead(400).end();
      if (answerOperations(request, response, { env, isInPlace })) return;
      if (answerHttp(request, response, { env, broadcast })) return;
      // What changes something, a lesson's import for instance, is finished before a stop.
      if (request.method !== "GET" && request.method !== "HEAD")
        void track(new Promise((resolve) => response.once("close", resolve)));
      pages.answer(request, response);
    } catch (error) {
      log.error({ error }, "a request could not be answered");
      response.writeHead(400).end();
    }
  });
  const bus = await openBus(env.REDIS_URL);
  if (bus.redis) shareLimits(bus.redis);
  const { io, broadcast } = openRealtime(http, env, bus);
  watchRooms(() => ({ rooms: countRooms(), connections: countConnections(io) }));

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(env.PORT, env.HOST, resolve);
  });
  announce(http, database, env);
  keepNobodyLonger(env, broadcast);
  watchSignIns(io);

  const onSignal = () => void stop({ http, io });
  process.once("SIGTERM", onSignal);
  process.once("SIGINT", onSignal);
}

/** Has all tables and the gallery there; throws, with the file named, where SQLite cannot use it. */
async function bringUpToDate(database: DatabaseLocation): Promise<void> {
  const { provider, url } = database;
  try {
    holdData(database);
    await migrate();
    await seedGallery(Date.now());
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : String(error);
    if (provider !== "sqlite" || !/SQLITE_|ConnectionFailed/.test(why)) throw error;
    throw new Error(
      `The database ${fileURLToPath(url)} cannot be used: ${why}. If the file is damaged, "npm run restore -- BACKUP" puts a backup in its place.`,
    );
  }
}

process.on("unhandledRejection", (error) => log.error({ error }, "a promise was rejected and nobody asked"));

try {
  await start(readEnv(process.env));
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(
    isTaken ? `Port ${process.env.PORT ?? 3000} is in use. Set PORT to another one, or end what uses it.` : text,
  );
  process.exit(1);
}
