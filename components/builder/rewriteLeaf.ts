import type { NodeId } from "@/lib/engine/graph";
import type { Cell } from "@/lib/notation/python";

interface Rewriting {
  readonly cell: Cell;
  /** The leaf by the cell's ids. */
  readonly id: NodeId;
  /** The number as it was typed on the canvas: a plain decimal. */
  readonly text: string;
}

/**
 * The program with one leaf's number replaced and all else as it was; null where the leaf is not written as one number.
 * Nothing is read anew: a number that is scrubbed changes sixty times a second.
 */
export function rewriteLeaf({ cell, id, text }: Rewriting): Cell | null {
  const literal = cell.literals.get(id);
  if (literal === undefined) return null;
  const { from, to } = literal;
  // A negative number inside an expression needs its brackets: n-2 becomes n-(-2).
  const isAlone = /[(=,]\s*$/.test(cell.source.slice(0, from)) && !/^\s*\*\*/.test(cell.source.slice(to));
  const written = text.startsWith("-") && !isAlone ? `(${text})` : text;
  const shift = written.length - (to - from);
  const literals = new Map(
    [...cell.literals].map(([leaf, span]) => {
      if (leaf === id) return [leaf, { from, to: to + shift }] as const;
      return [leaf, span.from >= to ? { from: span.from + shift, to: span.to + shift } : span] as const;
    }),
  );
  const nodes = cell.graph.nodes.map((node) =>
    node.id === id && node.op === "leaf" ? { ...node, text, data: Number(text) } : node,
  );
  const source = cell.source.slice(0, from) + written + cell.source.slice(to);
  return { ...cell, source, literals, graph: { ...cell.graph, nodes } };
}
