import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Program } from "./program";
import type { Reason, Refusal, Remarked } from "./refusal";
import { runProgram } from "./runProgram";
import type { SourceCell } from "./sourceCell";
import type { Span } from "./step";
import { Workspace } from "./workspace";

/** A line and a column in what was pasted, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What keeps a text from being read, and its place. */
export interface Mistake extends Reason, Place {}

/** Something that was passed over, and its line in what was pasted; where a mistake is why, that too. */
export interface Remark extends Remarked {
  readonly line: number;
  readonly reason?: Mistake;
}

/** A program that makes a graph. */
export interface Cell {
  /** The heading above it; "" for a program pasted alone. */
  readonly title: string;
  /**
   * The program's text with line breaks as \n, without prompts and shared indentation: read again by itself it gives the
   * same graph. Where it uses variables of earlier cells, those cells' text stands before its own.
   */
  readonly source: string;
  /** Where it begins in what was pasted, from 1. */
  readonly line: number;
  readonly graph: Graph;
  /** Every variable that holds a node at the end, aliases included. */
  readonly variables: ReadonlyMap<string, NodeId>;
  /** What `.label` says, for the nodes that have one; a node's `label` falls back on its name. */
  readonly labels: ReadonlyMap<NodeId, string>;
  /** The span of each leaf's number in `source`: writing another number there changes just that leaf. */
  readonly literals: ReadonlyMap<NodeId, Span>;
  /** The line in `source`, from 1, that makes each node. */
  readonly lines: ReadonlyMap<NodeId, number>;
  /** Where in what was pasted each node is made; absent for those that earlier cells make. */
  readonly pastedAt: ReadonlyMap<NodeId, Place>;
  readonly remarks: readonly Remark[];
}

/** A source cell whose program was read. */
export interface ReadCell {
  readonly at: SourceCell;
  readonly program: Program;
}

/** A cell that was run, with the earlier ones it needs before it. */
export interface RunCell {
  readonly cell: Cell;
  /** Whether it computes anything itself. */
  readonly hasOperation: boolean;
}

/** Runs `own` after the cells whose variables it uses; a refusal's place is in `own`. */
export function runCell(own: ReadCell, before: readonly ReadCell[], maxNodes: number): RunCell | Refusal {
  const work = new Workspace(maxNodes);
  const sources: string[] = [];
  const places = { literals: new Map<NodeId, Span>(), lines: new Map<NodeId, number>() };
  let offset = 0;
  let line = 0;
  for (const part of [...before, own]) {
    const known = work.size;
    work.output = null;
    const refusal = runProgram(work, part.program);
    if (refusal !== null) return refusal;
    const starts = lineStarts(part.program.source);
    for (const id of work.ids().slice(known)) {
      const literal = work.literals.get(id);
      if (literal) places.literals.set(id, { from: literal.from + offset, to: literal.to + offset });
      places.lines.set(id, line + lineAt(starts, work.places.get(id) ?? 0) + 1);
    }
    const source = part === own ? part.program.source : withoutBackward(part.program);
    sources.push(source);
    offset += source.length + 1;
    line += starts.length;
    if (part !== own) work.remarks.length = 0;
    if (part === own) {
      const remarks = work.remarks.map(({ at, code, values }) => ({
        line: own.at.lines[lineAt(starts, at)]?.line ?? 1,
        code,
        values,
      }));
      const hasOperation = work
        .ids()
        .slice(known)
        .some((id) => work.isOperation(id));
      const pastedAt = new Map<NodeId, Place>();
      for (const id of work.ids().slice(known)) pastedAt.set(id, placeAt(own.at, starts, work.places.get(id) ?? 0));
      return { cell: cellOf(own, work, { ...places, pastedAt, remarks, source: sources.join("\n") }), hasOperation };
    }
  }
  throw new Error("a cell runs after itself");
}

type Placed = Pick<Cell, "literals" | "lines" | "pastedAt" | "remarks" | "source">;

function cellOf({ at }: ReadCell, work: Workspace, placed: Placed): Cell {
  const first = at.lines.find(({ text }) => text.trim() !== "") ?? at.lines[0];
  return {
    title: at.title,
    line: first?.line ?? 1,
    graph: work.graph(),
    variables: work.nodeVariables(),
    labels: work.labels,
    ...placed,
  };
}

/** An earlier cell's backward would name the output of the cell after it; `pass` of the same length keeps all places. */
function withoutBackward({ source, statements }: Program): string {
  let text = source;
  for (const { type, from, to } of statements) {
    if (type !== "backward") continue;
    const kept = source.slice(from, to).replace(/[^\n]/g, " ");
    text = `${text.slice(0, from)}pass${kept.slice(4)}${text.slice(to)}`;
  }
  return text;
}

/** Where an offset of a cell's program stands in what was pasted. `starts` are the program's lines. */
export function placeAt(cell: SourceCell, starts: readonly number[], at: number): Place {
  const index = lineAt(starts, at);
  const line = cell.lines[index];
  return { line: line?.line ?? 1, column: at - (starts[index] ?? 0) + (line?.shift ?? 0) + 1 };
}

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line that holds an offset; a binary search. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
