import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { ops } from "@/lib/engine/ops/table";
import { wrongRules } from "@/lib/engine/ops/table.wrong";
import { idOf } from "./misconception";
import { opFamilies } from "./opFamilies";
import { type Sketched, sketch } from "./simulation/sketch";

/** The op's result times k, so that the gradient arriving at it is k. */
function predicted(id: string, op: Sketched, a: number, b: number, node: "a" | "b", k: number): readonly number[] {
  const evaluation = evaluate(sketch({ a, b, k, y: op, L: ["mul", "y", "k"] }));
  const rule = opFamilies.find((one) => idOf(one) === id);
  const upstream = (consumer: string) => evaluation.grad.get(consumer) ?? 0;
  return rule?.predict({ evaluation, node, upstream }) ?? [];
}

// Worked by hand: upstream 3 (k), operands a and b, then what the student with the bug answers.
const cases: readonly [id: string, op: Sketched, a: number, b: number, node: "a" | "b", answer: number][] = [
  ["add-rule/splits", ["add", "a", "b"], 2, 5, "a", 1.5],
  ["add-rule/as-mul", ["add", "a", "b"], 2, 5, "a", 15],
  ["add-rule/as-mul", ["add", "a", "b"], 2, 5, "b", 6],
  ["add-rule/as-mul-not-swapped", ["add", "a", "b"], 2, 5, "a", 6],
  ["add-rule/as-mul-not-swapped", ["add", "a", "b"], 2, 5, "b", 15],
  ["sub-rule/sign-lost", ["sub", "a", "b"], 2, 5, "b", 3],
  ["sub-rule/sign-swapped", ["sub", "a", "b"], 2, 5, "a", -3],
  ["sub-rule/sign-swapped", ["sub", "a", "b"], 2, 5, "b", 3],
  ["sub-rule/sign-on-both", ["sub", "a", "b"], 2, 5, "a", -3],
  ["sub-rule/sign-on-both", ["sub", "a", "b"], 2, 5, "b", -3],
  ["mul-rule/not-swapped", ["mul", "a", "b"], 2, 5, "a", 6],
  ["mul-rule/not-swapped", ["mul", "a", "b"], 2, 5, "b", 15],
  ["mul-rule/output", ["mul", "a", "b"], 2, 5, "a", 30],
  ["mul-rule/one", ["mul", "a", "b"], 2, 5, "a", 3],
  ["mul-rule/sum", ["mul", "a", "b"], 2, 5, "a", 21],
  ["div-rule/numerator-inverted", ["div", "a", "b"], 6, 4, "a", 12],
  ["div-rule/denominator-sign-lost", ["div", "a", "b"], 6, 4, "b", 1.125],
  ["div-rule/denominator-not-squared", ["div", "a", "b"], 6, 4, "b", -4.5],
  ["div-rule/denominator-no-numerator", ["div", "a", "b"], 6, 4, "b", -0.1875],
  ["div-rule/denominator-as-mul", ["div", "a", "b"], 6, 4, "b", 18],
  ["pow-rule/not-lowered", ["pow", 3, "a"], 2, 0, "a", 72],
  ["pow-rule/no-coefficient", ["pow", 3, "a"], 2, 0, "a", 12],
  ["pow-rule/times-base", ["pow", 3, "a"], 2, 0, "a", 18],
  ["pow-rule/raised", ["pow", 3, "a"], 2, 0, "a", 144],
  ["pow-rule/integrated", ["pow", 3, "a"], 2, 0, "a", 12],
  ["exp-rule/power-rule", ["exp", "a"], 2, 0, "a", 16.30969], // 2·e·3
  ["exp-rule/from-input", ["exp", "a"], 2, 0, "a", 6],
  ["exp-rule/twice", ["exp", "a"], 0, 0, "a", 8.15485], // e^(e^0)·3
  ["exp-rule/dropped", ["exp", "a"], 2, 0, "a", 3],
  ["tanh-rule/from-input", ["tanh", "a"], 0.5, 0, "a", 2.25],
  ["tanh-rule/no-square", ["tanh", "a"], 0.5, 0, "a", 1.61365], // t = 0.462117
  ["tanh-rule/as-tan", ["tanh", "a"], 0.5, 0, "a", 3.64066], // t² = 0.213552
  ["tanh-rule/no-one", ["tanh", "a"], 0.5, 0, "a", -0.64066],
  ["tanh-rule/twice", ["tanh", "a"], 0.5, 0, "a", 2.44063], // tanh(t) = 0.431807
  ["tanh-rule/as-sigmoid", ["tanh", "a"], 0.5, 0, "a", 0.74569],
  ["tanh-rule/as-arctan", ["tanh", "a"], 0.5, 0, "a", 2.4],
  ["tanh-rule/output", ["tanh", "a"], 0.5, 0, "a", 1.38635],
  ["sigmoid-rule/from-input", ["sigmoid", "a"], 2, 0, "a", -6],
  ["sigmoid-rule/as-tanh", ["sigmoid", "a"], 2, 0, "a", 0.67259], // s = 0.880797
  ["sigmoid-rule/twice", ["sigmoid", "a"], 2, 0, "a", 0.62147], // σ(s) = 0.706987
  ["relu-rule/gate-ignored", ["relu", "a"], -2, 0, "a", 3],
  ["relu-rule/value", ["relu", "a"], 2, 0, "a", 6],
  ["relu-rule/inverted", ["relu", "a"], 2, 0, "a", 0],
  ["relu-rule/inverted", ["relu", "a"], -2, 0, "a", 3],
  ["relu-rule/gated-by-gradient", ["relu", "a"], -2, 0, "a", 3],
  ["neg-rule/sign-lost", ["neg", "a"], 2, 0, "a", 3],
  ["log-rule/one-over-output", ["log", "a"], 3, 0, "a", 2.73072], // ln 3 = 1.098612
];

