import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { idOf } from "./misconception";
import { pathFamilies } from "./pathFamilies";
import { type Sketched, sketch } from "./simulation/sketch";

function predicted(id: string, nodes: Record<string, Sketched>, node: string): readonly number[] {
  const evaluation = evaluate(sketch(nodes));
  const rule = pathFamilies.find((one) => idOf(one) === id);
  const upstream = (consumer: string) => evaluation.grad.get(consumer) ?? 0;
  return rule?.predict({ evaluation, node, upstream }) ?? [];
}

// f = d·e, d = ab = -6, e = a + b = 1. At a: along d upstream 1, local 3; along e upstream -6, local 1. Truth: -3.
const twoPaths: Record<string, Sketched> = {
  a: -2,
  b: 3,
  d: ["mul", "a", "b"],
  e: ["add", "a", "b"],
  f: ["mul", "d", "e"],
};

describe("the path families, by hand on (ab)(a+b)", () => {
  it.each([
    ["overwrites/one-path", [3, -6]],
    ["overwrites/same-operand-once", []],
    ["multiplies-paths/product", [-18]],
    ["averages-paths/mean", [-1.5]],
    ["local-only/sum", [4]],
    ["upstream-only/sum", [-5]],
    ["adds-factors/sum", [-1]],
  ])("%s answers %j at a", (id, answers) => {
    expect(predicted(id, twoPaths, "a")).toEqual(answers);
  });

  it.each([
    ["overwrites/one-path", []],
    ["multiplies-paths/product", []],
    ["averages-paths/mean", []],
    ["local-only/sum", [1]],
    ["upstream-only/sum", [1]],
    ["adds-factors/sum", [2]],
  ])("%s answers %j at d, which has one path", (id, answers) => {
    expect(predicted(id, twoPaths, "d")).toEqual(answers);
  });

  it("counts the same operand once: 3(a+a) as 3, 3(a·a) as 3a", () => {
    const id = "overwrites/same-operand-once";
    expect(predicted(id, { a: 2, k: 3, y: ["add", "a", "a"], L: ["mul", "y", "k"] }, "a")).toEqual([3]);
    expect(predicted(id, { a: 2, k: 3, y: ["mul", "a", "a"], L: ["mul", "y", "k"] }, "a")).toEqual([6]);
  });

  it("counts the same operand once among other paths: a·a + a as a + 1", () => {
    const graph: Record<string, Sketched> = { a: 2, y: ["mul", "a", "a"], L: ["add", "y", "a"] };
    expect(predicted("overwrites/same-operand-once", graph, "a")).toEqual([3]);
  });

  it.each(pathFamilies.map(idOf))("%s says nothing at the output", (id) => {
    expect(predicted(id, twoPaths, "f")).toEqual([]);
  });
});
