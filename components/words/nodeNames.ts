import { formulaOf } from "@/components/graph/nodeText";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { Formula } from "./sentence";

/** A longer formula is harder to read in a sentence than none. */
const LONGEST = 40;

/** What a node is called inside a sentence: its name, a constant's number, a small formula of named operands. */
export function sayNode(graph: Graph, id: NodeId | null): string | Formula {
  const node = find(graph, id);
  if (node === undefined) return "the output";
  return operandName(graph, id) ?? formulaName(graph, node) ?? nameNode(node);
}

/** A node's own name or number; null where only a formula could be said, which would need brackets beside another sign. */
export function operandName(graph: Graph, id: NodeId | null): Formula | null {
  const node = find(graph, id);
  if (node === undefined) return null;
  if (node.name !== null || node.label !== "") return { formula: nameNode(node) };
  return node.op === "leaf" ? { formula: withMinus(node.text) } : null;
}

/** A whole step, "o = tanh(n)"; without the name where there is none, null where an operand has none. */
export function sayStep(graph: Graph, id: NodeId): Formula | null {
  const node = find(graph, id);
  const formula = node === undefined ? null : formulaName(graph, node);
  const name = operandName(graph, id);
  return name === null || formula === null ? formula : { formula: `${name.formula} = ${formula.formula}` };
}

function formulaName(graph: Graph, node: GraphNode): Formula | null {
  const formula = withMinus(formulaOf(node, graph));
  return node.op === "leaf" || /[…▢]/.test(formula) || formula.length > LONGEST ? null : { formula };
}

function find(graph: Graph, id: NodeId | null): GraphNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}

/** A hyphen before a number is a minus sign in print. */
function withMinus(text: string): string {
  return text.replace(/(?<![\w.])-(?=[\d.])/g, "−");
}
