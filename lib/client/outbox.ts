import type { PendingAnswer } from "./state";

// Kept across reloads: an answer leaves this list only when the server has acknowledged it.
const key = (code: string) => `chalkgrad:outbox:${code}`;

/** The answers that an earlier life of this page could not deliver. */
export function loadOutbox(code: string): readonly PendingAnswer[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(code)) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPending) : [];
  } catch {
    return [];
  }
}

/** Keeps the undelivered answers; a browser that forbids storage keeps them in memory alone. */
export function saveOutbox(code: string, outbox: readonly PendingAnswer[]): void {
  try {
    if (outbox.length === 0) localStorage.removeItem(key(code));
    else localStorage.setItem(key(code), JSON.stringify(outbox));
  } catch {
    // Private windows of some browsers refuse; the answers are still sent from memory.
  }
}

function isPending(value: unknown): value is PendingAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { id, round, node, text } = value as Record<string, unknown>;
  return [id, round, node, text].every((field) => typeof field === "string");
}
