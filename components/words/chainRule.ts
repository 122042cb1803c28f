import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { isOpName, ops } from "@/lib/engine/ops/table";
import { formatValue } from "@/lib/notation/printNumber";
import { bracketed, texOfGradient, texOfNode } from "./texNames";

/** A number inside a product: brackets around a negative one, powers of ten set as such. */
export function texOfNumber(value: number): string {
  const [mantissa, power] = formatValue(value).split("e");
  const tex = power === undefined ? `${mantissa}` : `${mantissa} \\cdot 10^{${power}}`;
  return value < 0 ? `(${tex})` : tex;
}

function plain(value: number): string {
  return value < 0 ? texOfNumber(value).slice(1, -1) : texOfNumber(value);
}

/** ∂consumer/∂operand in symbols, as the op's rule says it: "w", "1 − o²". */
export function texOfLocal(graph: Graph, { consumer, slot }: Edge): string {
  const node = graph.nodes.find((candidate) => candidate.id === consumer);
  if (!node || node.op === "leaf" || !isOpName(node.op)) return "\\square";
  const operands = node.operands.map((operand) => bracketed(graph, operand));
  const rule = ops[node.op].tex.local[slot];
  return rule ? rule(operands, texOfNode(graph, node.id), String(node.exponent ?? "")) : "\\square";
}

/** The chain rule along one edge in symbols: upstream times local. */
export function texOfEdge(graph: Graph, edge: Edge, isFirst: boolean): string {
  const { operand, consumer } = edge;
  const local = `\\frac{\\partial ${bracketed(graph, consumer)}}{\\partial ${bracketed(graph, operand)}}`;
  const becomes = isFirst ? "=" : "\\mathrel{+}=";
  return `${texOfGradient(graph, operand)} ${becomes} ${texOfGradient(graph, consumer)} \\cdot ${local}`;
}

/** The same with the local rule and the numbers put in; adds to `before` where another path came first. */
export function texOfEdgeNumbers(graph: Graph, edge: Edge, before: number | null): string {
  const { upstream, local, contribution } = edge;
  const product = `${texOfNumber(upstream)} \\cdot \\underbrace{${texOfNumber(local)}}_{${texOfLocal(graph, edge)}}`;
  if (before === null) return `= ${product} = ${plain(contribution)}`;
  return `= ${plain(before)} + ${product} = ${plain(before + contribution)}`;
}

/** A node's whole step in one line: each path's upstream times local, and their sum. */
export function texOfStep(evaluation: Evaluation, node: NodeId): string {
  const { graph, edges, grad } = evaluation;
  const question = texOfGradient(graph, node);
  if (node === graph.output) return `${question} = 1`;
  const paths = edges.filter((edge) => edge.operand === node);
  if (paths.length === 0) return `${question} = 0`;
  const symbols = paths.map((edge) => {
    const local = texOfLocal(graph, edge);
    const isSum = /[+-]/.test(local);
    return `${texOfGradient(graph, edge.consumer)} \\cdot ${isSum ? `\\left(${local}\\right)` : local}`;
  });
  const numbers = paths.map(({ upstream, local }) => `${texOfNumber(upstream)} \\cdot ${texOfNumber(local)}`);
  return `\\begin{aligned}${question} &= ${symbols.join(" + ")} \\\\ &= ${numbers.join(" + ")} = ${plain(grad.get(node) ?? 0)}\\end{aligned}`;
}
