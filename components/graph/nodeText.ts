import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";

/** What a leaf typed at greater length is shown as: four decimals, like every other value. */
const LONGEST_TYPED = 9;

/** A node's forward value as its card shows it; "–" where there is none. */
export function shownData(node: GraphNode, data: ReadonlyMap<NodeId, number>): string {
  if (node.op === "leaf" && node.text !== "" && node.text.length <= LONGEST_TYPED) return node.text;
  const value = data.get(node.id);
  return value === undefined ? "–" : formatValue(value);
}

const indices = new WeakMap<Graph, ReadonlyMap<NodeId, GraphNode>>();

/** A graph's nodes by id, listed once: each of hundreds of cards names its operands. */
function nodesOf(graph: Graph): ReadonlyMap<NodeId, GraphNode> {
  const known = indices.get(graph) ?? new Map(graph.nodes.map((node) => [node.id, node]));
  indices.set(graph, known);
  return known;
}

const infix: Partial<Record<GraphNode["op"], string>> = { add: " + ", sub: " − ", mul: " · ", div: " / " };

/** What a node is made of, in one line: "s + b", "tanh(n)"; a gap where an operand is missing. */
export function formulaOf(node: GraphNode, graph: Graph): string {
  if (node.op === "leaf") return node.text;
  const names = node.operands.map((id) => {
    const operand = id === null ? undefined : nodesOf(graph).get(id);
    if (operand === undefined) return "▢";
    if (operand.op === "leaf" && operand.label === "") return operand.text;
    return operand.name ?? (operand.label === "" ? "(…)" : operand.label);
  });
  const sign = infix[node.op];
  if (sign !== undefined) return names.join(sign);
  if (node.op === "pow") return `${names.join("")}**${node.exponent ?? "▢"}`;
  return node.op === "neg" ? `−${names.join("")}` : `${node.op}(${names.join(", ")})`;
}
