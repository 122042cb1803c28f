import { labelMistake } from "@/components/words/mistakes";
import type { CellView } from "@/lib/protocol/views";

/** One cell of the grid in words: the verdict, and a wrong one's mistake. */
export function sayCell(cell: CellView | undefined): string {
  if (cell === undefined) return "not answered";
  switch (cell.verdict) {
    case "correct":
      return cell.attempt > 1 ? `right at attempt ${cell.attempt}` : "right";
    case "carried":
      return "right, carrying an earlier slip";
    case "needs-digits":
      return "asked for more digits";
    case "unreadable":
      return "could not be read";
    default:
      return cell.misconception === null ? "wrong, no known mistake" : labelMistake(cell.misconception);
  }
}
