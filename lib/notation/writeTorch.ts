import type { Graph, NodeId } from "@/lib/engine/graph";
import { type Dialect, planProgram } from "./planProgram";
import { writeString } from "./writeExpression";
import { hasLabel } from "./writePython";

const dialect: Dialect = {
  leaf: (number) => `torch.tensor(${number}, dtype=torch.float64, requires_grad=True)`,
  call: (op, operand) => `${operand}.${op}()`,
  declaresNamed: true,
};

/**
 * A graph as a PyTorch program that prints every named node's gradient. Double precision, as ours: with PyTorch's usual
 * single precision the last digits would differ.
 */
export function writeTorch(graph: Graph): string {
  const { assignments, variables } = planProgram(graph, dialect);
  const output = graph.output === null ? undefined : variables.get(graph.output);
  const lines = ["import torch", ""];
  for (const { node, variable, value, isLeaf } of assignments) {
    lines.push(`${variable} = ${value}`);
    if (!isLeaf && node.name === variable) lines.push(`${variable}.retain_grad()`);
    if (hasLabel(node, "own")) lines.push(`${variable}.label = ${writeString(node.label)}`);
  }
  if (output === undefined) return `${lines.join("\n")}\n`;
  const used = usedBy(graph);
  lines.push("", `${output}.backward()`);
  for (const { node, variable } of assignments) {
    if (node.name !== variable) continue;
    // PyTorch leaves the gradient of what the output does not use at None.
    lines.push(`print(${writeString(variable)}, ${used.has(node.id) ? `${variable}.grad.item()` : "0.0"})`);
  }
  return `${lines.join("\n")}\n`;
}

/** The output and all that leads to it. */
function usedBy({ nodes, output }: Graph): ReadonlySet<NodeId> {
  const operandsOf = new Map(nodes.map(({ id, operands }) => [id, operands]));
  const found = new Set<NodeId>();
  const open: (NodeId | null)[] = [output];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === null || found.has(id)) continue;
    found.add(id);
    open.push(...(operandsOf.get(id) ?? []));
  }
  return found;
}
