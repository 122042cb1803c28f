import type { MenuItem } from "@/components/ui/Menu";
import { countOf } from "@/components/words/counting";
import type { RowView } from "@/lib/protocol/views";

/** What can be done about one person. */
export type RowAction = "rename" | "time" | "move" | "stopWaiting" | "acceptLate" | "remove" | "ban" | "putBack";

interface Listed {
  readonly action: RowAction;
  readonly label: string;
  readonly isDanger?: boolean;
  readonly startsGroup?: boolean;
}

/** The actions that a row's menu offers just now. */
export function rowMenu(row: RowView, { hasRealName }: { readonly hasRealName: boolean }): readonly Listed[] {
  if (row.isRemoved) {
    const putBack = { action: "putBack", label: row.isBanned ? "Lift the ban, put back" : "Put back" } as const;
    return row.isBanned ? [putBack] : [putBack, { action: "ban", label: "Ban", isDanger: true, startsGroup: true }];
  }
  return [
    // The field would show the name that is hidden.
    ...(hasRealName ? [{ action: "rename", label: "Rename" } as const] : []),
    { action: "time", label: "Extra time" },
    { action: "move", label: "Move to a new phone" },
    ...(row.isAwaited && !row.isFinished
      ? [{ action: "stopWaiting", label: "Stop waiting for this one" } as const]
      : []),
    ...(row.late > 0
      ? [{ action: "acceptLate", label: `Accept ${countOf(row.late, "late answer")}`, startsGroup: true } as const]
      : []),
    { action: "remove", label: "Remove", isDanger: true, startsGroup: true },
    { action: "ban", label: "Ban", isDanger: true },
  ];
}

/** The same as a menu draws it. */
export function rowItems(
  row: RowView,
  { hasRealName, onAct }: { readonly hasRealName: boolean; readonly onAct: (row: RowView, action: RowAction) => void },
): readonly MenuItem[] {
  return rowMenu(row, { hasRealName }).map(({ action, ...item }) => ({ ...item, onSelect: () => onAct(row, action) }));
}
