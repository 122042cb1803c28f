import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode } from "@/lib/engine/graph";
import { isOpName, ops } from "@/lib/engine/ops/table";
import { formatValue } from "./printNumber";

/** Graphviz in the shape of the lecture's draw_dot: a record for each value, an oval for its op, left to right. */
export function writeDot({ graph, data, grad }: Evaluation): string {
  const numbers = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const lines = ["digraph {", "\tgraph [rankdir=LR]"];
  const edges: string[] = [];
  for (const [index, node] of graph.nodes.entries()) {
    const record = [node.label, `data ${show(data.get(node.id))}`, `grad ${show(grad.get(node.id))}`];
    lines.push(`\tn${index} [label="{ ${record.map(escapeField).join(" | ")} }" shape=record]`);
    if (node.op === "leaf") continue;
    lines.push(`\to${index} [label="${escapeField(signOf(node))}"]`, `\to${index} -> n${index}`);
    node.operands.forEach((id, slot) => {
      const from = numbers.get(id ?? "");
      if (from === undefined) return;
      // Which operand is which is lost on an oval: where it matters the edge says so.
      const order = node.op === "sub" || node.op === "div" ? ` [headlabel="${slot + 1}"]` : "";
      edges.push(`\tn${from} -> o${index}${order}`);
    });
  }
  return `${[...lines, ...edges, "}"].join("\n")}\n`;
}

function show(value: number | undefined): string {
  return value === undefined ? "?" : formatValue(value);
}

function signOf(node: Extract<GraphNode, { op: string }>): string {
  if (node.op === "leaf" || !isOpName(node.op)) return "";
  const { symbol } = ops[node.op];
  return node.op === "pow" ? `**${"exponent" in node ? node.exponent : ""}` : symbol;
}

/** A field of a record: the signs that would end it, and control characters, are made harmless. */
function escapeField(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, " ").replace(/[\\{}|<>"]/g, "\\$&");
}
