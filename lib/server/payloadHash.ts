import { hash } from "node:crypto";

/** A fingerprint of what an event carried, the same for the same fields in any order. */
export function payloadHash(payload: unknown): string {
  return hash("sha256", JSON.stringify(sorted(payload)), "base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
