import { headingOf, type SourceCell, type SourceLine } from "./sourceCell";

/** The code cells of a Jupyter notebook file; null where the text is no such file. */
export function readNotebook(text: string): readonly SourceCell[] | null {
  const cells = cellsOf(text);
  if (cells === null) return null;
  const place = placesIn(text);
  const found: SourceCell[] = [];
  let title = "";
  for (const cell of cells) {
    const { type, lines } = sourceOf(cell);
    if (type === "markdown") title = lines.map(headingOf).findLast((heading) => heading !== null) ?? title;
    if (type === "code") found.push({ title, lines: lines.map(place), isOutput: false });
  }
  return found;
}

function cellsOf(text: string): readonly unknown[] | null {
  if (!/^\s*\{/.test(text) || !text.includes('"cells"')) return null;
  try {
    const file: unknown = JSON.parse(text);
    const cells = isRecord(file) ? file.cells : null;
    return Array.isArray(cells) ? cells : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function sourceOf(cell: unknown): { readonly type: string; readonly lines: readonly string[] } {
  if (!isRecord(cell)) return { type: "", lines: [] };
  const { cell_type: type, source } = cell;
  const parts = Array.isArray(source) ? source.filter((part) => typeof part === "string") : [source];
  const joined = parts.every((part) => typeof part === "string") ? parts.join("") : "";
  return { type: typeof type === "string" ? type : "", lines: joined.split(/\r\n|\r|\n/) };
}

/** A file that writes its text in another way is searched in vain; each miss reads it to its end. */
const MOST_MISSES = 20;

/** Finds each line of code in the file, in order, so that a mistake can name the file's own line. */
function placesIn(text: string): (line: string) => SourceLine {
  let from = 0;
  let number = 1;
  let misses = 0;
  return (line) => {
    const at = line === "" || misses >= MOST_MISSES ? -1 : text.indexOf(JSON.stringify(line).slice(0, -1), from);
    if (at < 0) {
      if (line !== "") misses += 1;
      return { text: line, line: number, shift: 0 };
    }
    for (let i = text.indexOf("\n", from); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) number += 1;
    from = at + 1;
    return { text: line, line: number, shift: at - text.lastIndexOf("\n", at) };
  };
}
