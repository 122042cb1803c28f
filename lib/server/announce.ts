import type { Server } from "node:http";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import type { DatabaseLocation } from "@/lib/records/database";

/** Says on standard output where to go, where phones go, and where the data lies. */
export function announce(http: Server, location: DatabaseLocation): void {
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const phones = lanAddresses().map((host) => `http://${host}:${port}`);
  const data = location.provider === "sqlite" ? fileURLToPath(location.url) : withoutSecret(location.url);
  console.log(
    [
      "",
      `  Chalkgrad is ready   http://localhost:${port}`,
      `  On the same network  ${phones.join("   ") || "(no network found)"}`,
      `  The data lies in     ${data}`,
      "",
    ].join("\n"),
  );
}

/** This machine's IPv4 addresses that other devices can reach, private ones first. */
export function lanAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
  const isPrivate = (address: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  return addresses.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

function withoutSecret(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgresql://${host}${pathname}`;
}
