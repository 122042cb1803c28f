import type { GraphNode, NodeId } from "@/lib/engine/graph";
import { type Cell, readPython } from "./python";

/** The only cell of a program, for tests; throws what is wrong with it. */
export function readOne(source: string): Cell {
  const reading = readPython(source);
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (!reading.ok || cell === undefined) throw new Error(JSON.stringify(reading));
  return cell;
}

/** A graph on one line: `a:2.0 b:mul(a,#2) → b`; an unnamed leaf is # and its text, a declared one is in <>. */
export function sketch(cell: Cell): string {
  const nodes = new Map(cell.graph.nodes.map((node) => [node.id, node]));
  const called = (id: NodeId | null): string => {
    const node = nodes.get(id ?? "");
    return node === undefined ? "?" : (node.name ?? (node.op === "leaf" ? textOf(node) : `[${body(node)}]`));
  };
  const textOf = (node: GraphNode & { op: "leaf" }) => (node.isDeclared ? `<${node.text}>` : `#${node.text}`);
  const body = (node: GraphNode): string => {
    if (node.op === "leaf") return textOf(node);
    const exponent = node.exponent === undefined ? "" : `,${node.exponent}`;
    return `${node.op}(${node.operands.map(called).join(",")}${exponent})`;
  };
  const named = cell.graph.nodes.filter(({ name }) => name !== null);
  return `${named.map((node) => `${node.name}:${body(node)}`).join(" ")} → ${called(cell.graph.output)}`;
}
