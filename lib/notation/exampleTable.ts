import type { Examples } from "@/lib/engine/network";
import { plainCharacter } from "./mask";
import { networkLimits, readLists } from "./network";

/** Examples as a table of text, a row an example with its label last: `2.0, 3.0, -1.0, 1.0`. Null where a row does not read. */
export function readExamples(text: string): Examples | null {
  const rows = Array.from(text, plainCharacter)
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(cellsOf);
  const isHeading = rows[0]?.every((cell) => Number.isNaN(Number(cell))) ?? false;
  const numbers = (isHeading ? rows.slice(1) : rows).map((row) => row.map(numberOf));
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
  const isDecimal = /\d,\d\S*\s+[-+]?\d/.test(line) && !/,\s|[;\t]/.test(line);
  // 1,5 2,5 -1: three numbers or five, nobody can tell.
  if (isDecimal && line.split(/\s+/).filter((column) => /\d,\d/.test(column)).length > 1) return ["?"];
  // A comma or a tab at the end parts nothing.
  const parted = line.replace(/[,;\s]+$/, "");
  if (/(?:^|[,;\t])\s*[,;]|[;\t] *\t|^\t/.test(parted)) return ["?"];
  const cells = areNumbers ? columns.map((column) => column.replace(",", ".")) : line.split(/[\s,;]+/);
  return cells.filter((cell) => cell !== "");
}

/** Python's examples alone: `xs` and `ys`, or rows with their labels last, as a list or an array. Null for anything else. */
export function readPythonExamples(text: string): Examples | null {
  const named = readLists(text);
  if (named !== null) return named.xs[0] !== undefined && named.xs[0].length <= networkLimits.inputs ? named : null;
  const inner = /^\s*(?:\w+\s*=\s*)?(?:np\.|torch\.)?(?:array|tensor)?\s*\(?\s*\[([\s\S]*)\]\s*\)?\s*$/.exec(text)?.[1];
  if (inner === undefined || !/^\s*(?:[[(][^[\]()]*[\])]\s*(?:,\s*)?)+$/.test(inner)) return null;
  return readExamples(inner.replace(/\s+/g, " ").replace(/[[(]([^[\]()]*)[\])]\s*,?/g, "$1\n"));
}

function numberOf(cell: string): number {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
}
