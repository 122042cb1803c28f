/** What stands in a cell: a text, a number, a moment, or nothing. */
export type Cell = string | number | Date | null;

/** Rows under named columns, before they become a file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Some programs pass over blanks and signs that print nothing, and then see a formula. */
const FORMULA = /^[\t\r]|^[\s\p{C}]*[=+\-@＝＋－＠]/u;
const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: what begins like one stands behind an apostrophe. A plain number
 * such as -1.5 computes nothing and stays as it was typed.
 */
export function inertText(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
