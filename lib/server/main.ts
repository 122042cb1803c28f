import { createServer } from "node:http";
import { locateDatabase, openDatabase } from "@/lib/records/database";
import { migrate } from "@/lib/records/migrate";
import { seedGallery } from "@/prisma/seed";
import { announce } from "./announce";
import { type Env, readEnv } from "./env";
import { answerHttp } from "./http";
import { log } from "./log";
import { noPages, openPages } from "./pages";
import { openRealtime } from "./realtime";

/** Starts the product: the database brought up to date, the pages, the sockets, one port. */
async function start(env: Env): Promise<void> {
  await migrate();
  await seedGallery(Date.now());

  const http = createServer();
  const pages = env.CHALKGRAD_PAGES === "on" ? await openPages(env) : noPages;
  http.on("upgrade", (request, socket, head) => {
    if (!request.url?.startsWith("/socket.io/")) pages.upgrade(request, socket, head);
  });
  // Before the sockets: they wrap the request listeners that they find.
  http.on("request", (request, response) => {
    try {
      if (!answerHttp(request, response, { env, broadcast })) pages.answer(request, response);
    } catch (error) {
      log.error({ error }, "a request could not be answered");
      response.writeHead(400).end();
    }
  });
  const { io, broadcast } = openRealtime(http, env);

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(env.PORT, env.HOST, resolve);
  });
  announce(http, locateDatabase());

  const stop = () => {
    // Acknowledged answers are committed already; what is on its way is sent again by its page.
    io.close(
      () =>
        void openDatabase()
          .close()
          .finally(() => process.exit(0)),
    );
    setTimeout(() => process.exit(0), 3000).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
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
