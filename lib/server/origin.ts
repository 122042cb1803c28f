import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
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

/** The address that limits count by; of IPv6 its network, since whoever has one such address has 2^64 of them. */
export function addressOf(request: IncomingMessage, env: Env): string {
  const forwarded = env.TRUST_PROXY ? request.headers["x-forwarded-for"] : undefined;
  const last = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return networkOf(last || request.socket.remoteAddress || "unknown");
}

function networkOf(address: string): string {
  // One that ends like IPv4 is one of IPv4.
  if (!isIPv6(address) || address.includes(".")) return address;
  const [before = [], after] = address.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = after === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  const groups = [...before, ...zeros, ...(after ?? [])].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** Whether the browser reached us by https. */
export function isSecure(request: IncomingMessage, env: Env): boolean {
  if (env.TRUST_PROXY && request.headers["x-forwarded-proto"]) {
    return String(request.headers["x-forwarded-proto"]).split(",").at(-1)?.trim() === "https";
  }
  return env.PUBLIC_URL?.startsWith("https:") ?? false;
}
