import { type Cell, lineStarts, type Mistake, placeAt, type ReadCell, type Remark, runCell } from "./cell";
import { cutCells, wholeText } from "./cutCells";
import { MAX_NODES } from "./edit";
import { readProgram } from "./program";
import { isRefusal, type Refusal, type Remarked, remark } from "./refusal";
import type { SourceCell } from "./sourceCell";

export type { Cell, Mistake, Place, Remark } from "./cell";

/** The graphs in a text, or the mistake that keeps it from being read. */
export type Reading =
  | { readonly ok: true; readonly cells: readonly Cell[]; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly mistake: Mistake };

/** How much is read. */
export interface Limits {
  /** UTF-8 bytes of code. A notebook file may be 16 times as long: it holds pictures too. */
  readonly maxBytes: number;
  readonly maxNodes: number;
}

const LIMITS: Limits = { maxBytes: 64 * 1024, maxNodes: MAX_NODES };
/** The most cells of one text that are tried. */
const MAX_CELLS = 200;

/**
 * Reads the lecture's notation: a program, or whole notes (markdown, a notebook file, a console's transcript) with a
 * cell for each graph in them. Total: any text gives a reading; nothing is ever evaluated as code.
 */
export function readPython(source: string, limits: Partial<Limits> = {}): Reading {
  const { maxBytes, maxNodes } = { ...LIMITS, ...limits };
  if (bytesOf(source) > maxBytes * 16) return tooLong(maxBytes);
  const cells = cutCells(source);
  const code = cells.reduce((sum, cell) => sum + cell.lines.reduce((all, { text }) => all + bytesOf(text) + 1, 0), 0);
  const isFile = cells.length > 0 && /^\s*\{/.test(source);
  if (code > maxBytes + 1 || (!isFile && bytesOf(source) > maxBytes)) return tooLong(maxBytes);
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0) {
    const alone = readAlone(only, maxNodes);
    return alone.ok || isFile ? alone : (readWhole(source, maxNodes) ?? alone);
  }
  const notes = readNotes(cells, { maxBytes, maxNodes });
  if (notes.cells.length > 0) return { ok: true, ...notes };
  const whole = isFile ? null : readWhole(source, maxNodes);
  if (whole !== null) return whole;
  return notes.mistake === null ? noGraph(1) : { ok: false, mistake: notes.mistake };
}

function bytesOf(text: string): number {
  let bytes = text.length;
  // Two bytes from U+0080 on, three from U+0800; a surrogate pair makes four with two units.
  for (const _ of text.matchAll(/[\u0080-\uffff]/g)) bytes += 1;
  for (const _ of text.matchAll(/[\u0800-\ud7ff\ue000-\uffff]/g)) bytes += 1;
  return bytes;
}

function tooLong(maxBytes: number): Reading {
  const values = { most: String(Math.floor(maxBytes / 1024)) };
  return { ok: false, mistake: { code: "PROGRAM_TOO_LONG", line: 1, column: 1, values } };
}

function noGraph(line: number): Reading {
  return { ok: false, mistake: { code: "NO_GRAPH", line, column: 1, values: {} } };
}

function readAlone(at: SourceCell, maxNodes: number): Reading {
  const program = readProgram(textOf(at));
  if (isRefusal(program)) return { ok: false, mistake: mistakeAt(at, program) };
  const run = runCell({ at, program }, [], maxNodes);
  if (isRefusal(run)) return { ok: false, mistake: mistakeAt(at, run) };
  if (run.cell.graph.nodes.length === 0) return noGraph(at.lines[0]?.line ?? 1);
  return { ok: true, cells: [run.cell], remarks: [] };
}

/** A program may hold fences in its docstrings; null where the text as a whole is none. */
function readWhole(source: string, maxNodes: number): Reading | null {
  const whole = readAlone(wholeText(source), maxNodes);
  return whole.ok ? whole : null;
}

function textOf(cell: SourceCell): string {
  return cell.lines.map(({ text }) => text).join("\n");
}

function mistakeAt(cell: SourceCell, { code, at, values }: Refusal): Mistake {
  return { code, ...placeAt(cell, lineStarts(textOf(cell)), at), values };
}

interface Notes {
  readonly cells: readonly Cell[];
  readonly remarks: readonly Remark[];
  /** The first mistake met, for when no cell makes a graph. */
  readonly mistake: Mistake | null;
}

/** Reads cell after cell as a notebook would run them; one that cannot be read is passed over with a remark. */
function readNotes(sources: readonly SourceCell[], { maxBytes, maxNodes }: Limits): Notes {
  const run: { readonly part: ReadCell; readonly needed: readonly ReadCell[] }[] = [];
  const drawn: { readonly cell: Cell; readonly hasOperation: boolean }[] = [];
  const remarks: Remark[] = [];
  let mistake: Mistake | null = null;
  for (const [count, at] of sources.entries()) {
    const line = at.lines.find(({ text }) => text.trim() !== "")?.line ?? 1;
    const passOver = (why: Remarked, reason?: Mistake) => remarks.push({ line, ...why, ...(reason && { reason }) });
    if (at.isOutput) passOver(remark("OUTPUT"));
    else if (count >= MAX_CELLS) passOver(remark("TOO_MANY_CELLS", { most: String(MAX_CELLS) }));
    else {
      const program = readProgram(textOf(at));
      const needed = isRefusal(program) ? [] : neededBy({ at, program }, run);
      const size = needed.reduce((sum, part) => sum + part.program.source.length, 0);
      const result = isRefusal(program) ? program : runCell({ at, program }, size > maxBytes ? [] : needed, maxNodes);
      if (isRefusal(program) || isRefusal(result)) {
        const found = mistakeAt(at, result as Refusal);
        mistake ??= found;
        passOver(remark("MISTAKE", { line: String(found.line) }), found);
      } else {
        run.push({ part: { at, program }, needed });
        if (result.cell.graph.nodes.length > 0) drawn.push(result);
        else passOver(remark("NO_GRAPH"));
      }
    }
  }
  const graphs = drawn.some(({ hasOperation }) => hasOperation)
    ? drawn.filter(({ hasOperation }) => hasOperation)
    : drawn;
  return { cells: graphs.map(({ cell }, i) => titled(cell, i)), remarks, mistake };
}

function titled(cell: Cell, index: number): Cell {
  return cell.title === "" ? { ...cell, title: `Cell ${index + 1}` } : cell;
}

/** The earlier cells that give a cell the names it lacks: for each the latest, and what that one needed itself. */
function neededBy(
  { program }: ReadCell,
  run: readonly { readonly part: ReadCell; readonly needed: readonly ReadCell[] }[],
): readonly ReadCell[] {
  const wanted = new Set<ReadCell>();
  for (const name of program.needs) {
    const giver = run.findLast(({ part }) => part.program.defines.has(name));
    for (const part of giver === undefined ? [] : [...giver.needed, giver.part]) wanted.add(part);
  }
  return run.map(({ part }) => part).filter((part) => wanted.has(part));
}
