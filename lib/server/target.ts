import type { IncomingMessage } from "node:http";

/** What a request asks for: its path as it was sent, and its query. Any bytes may stand there, so nothing is parsed that could throw. */
export function targetOf(request: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  return { path, query: new URLSearchParams(query) };
}

/**
 * Whether a path can be that of something: it is one, it decodes, and it holds no NUL, which no database would look for.
 * Next and PostgreSQL fail at the others instead of finding nothing.
 */
export function isPath(path: string): boolean {
  try {
    return path.startsWith("/") && !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
