import { stringify } from "csv-stringify/sync";
import { inertText, type Table } from "./table";

/**
 * A table as CSV (RFC 4180, UTF-8, times in ISO 8601). `hasMark`: with the byte order mark by which Excel knows UTF-8;
 * a gradebook reads it as part of the first column's name.
 */
export function toCsv({ columns, rows }: Table, { hasMark }: { readonly hasMark: boolean }): string {
  const texts = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? inertText(cell) : cell)));
  return stringify(texts, {
    bom: hasMark,
    record_delimiter: "windows",
    cast: { date: (at) => at.toISOString(), number: (value) => String(value) },
  });
}
