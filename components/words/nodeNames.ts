import { formulaOf } from "@/components/graph/nodeText";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { isOpName, ops } from "@/lib/engine/ops/table";
import { formula, type Sentence } from "./sentence";
import type { Words } from "./words";

/** A longer formula is harder to read in a sentence than none. */
const LONGEST = 40;

/** What a node is called inside a sentence: its name, a constant's number, a small formula of named operands. */
export function sayNode(graph: Graph, id: NodeId | null, { t }: Words): Sentence {
  const node = find(graph, id);
  if (node === undefined) return t("words.node.output");
  const name = operandName(graph, id) ?? formulaName(graph, node);
  return name ?? t("words.node.unnamed", { symbol: isOpName(node.op) ? ops[node.op].symbol : node.op });
}

/** A node's own name or number; null where only a formula could be said, which would need brackets beside another sign. */
export function operandName(graph: Graph, id: NodeId | null): Sentence | null {
  const node = find(graph, id);
  if (node === undefined) return null;
  const name = node.name || node.label;
  if (name !== "") return formula(name);
  return node.op === "leaf" ? formula(withMinus(node.text)) : null;
}

/** A whole step, "o = tanh(n)"; without the name where there is none, null where an operand has none. */
export function sayStep(graph: Graph, id: NodeId): Sentence | null {
  const node = find(graph, id);
  const step = node === undefined ? null : formulaName(graph, node);
  const name = operandName(graph, id);
  return name === null || step === null ? step : formula(`${name} = ${step}`);
}

function formulaName(graph: Graph, node: GraphNode): Sentence | null {
  const text = withMinus(formulaOf(node, graph));
  return node.op === "leaf" || /[…▢]/.test(text) || text.length > LONGEST ? null : formula(text);
}

function find(graph: Graph, id: NodeId | null): GraphNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}

/** A hyphen before a number is a minus sign in print. */
function withMinus(text: string): string {
  return text.replace(/(?<![\w.])-(?=[\d.])/g, "−");
}
