import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { isOpName, ops } from "@/lib/engine/ops/table";

/** How deep an unnamed node is written out in terms of its operands before a box stands for the rest. */
const DEPTH = 3;

/** A node in TeX: x1 as x₁, x1w1 as x₁w₁, a word upright; an unnamed one by its formula. */
export function texOfNode(graph: Graph, id: NodeId, depth = DEPTH): string {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (!node) return "\\square";
  const name = node.name ?? node.label;
  if (name !== "") return texOfName(name);
  return node.op === "leaf" ? node.text : texOfFormula(graph, node, depth);
}

function texOfFormula(graph: Graph, node: GraphNode, depth: number): string {
  if (depth === 0 || node.op === "leaf" || !isOpName(node.op)) return "\\square";
  const operands = node.operands.map((operand) => bracketed(graph, operand, depth - 1));
  return ops[node.op].tex.forward(operands, String(node.exponent ?? ""));
}

/** A node as it stands inside a formula: brackets around what is itself a formula or negative. */
export function bracketed(graph: Graph, id: NodeId | null, depth = DEPTH - 1): string {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (!node) return "\\square";
  const tex = texOfNode(graph, node.id, depth);
  const isFormula = (node.name ?? node.label) === "" && (node.op !== "leaf" || node.text.startsWith("-"));
  return isFormula ? `\\left(${tex}\\right)` : tex;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** A name in TeX. */
export function texOfName(name: string): string {
  // Letters, each with its digits: x, x1, x1w1, but not "loss".
  if (/^([A-Za-z]\d*)+$/.test(name) && !/[A-Za-z]{2}/.test(name))
    return name.replace(/\d+/g, (digits) => `_{${digits}}`);
  return `\\text{${name.replace(/[\\{}$&#^_%~]/g, (sign) => escapes[sign] ?? `\\${sign}`)}}`;
}

/** The question itself: ∂L/∂node. */
export function texOfGradient(graph: Graph, id: NodeId): string {
  const output = graph.output === null ? "\\square" : texOfNode(graph, graph.output);
  return `\\frac{\\partial ${output}}{\\partial ${bracketed(graph, id)}}`;
}
