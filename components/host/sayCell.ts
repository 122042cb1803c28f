import { countOf } from "@/components/words/counting";
import { labelMistake } from "@/components/words/mistakes";
import type { CellView } from "@/lib/protocol/views";

/** One cell of the grid in words: the verdict, a wrong one's mistake, and the hints that were opened. */
export function sayCell(cell: CellView | undefined): string {
  if (cell === undefined) return "not answered";
  const hints = cell.hints === 0 ? "" : `, with ${countOf(cell.hints, "hint")}`;
  return `${sayVerdict(cell)}${hints}`;
}

function sayVerdict(cell: CellView): string {
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
