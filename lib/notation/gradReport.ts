import { evaluate } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId } from "@/lib/engine/graph";
import { describeProblem } from "@/lib/engine/problems";
import type { Cell } from "./python";

/** One variable, or one value without a name, with its numbers in full double precision. */
export interface ReportEntry {
  readonly id: NodeId;
  /** The variable, by its last assignment; null for a value that none holds. */
  readonly name: string | null;
  /** What `.label` says; "" where it says nothing. */
  readonly label: string;
  readonly op: GraphNode["op"];
  readonly operands: readonly NodeId[];
  readonly exponent?: number;
  readonly data: number;
  readonly grad: number;
}

/** A graph's numbers, or why they cannot all be computed and where the node stands in what was read. */
export type GradReport =
  | { readonly ok: true; readonly output: string; readonly nodes: readonly ReportEntry[] }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/** Every node of a cell's graph with its value and gradient; two variables of one node make two entries. */
export function gradReport(cell: Cell, outputName: string | null): GradReport {
  const { variables } = cell;
  const chosen = outputName === null ? cell.graph.output : variables.get(outputName);
  if (chosen === undefined) {
    return { ok: false, line: cell.line, column: 1, message: `there is no variable ${outputName} to be the output` };
  }
  const graph = { ...cell.graph, output: chosen };
  const { data, grad, problems } = evaluate(graph);
  const [problem] = problems;
  if (problem !== undefined) {
    const place = (problem.node !== null && cell.pastedAt.get(problem.node)) || { line: cell.line, column: 1 };
    return { ok: false, ...place, message: describeProblem(problem, graph) };
  }
  const names = new Map<NodeId, string[]>();
  for (const [name, id] of variables) names.set(id, [...(names.get(id) ?? []), name]);
  const nodes = graph.nodes.flatMap((node) => {
    // A graph without problems has both numbers for every node.
    const numbers = { data: data.get(node.id) ?? 0, grad: grad.get(node.id) ?? 0 };
    return (names.get(node.id) ?? [null]).map((name) => entryOf(node, name, cell.labels.get(node.id) ?? "", numbers));
  });
  return { ok: true, output: outputName ?? names.get(chosen ?? "")?.[0] ?? chosen ?? "", nodes };
}

function entryOf(
  node: GraphNode,
  name: string | null,
  label: string,
  numbers: { readonly data: number; readonly grad: number },
): ReportEntry {
  const connected: readonly (NodeId | null)[] = node.operands;
  const operands = connected.filter((id) => id !== null);
  const exponent = node.op !== "leaf" && node.exponent !== undefined ? { exponent: node.exponent } : {};
  return { id: node.id, name, label, op: node.op, operands, ...exponent, ...numbers };
}
