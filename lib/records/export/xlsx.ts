import writeXlsxFile, { type Row } from "write-excel-file/node";
import { type Cell, inertText, type Table } from "./table";

/** A sheet of a workbook. */
export interface Sheet extends Table {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
}

/** Sheets as an Excel workbook; numbers are numbers and times are dates, in UTC. */
export function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map((title) => ({ ...cellOf(title), fontWeight: "bold" as const })), ...rows.map(rowOf)],
      columns: columns.map((title) => ({ width: Math.min(32, Math.max(10, title.length + 2)) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function rowOf(cells: readonly Cell[]): Row {
  return cells.map(cellOf);
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { type: Number, value: cell };
  if (cell instanceof Date) return { type: Date, value: cell, format: "yyyy-mm-dd hh:mm:ss" };
  return { type: String, value: inertText(cell) };
}
