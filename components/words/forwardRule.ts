import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import { texFactor, texNumber, texOf, texOperand, texValue } from "@/lib/grading/tex";

/** How one value comes about, in TeX: "n = s + b = −6 + 6.8814 = 0.8814"; null for a leaf and where an operand is missing. */
export function forwardRule(evaluation: Evaluation, id: NodeId): string | null {
  const node = evaluation.graph.nodes.find((each) => each.id === id);
  const value = evaluation.data.get(id);
  if (node === undefined || node.op === "leaf" || value === undefined) return null;
  const operands = node.operands.filter((operand) => operand !== null);
  const { forward } = ops[node.op].tex;
  const exponent = String(node.exponent ?? "");
  const names = operands.map((operand) => texOperand(evaluation, operand));
  const numbers = operands.map((operand) => texFactor(texValue(evaluation, operand)));
  const symbols = forward(names, exponent);
  const own = texOf(evaluation, id);
  const steps = [own, symbols, forward(numbers, exponent), texNumber(value)];
  // A nameless node is called by what it is made of.
  return steps.filter((step, at) => at === 0 || step !== steps[at - 1]).join(" = ");
}
