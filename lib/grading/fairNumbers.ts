import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId, Operation } from "@/lib/engine/graph";
import { type Inputs, inputsOf, pathsOf } from "./paths";

/** What a draw of numbers must keep to, so that every asked gradient can be worked out by hand and judged. */
export const FAIR = {
  /** The size of a gradient that is asked for. */
  gradient: { least: 0.01, most: 1000 },
  leastDivisor: 0.1,
  /** Beyond these, 1 − t² and s(1 − s) lose their digits to rounding: the input is saturated. */
  mostTanhInput: 2,
  mostSigmoidInput: 4,
} as const;

/** Whether an exercise with these numbers can be asked; wrong rules are not looked at here. */
export function isFair(evaluation: Evaluation, asked: readonly NodeId[]): boolean {
  if (evaluation.problems.length > 0) return false;
  const isAskable = asked.every((node) => {
    const size = Math.abs(evaluation.grad.get(node) ?? Number.NaN);
    return size >= FAIR.gradient.least && size <= FAIR.gradient.most;
  });
  return isAskable && [...pathsOf(evaluation).nodes.values()].every((node) => isFairNode(evaluation, node));
}

function isFairNode(evaluation: Evaluation, node: GraphNode): boolean {
  // A log of nothing positive is not finite either.
  if (!Number.isFinite(evaluation.data.get(node.id))) return false;
  return node.op === "leaf" || isFairOperation(node, inputsOf(evaluation, node));
}

function isFairOperation(node: Operation, { a, b }: Inputs): boolean {
  switch (node.op) {
    case "div":
      return Math.abs(b) >= FAIR.leastDivisor;
    case "pow":
      // 2² = 2·2: the power rule and two of its mistakes give one number there.
      return b < 0 ? Math.abs(a) >= FAIR.leastDivisor : b !== 2 || Math.abs(a) !== 2;
    case "mul":
      return node.operands[0] !== node.operands[1] || Math.abs(a) !== 2;
    case "tanh":
      return Math.abs(a) <= FAIR.mostTanhInput;
    case "sigmoid":
      return Math.abs(a) <= FAIR.mostSigmoidInput;
    default:
      return true;
  }
}
