import { EventEmitter } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import { visitorHeaders } from "@/lib/accounts/visitor";
import { LANGUAGE_HEADER } from "@/lib/protocol/languages";
import type { Env } from "./env";
import { languageOf } from "./languageOf";
import { log } from "./log";
import { addressOf, isSecure } from "./origin";
import { pageHeaders } from "./pageHeaders";

/** Next's part of the server: what answers pages, and what takes upgrades that are not the sockets'. */
export interface Pages {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Prepares Next; in development it also hears the upgrades with which its pages reload themselves. */
export async function openPages(env: Env): Promise<Pages> {
  const isDev = process.env.NODE_ENV !== "production";
  const upgrades = new EventEmitter();
  // Next adds a listener for upgrades to the server that it is given: one of its own, since ours takes the sockets' as well.
  const app = next({ dev: isDev, httpServer: upgrades as Server, port: env.PORT, hostname: "localhost" });
  await app.prepare();
  const handle = app.getRequestHandler();
  // In development Next evaluates code and reloads pages, which no policy worth having allows.
  const setHeaders = isDev ? () => {} : pageHeaders(".next");
  return {
    answer: (request, response) => {
      const language = languageOf(request, env);
      // Over what a stranger may have sent: next.config.js finds the page by it.
      request.headers[LANGUAGE_HEADER] = language;
      setHeaders(request, response, language);
      request.headers[visitorHeaders.address] = addressOf(request, env);
      request.headers[visitorHeaders.isSecure] = isSecure(request, env) ? "1" : "0";
      handle(request, response).catch((error: unknown) => {
        log.error({ error }, "a page failed");
        response.destroy();
      });
    },
    upgrade: (request, socket, head) => {
      if (isDev) upgrades.emit("upgrade", request, socket, head);
      else socket.destroy();
    },
  };
}

/** In the pages' place where there are none. */
export const noPages: Pages = {
  answer: (_, response) => {
    response.writeHead(404).end();
  },
  upgrade: (_, socket) => socket.destroy(),
};
