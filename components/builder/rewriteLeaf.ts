import type { NodeId } from "@/lib/engine/graph";
import type { Cell } from "@/lib/notation/python";
import { readPython } from "@/lib/notation/python";

interface Rewriting {
  readonly cell: Cell;
  readonly id: NodeId;
  /** The number as it was typed on the canvas. */
  readonly text: string;
}

/** The program with one leaf's number replaced and all else as it was; null where the leaf is not written as one number. */
export function rewriteLeaf({ cell, id, text }: Rewriting): string | null {
  const literal = cell.literals.get(id);
  if (literal === undefined) return null;
  const at = cell.graph.nodes.findIndex((node) => node.id === id);
  // A negative number inside an expression needs its parentheses: 2**x becomes (-2)**x.
  for (const written of [text, `(${text})`]) {
    const next = cell.source.slice(0, literal.from) + written + cell.source.slice(literal.to);
    const reading = readPython(next);
    const leaf = reading.ok ? reading.cells[0]?.graph.nodes[at] : undefined;
    if (leaf?.op === "leaf" && leaf.data === Number(text)) return next;
  }
  return null;
}
