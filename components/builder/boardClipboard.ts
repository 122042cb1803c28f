import type { GraphNode } from "@/lib/engine/graph";
import { readPython } from "@/lib/notation/python";
import { writePython } from "@/lib/notation/writePython";

/** Nodes for the clipboard, as Python: what is pasted elsewhere is a program. An operand that is not among them stands as three dots. */
export function copiedText(nodes: readonly GraphNode[]): string {
  const inside = new Set(nodes.map(({ id }) => id));
  const cut = nodes.map((node) =>
    node.op === "leaf"
      ? node
      : { ...node, operands: node.operands.map((id) => (id !== null && inside.has(id) ? id : null)) },
  );
  return writePython({ nodes: cut, output: null });
}

/** The nodes of a pasted program's first graph; none where it cannot be read. */
export function pastedNodes(text: string): readonly GraphNode[] {
  const reading = readPython(text);
  return reading.ok ? (reading.cells[0]?.graph.nodes ?? []) : [];
}
