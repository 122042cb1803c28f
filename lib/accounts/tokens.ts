import { createHash, randomBytes } from "node:crypto";

/** A new secret that fits a cookie: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored in a secret's place: its SHA-256, hex. The secret is random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
