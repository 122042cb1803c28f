import type { WrongRule } from "@/lib/engine/ops/rule.wrong";
import { type OpName, ops } from "@/lib/engine/ops/table";
import { wrongRules } from "@/lib/engine/ops/table.wrong";
import type { Misconception, Place } from "./misconception";
import { inputsOf, pathsOf } from "./paths";

/** One family for each op, from the wrong rules beside it: `tanh-rule`, `mul-rule`, … */
export const opFamilies: readonly Misconception[] = Object.keys(ops).flatMap((name) => family(name as OpName)); // The table's own keys.

function family(op: OpName): readonly Misconception[] {
  return wrongRules[op].map((rule) => ({
    family: `${op}-rule`,
    variant: rule.variant,
    tier: 1,
    predict: (place: Place) => predict(op, rule, place),
  }));
}

/** The rule on every edge into the op, the right one on the others. */
function predict(op: OpName, rule: WrongRule, { evaluation, node, upstream }: Place): readonly number[] {
  const { nodes, edges } = pathsOf(evaluation);
  let total = 0;
  let isTouched = false;
  for (const edge of edges(node)) {
    const consumer = nodes.get(edge.consumer);
    const g = upstream(edge.consumer);
    if (consumer?.op === op) {
      isTouched = true;
      const { slot, local } = edge;
      total += rule.contribution({ ...inputsOf(evaluation, consumer), slot, local, upstream: g });
    } else total += g * edge.local;
  }
  return isTouched ? [total] : [];
}
