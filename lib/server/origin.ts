import type { IncomingMessage } from "node:http";
import type { Env } from "./env";

/**
 * Whether a request may have come from one of our own pages: browsers send Origin with sockets and posts, and a page of
 * another site cannot change it. A client without Origin is no browser, so no cookie is being borrowed.
 */
export function isOwnOrigin(request: IncomingMessage, env: Env): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.headers.host || (env.PUBLIC_URL !== undefined && host === new URL(env.PUBLIC_URL).host);
}

/** The address that limits count by. */
export function addressOf(request: IncomingMessage, env: Env): string {
  const forwarded = env.TRUST_PROXY ? request.headers["x-forwarded-for"] : undefined;
  const last = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return last || request.socket.remoteAddress || "unknown";
}

/** Whether the browser reached us by https. */
export function isSecure(request: IncomingMessage, env: Env): boolean {
  if (env.TRUST_PROXY && request.headers["x-forwarded-proto"]) {
    return String(request.headers["x-forwarded-proto"]).split(",").at(-1)?.trim() === "https";
  }
  return env.PUBLIC_URL?.startsWith("https:") ?? false;
}
