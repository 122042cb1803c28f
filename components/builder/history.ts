import type { Exercise } from "@/lib/protocol/lesson";

/** What an undo brings back: the graph, its program, the asked nodes. */
export type Snapshot = Pick<Exercise, "graph" | "source" | "asked">;

export interface History {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** What the last change was about: changes of one thing, one after the other, are undone together. */
  readonly key: string | null;
}

export const noHistory: History = { past: [], future: [], key: null };

/** How many changes can be undone. */
const DEPTH = 200;

/** The history after a change from `before`. A key of null stands for a change that is undone by itself. */
export function remember({ past, key: last }: History, before: Snapshot, key: string | null): History {
  if (key !== null && key === last) return { past, future: [], key };
  return { past: [...past.slice(1 - DEPTH), before], future: [], key };
}

/** One step back: what is shown then, and the history that leads forward again; null where nothing was changed. */
export function undo({ past, future }: History, now: Snapshot): { shown: Snapshot; history: History } | null {
  const shown = past.at(-1);
  if (shown === undefined) return null;
  return { shown, history: { past: past.slice(0, -1), future: [now, ...future], key: null } };
}

export function redo({ past, future }: History, now: Snapshot): { shown: Snapshot; history: History } | null {
  const [shown, ...left] = future;
  if (shown === undefined) return null;
  return { shown, history: { past: [...past, now], future: left, key: null } };
}
