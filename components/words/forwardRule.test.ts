import { expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { leaf, lecture, operation } from "@/lib/engine/testGraphs";
import { forwardRule } from "./forwardRule";

it("writes a value in symbols, in numbers and as it comes out", () => {
  const evaluation = evaluate(lecture);
  expect(forwardRule(evaluation, "e")).toBe("e = a \\cdot b = 2 \\cdot \\left(-3\\right) = -6");
  expect(forwardRule(evaluation, "a")).toBeNull();
});

it("has nothing to say of a node that has no value", () => {
  const graph = { nodes: [leaf("a", 1), operation("b", "add", ["a", null])], output: "b" };
  expect(forwardRule(evaluate(graph), "b")).toBeNull();
});
