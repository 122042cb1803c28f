import { labelMistake } from "@/components/words/mistakes";
import type { RowView } from "@/lib/protocol/views";

/** The mistakes of a row that are in the method, in words; null where there are none. */
export function sayBugs({ bugs }: Pick<RowView, "bugs">): string | null {
  if (bugs.length === 0) return null;
  return `at two nodes or more: ${bugs.map(labelMistake).join("; ")}`;
}
