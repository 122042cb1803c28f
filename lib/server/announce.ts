import type { Server } from "node:http";
import { isIPv4 } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import type { DatabaseLocation } from "@/lib/records/database";
import type { Env } from "./env";

/** Says on standard output where to go, where phones go, and where the data lies. */
export function announce(http: Server, location: DatabaseLocation, { HOST }: Pick<Env, "HOST">): void {
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const phones = lanAddresses(HOST).map((host) => `http://${host}:${port}`);
  const nobody = isLoopback(HOST) ? `(not reached: HOST is ${HOST})` : "(no network found)";
  const data = location.provider === "sqlite" ? fileURLToPath(location.url) : withoutSecret(location.url);
  console.log(
    [
      "",
      `  Chalkgrad is ready   http://localhost:${port}`,
      `  On the same network  ${phones.join("   ") || nobody}`,
      `  The data lies in     ${data}`,
      "",
    ].join("\n"),
  );
}

/** The IPv4 addresses at which other devices reach a server that listens on `host`, private ones first. */
export function lanAddresses(host: string): readonly string[] {
  if (isLoopback(host)) return [];
  if (isIPv4(host) && host !== "0.0.0.0") return [host];
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
  const isPrivate = (address: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  return addresses.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

function withoutSecret(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgresql://${host}${pathname}`;
}
