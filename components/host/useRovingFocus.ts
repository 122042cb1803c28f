import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from "react";

/**
 * Makes all buttons of a table one tab stop, among which the arrows move: ← → along the row, ↑ ↓ along the column,
 * Home and End to the row's ends, with Control to the table's. The buttons are rendered with tabIndex −1; which one is
 * the stop is the document's alone, so that moving draws nothing anew.
 */
export function useRovingFocus(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    // The stop may have gone with its row.
    if (table.current && !table.current.querySelector("[tabindex='0']"))
      makeStop(table.current, firstOf(table.current));
  });
  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLTableElement>) => {
      if (target.matches("button[tabindex]:not([role=menuitem])")) makeStop(currentTarget, target);
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const { target, currentTarget } = event;
      const next = target instanceof HTMLElement ? neighbour(currentTarget, target, event) : undefined;
      if (!next) return;
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function makeStop(table: HTMLTableElement, stop: Element | undefined): void {
  for (const old of table.querySelectorAll("[tabindex='0']")) old.setAttribute("tabindex", "-1");
  stop?.setAttribute("tabindex", "0");
}

function firstOf(table: HTMLTableElement): HTMLElement | undefined {
  return buttonsOf(table)[0];
}

function buttonsOf(within: Element | undefined): readonly HTMLElement[] {
  return [...(within?.querySelectorAll<HTMLElement>("button:not([role=menuitem])") ?? [])];
}

function neighbour(
  table: HTMLTableElement,
  from: HTMLElement,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>("td, th");
  const row = cell?.closest("tr");
  if (!cell || !row) return undefined;
  const here = buttonsOf(row);
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case "ArrowRight":
      return here[here.indexOf(from) + 1];
    case "ArrowLeft":
      return here[here.indexOf(from) - 1];
    case "Home":
      return isFar ? firstOf(table) : here[0];
    case "End":
      return isFar ? buttonsOf(table).at(-1) : here.at(-1);
    case "ArrowDown":
      return inColumn(table, { row: row.rowIndex, step: 1 }, cell.cellIndex);
    case "ArrowUp":
      return inColumn(table, { row: row.rowIndex, step: -1 }, cell.cellIndex);
    default:
      return undefined;
  }
}

/** The next button of a column; a row that has none there is passed over, and where no row has one the next row's last will do. */
function inColumn(
  table: HTMLTableElement,
  { row, step }: { readonly row: number; readonly step: 1 | -1 },
  column: number,
): HTMLElement | undefined {
  for (let at = row + step; at >= 0 && at < table.rows.length; at += step) {
    const [button] = buttonsOf(table.rows[at]?.cells[column]);
    if (button) return button;
  }
  return buttonsOf(table.rows[row + step]).at(-1);
}