describe("an op's wrong rules", () => {
  it.each(cases)("%s on %j with a = %d, b = %d answers %s", (id, op, a, b, node, answer) => {
    const [only, ...others] = predicted(id, op, a, b, node, 3);
    expect(only).toBeCloseTo(answer, 4);
    expect(others).toEqual([]);
  });

  it("gates by the gradient's sign: an open relu with a negative gradient is answered 0", () => {
    expect(predicted("relu-rule/gated-by-gradient", ["relu", "a"], 2, 0, "a", -3)).toEqual([0]);
  });

  it.each([
    ["div-rule/denominator-as-mul", "a", 0.75],
    ["div-rule/numerator-inverted", "b", -1.125],
    ["sub-rule/sign-lost", "a", 3],
  ] as const)("%s leaves the other operand, %s, right", (id, node, answer) => {
    const op: Sketched = id.startsWith("div") ? ["div", "a", "b"] : ["sub", "a", "b"];
    expect(predicted(id, op, 6, 4, node, 3)).toEqual([answer]);
  });

  it("strikes every edge into the op, and leaves the other edges right", () => {
    const evaluation = evaluate(
      sketch({ a: 2, b: 5, p: ["mul", "a", "b"], s: ["add", "a", "p"], L: ["mul", "s", "p"] }),
    );
    const rule = opFamilies.find((one) => idOf(one) === "add-rule/splits");
    const upstream = (consumer: string) => evaluation.grad.get(consumer) ?? 0;
    // L = (a + ab)·ab: at p the + gets 10/2, the × the right 12; at a the + gets 5, the × 5 · 22.
    expect(rule?.predict({ evaluation, node: "p", upstream })).toEqual([17]);
    expect(rule?.predict({ evaluation, node: "a", upstream })).toEqual([115]);
  });

  it("covers every op and every rule of the table with a number worked by hand", () => {
    const listed = Object.entries(wrongRules).flatMap(([op, rules]) =>
      rules.map(({ variant }) => `${op}-rule/${variant}`),
    );
    expect(Object.keys(wrongRules).sort()).toEqual(Object.keys(ops).sort());
    expect([...new Set(cases.map(([id]) => id))].sort()).toEqual([...listed].sort());
  });
});
