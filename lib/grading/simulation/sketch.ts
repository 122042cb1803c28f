import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import type { OpName } from "@/lib/engine/ops/table";

/** A number is a leaf; `["pow", 3, "a"]` is a to the power of 3; else an op with its operands' names. */
export type Sketched = number | readonly ["pow", number, NodeId] | readonly [Exclude<OpName, "pow">, ...NodeId[]];

/** A graph in a few words, for tests and simulations; the last node is the output, names are ids and labels. */
export function sketch(nodes: Readonly<Record<NodeId, Sketched>>): Graph {
  const drawn = Object.entries(nodes).map(([id, sketched]) => drawNode(id, sketched));
  return { nodes: drawn, output: drawn.at(-1)?.id ?? null };
}

function drawNode(id: NodeId, sketched: Sketched): GraphNode {
  const named = { id, name: id, label: id };
  if (typeof sketched === "number") {
    return { ...named, op: "leaf", operands: [], data: sketched, text: String(sketched), isDeclared: true };
  }
  if (sketched[0] === "pow") return { ...named, op: "pow", operands: [sketched[2]], exponent: sketched[1] };
  const [op, ...operands] = sketched;
  return { ...named, op, operands };
}
