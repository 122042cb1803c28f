import type { Graph, GraphNode } from "@/lib/engine/graph";
import { type Assignment, type Dialect, planProgram } from "./planProgram";
import { writeString } from "./writeExpression";

/** Which labels a program writes: all, as the lecture does for draw_dot, or only those that differ from the name. */
export type LabelStyle = "all" | "own";

/** micrograd's notation, as the lecture has it. */
export function micrograd(style: LabelStyle): Dialect {
  return {
    leaf: (number, node) =>
      hasLabel(node, style) ? `Value(${number}, label=${writeString(node.label)})` : `Value(${number})`,
    call: (op, operand) => `${operand}.${op}()`,
    declaresNamed: false,
  };
}

/** A graph as a program in the lecture's notation; read again it is the same graph. */
export function writePython(graph: Graph, style: LabelStyle = "all"): string {
  const { assignments, variables } = planProgram(graph, micrograd(style));
  const lines = assignments.map((assignment) => writeLine(assignment, style));
  const output = graph.output === null ? undefined : variables.get(graph.output);
  // Without backward the last assignment is the output.
  if (output !== undefined && assignments.at(-1)?.variable !== output) lines.push(`${output}.backward()`);
  return lines.map((line) => `${line}\n`).join("");
}

/** One assignment with its label. */
export function writeLine({ node, variable, value, isLeaf }: Assignment, style: LabelStyle): string {
  const line = `${variable} = ${value}`;
  if (isLeaf || !hasLabel(node, style)) return line;
  return `${line}; ${variable}.label = ${writeString(node.label)}`;
}

/** Whether a node's label is written. */
export function hasLabel({ name, label }: GraphNode, style: LabelStyle): boolean {
  return label !== "" && (style === "all" || label !== name);
}
