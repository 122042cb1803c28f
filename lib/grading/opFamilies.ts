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

/** The rule on every edge into the op on the way, the right one on the others. */
function predict(op: OpName, rule: WrongRule, { evaluation, node, upstream }: Place): readonly number[] {
  const { nodes, routes } = pathsOf(evaluation);
  let total = 0;
  let isTouched = false;
  for (const route of routes(node)) {
    total += route.edges.reduceRight((g, { consumer: id, slot, local }) => {
      const consumer = nodes.get(id);
      if (consumer?.op !== op) return g * local;
      isTouched = true;
      return rule.contribution({ ...inputsOf(evaluation, consumer), slot, local, upstream: g });
    }, upstream(route.consumer));
  }
  return isTouched ? [total] : [];
}
