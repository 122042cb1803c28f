import type { IncomingMessage } from "node:http";

/** What a request asks for: its path as it was sent, and its query. Any bytes may stand there, so nothing is parsed that could throw. */
export function targetOf(request: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  return { path, query: new URLSearchParams(query) };
}
