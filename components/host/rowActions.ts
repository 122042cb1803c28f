import type { MenuItem } from "@/components/ui/Menu";
import type { Words } from "@/components/words/words";
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
export function rowMenu(
  row: RowView,
  { hasRealName, words }: { readonly hasRealName: boolean; readonly words: Words },
): readonly Listed[] {
  const { t } = words;
  if (row.isRemoved) {
    const putBack = {
      action: "putBack",
      label: t(row.isBanned ? "host.actions.liftBan" : "host.actions.putBack"),
    } as const;
    return row.isBanned
      ? [putBack]
      : [putBack, { action: "ban", label: t("host.actions.ban"), isDanger: true, startsGroup: true }];
  }
  return [
    // The field would show the name that is hidden.
    ...(hasRealName ? [{ action: "rename", label: t("ui.rename") } as const] : []),
    { action: "time", label: t("host.actions.time") },
    { action: "move", label: t("host.actions.move") },
    ...(row.isAwaited && !row.isFinished
      ? [{ action: "stopWaiting", label: t("host.actions.stopWaiting") } as const]
      : []),
    ...(row.late > 0
      ? [{ action: "acceptLate", label: t("host.grid.acceptLate", { count: row.late }), startsGroup: true } as const]
      : []),
    { action: "remove", label: t("host.actions.remove"), isDanger: true, startsGroup: true },
    { action: "ban", label: t("host.actions.ban"), isDanger: true },
  ];
}

/** The same as a menu draws it. */
export function rowItems(
  row: RowView,
  {
    hasRealName,
    onAct,
    words,
  }: {
    readonly hasRealName: boolean;
    readonly onAct: (row: RowView, action: RowAction) => void;
    readonly words: Words;
  },
): readonly MenuItem[] {
  return rowMenu(row, { hasRealName, words }).map(({ action, ...item }) => ({
    ...item,
    onSelect: () => onAct(row, action),
  }));
}
