import { labelMistake } from "@/components/words/mistakes";
import type { Words } from "@/components/words/words";
import type { RowView } from "@/lib/protocol/views";

/** The mistakes of a row that are in the method, in words; null where there are none. */
export function sayBugs({ bugs }: Pick<RowView, "bugs">, words: Words): string | null {
  if (bugs.length === 0) return null;
  const mistakes = bugs.map((bug) => labelMistake(bug, words)).join(words.t("host.cell.between"));
  return words.t("host.cell.bugs", { mistakes });
}
