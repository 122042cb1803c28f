import type { RowView } from "@/lib/protocol/views";

/** What the grid can be sorted by. */
export type SortKey = "name" | "score" | "progress";

/** How many asked nodes a participant has settled. */
export function progressOf(row: RowView): number {
  return Object.values(row.cells).filter(({ verdict }) => verdict === "correct" || verdict === "carried").length;
}

const compareNames = new Intl.Collator(undefined, { numeric: true }).compare;

/** The grid's rows in order; who was removed comes last. */
export function sortRows(rows: ReadonlyMap<string, RowView>, key: SortKey): readonly RowView[] {
  const value = (row: RowView) => (key === "score" ? row.score : key === "progress" ? progressOf(row) : 0);
  return [...rows.values()].sort(
    (a, b) =>
      Number(a.isRemoved) - Number(b.isRemoved) ||
      value(b) - value(a) ||
      compareNames(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}
