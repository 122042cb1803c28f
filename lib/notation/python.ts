import { assignedNames } from "./assignedNames";
import { type Cell, lineStarts, type Mistake, placeAt, type ReadCell, type Remark, runCell } from "./cell";
import { cutCells, wholeText } from "./cutCells";
import { MAX_NODES } from "./edit";
import { readProgram } from "./program";
import { isRefusal, quote, type Refusal, type Remarked, refuse, remark } from "./refusal";
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
function readNotes(sources: readonly SourceCell[], limits: Limits): Notes {
  const before: Earlier[] = [];
  const drawn: { readonly cell: Cell; readonly hasOperation: boolean }[] = [];
  const remarks: Remark[] = [];
  let mistake: Mistake | null = null;
  for (const [count, at] of sources.entries()) {
    const line = at.lines.find(({ text }) => text.trim() !== "")?.line ?? 1;
    const passOver = (why: Remarked, reason?: Mistake) => remarks.push({ line, ...why, ...(reason && { reason }) });
    if (at.isOutput) passOver(remark("OUTPUT"));
    else if (count >= MAX_CELLS) passOver(remark("TOO_MANY_CELLS", { most: String(MAX_CELLS) }));
    else {
      const next = runNext(at, before, limits);
      if (isRefusal(next)) {
        const found = mistakeAt(at, next);
        mistake ??= found;
        passOver(remark("MISTAKE", { line: String(found.line) }), found);
        before.push({ part: null, defines: assignedNames(textOf(at)), line: found.line });
      } else {
        const { part, needed, run } = next;
        before.push({ part, needed, defines: part.program.defines });
        if (run.cell.graph.nodes.length > 0) drawn.push(run);
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

/** Reads and runs one cell after those before it that it needs. */
function runNext(at: SourceCell, before: readonly Earlier[], { maxBytes, maxNodes }: Limits) {
  const program = readProgram(textOf(at));
  if (isRefusal(program)) return program;
  const part = { at, program };
  const needed = neededBy(part, before);
  if (isRefusal(needed)) return needed;
  const size = needed.reduce((sum, { program: { source } }) => sum + source.length, 0);
  const run = runCell(part, size > maxBytes ? [] : needed, maxNodes);
  return isRefusal(run) ? run : { part, needed, run };
}

/** A cell before the one that is read: what was run, or what could not be. */
type Earlier = { readonly defines: ReadonlySet<string> } & (
  | { readonly part: ReadCell; readonly needed: readonly ReadCell[] }
  | { readonly part: null; readonly line: number }
);

/**
 * The earlier cells that give a cell the names it lacks: for each the latest, and what that one needed itself. Where the
 * latest could not be read, what the name held before it is not what a notebook would go on with.
 */
function neededBy({ program }: ReadCell, before: readonly Earlier[]): readonly ReadCell[] | Refusal {
  const wanted = new Set<ReadCell>();
  for (const [name, at] of program.needs) {
    const giver = before.findLast(({ defines }) => defines.has(name));
    if (giver === undefined) continue;
    if (giver.part === null) return refuse("LOST", at, { name: quote(name), line: String(giver.line) });
    for (const part of [...giver.needed, giver.part]) wanted.add(part);
  }
  return before.flatMap(({ part }) => (part !== null && wanted.has(part) ? [part] : []));
}
