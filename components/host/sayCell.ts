import { labelMistake } from "@/components/words/mistakes";
import type { Words } from "@/components/words/words";
import type { CellView } from "@/lib/protocol/views";

/** One cell of the grid in words: the verdict, a wrong one's mistake, and the hints that were opened. */
export function sayCell(cell: CellView | undefined, words: Words): string {
  const { t } = words;
  if (cell === undefined) return t("host.cell.empty");
  const verdict = sayVerdict(cell, words);
  return cell.hints === 0 ? verdict : t("host.cell.hinted", { cell: verdict, count: cell.hints });
}

function sayVerdict({ verdict, attempt, misconception }: CellView, words: Words): string {
  const { t } = words;
  switch (verdict) {
    case "correct":
      return attempt > 1 ? t("host.cell.rightAt", { attempt }) : t("host.cell.right");
    case "carried":
      return t("host.cell.carried");
    case "needs-digits":
      return t("host.cell.digits");
    case "unreadable":
      return t("host.cell.unreadable");
    default:
      return misconception === null ? t("host.cell.wrong") : labelMistake(misconception, words);
  }
}
