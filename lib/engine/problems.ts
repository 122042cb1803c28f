import type { Graph, GraphNode, NodeId } from "./graph";
import { isOpName, ops } from "./ops/table";

/** What keeps a graph from being computed, by name. */
export type ProblemCode =
  | "CYCLE"
  | "MISSING_OPERAND"
  | "EXTRA_OPERAND"
  | "UNKNOWN_OPERAND"
  | "UNKNOWN_OP"
  | "MISSING_EXPONENT"
  | "DUPLICATE_ID"
  | "NO_OUTPUT"
  | "NON_FINITE_VALUE"
  | "NON_FINITE_GRADIENT";

/** One thing wrong with a graph and the node to look at; the node is null where the whole graph is meant. */
export interface Problem {
  readonly code: ProblemCode;
  readonly node: NodeId | null;
}

/** How people call a node: its variable, else its label, else its op. */
export function nameNode(node: GraphNode): string {
  if (node.name !== null && node.name !== "") return node.name;
  if (node.label !== "") return node.label;
  if (node.op === "leaf") return `the number ${node.text}`;
  return isOpName(node.op) ? `the unnamed ${ops[node.op].symbol} node` : "an unnamed node";
}

/** A problem in plain words: what is wrong, where, and what to do next. */
export function describeProblem(problem: Problem, graph: Graph): string {
  const node = graph.nodes.find((candidate) => candidate.id === problem.node);
  const name = node === undefined ? "this node" : nameNode(node);
  switch (problem.code) {
    case "CYCLE":
      return `${name} depends on itself: cut one of the edges of the loop.`;
    case "MISSING_OPERAND":
      return `${name} lacks an operand: connect a node to its empty input.`;
    case "EXTRA_OPERAND":
      return `${name} has more operands than its operation takes: disconnect what is too much.`;
    case "UNKNOWN_OPERAND":
      return `${name} is connected to a node that no longer exists: connect it anew.`;
    case "UNKNOWN_OP":
      return `${name} has an operation that is not known here: use one of ${Object.keys(ops).join(", ")}.`;
    case "MISSING_EXPONENT":
      return `${name} is a power without an exponent: give it a number.`;
    case "DUPLICATE_ID":
      return `${name} stands in the graph twice under one id: remove one of the two.`;
    case "NO_OUTPUT":
      return "The graph has no output: choose the node whose gradient is 1.";
    case "NON_FINITE_VALUE":
      return `${name} has no finite value (${reasonOf(node)}): change a number before it.`;
    case "NON_FINITE_GRADIENT":
      return `${name} has no finite gradient (a slope after it is infinite): change a number.`;
  }
}

function reasonOf(node: GraphNode | undefined): string {
  switch (node?.op) {
    case "div":
      return "division by zero, or a number too large";
    case "log":
      return "the logarithm needs a number above 0";
    case "pow":
      return "a power of zero or of a negative number that does not exist, or one too large";
    case "leaf":
      return "it is not a number";
    default:
      return "the number is too large";
  }
}
