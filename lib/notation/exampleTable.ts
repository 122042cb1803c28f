import type { Examples } from "@/lib/engine/network";
import { plainCharacter } from "./mask";
import { networkLimits } from "./network";

/** Examples as a table of text, a row an example with its label last: `2.0, 3.0, -1.0, 1.0`. Null where a row does not read. */
export function readExamples(text: string): Examples | null {
  const rows = Array.from(text, plainCharacter)
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(cellsOf);
  const isHeading = rows[0]?.every((cell) => Number.isNaN(Number(cell))) ?? false;
  const numbers = (isHeading ? rows.slice(1) : rows).map((row) => row.map(Number));
  const width = numbers[0]?.length ?? 0;
  const isTable = numbers.every((row) => row.length === width && row.every(Number.isFinite));
  const { inputs, examples } = networkLimits;
  if (!isTable || width < 2 || width > inputs + 1 || numbers.length > examples) return null;
  return { xs: numbers.map((row) => row.slice(0, -1)), ys: numbers.map((row) => row.at(-1) ?? 0) };
}

/** A row's cells. Where tabs or semicolons part them, as spreadsheets do, a comma in a number is a decimal mark. */
function cellsOf(line: string): readonly string[] {
  const columns = line.split(/[;\t]/).map((column) => column.trim());
  const areNumbers =
    columns.length > 1 && columns.every((column) => /^[-+]?[\d.]*(?:,\d+)?(?:[eE][-+]?\d+)?$/.test(column));
  const cells = areNumbers ? columns.map((column) => column.replace(",", ".")) : line.split(/[\s,;]+/);
  return cells.filter((cell) => cell !== "");
}
