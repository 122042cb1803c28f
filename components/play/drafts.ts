const keyOf = (code: string) => `chalkgrad:drafts:${code}`;

/** What was typed but perhaps not sent, by place (round and node). */
export type Drafts = Readonly<Record<string, string>>;

/** The drafts that an earlier life of this page left. */
export function loadDrafts(code: string): Drafts {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(code)) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, text]) => typeof text === "string"));
  } catch {
    return {};
  }
}

/** Keeps the drafts for the next life of this page; a browser that forbids storage keeps them in memory alone. */
export function saveDrafts(code: string, drafts: Drafts): void {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify(drafts));
  } catch {
    // Private windows of some browsers refuse.
  }
}
