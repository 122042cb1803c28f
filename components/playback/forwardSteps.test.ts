import { expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { lecture, operation } from "@/lib/engine/testGraphs";
import { forwardStep, forwardStepCount } from "./forwardSteps";

const evaluation = evaluate(lecture);

test("begins with the leaves and computes one operation a step, operands first", () => {
  expect(forwardStepCount(evaluation)).toBe(3);
  expect([...forwardStep(evaluation, 0).data.keys()].sort()).toEqual(["a", "b", "c", "f"]);
  expect([1, 2, 3].map((at) => forwardStep(evaluation, at).node)).toEqual(["e", "d", "L"]);
  expect(forwardStep(evaluation, 2).data.get("d")).toBe(4);
  expect(forwardStep(evaluation, 2).data.has("L")).toBe(false);
});

test("lights up the edges that enter the node in turn", () => {
  expect(forwardStep(evaluation, 1).flow).toEqual({ node: "e", edges: new Set(["e:0", "e:1"]), isForward: true });
  expect(forwardStep(evaluation, 0).flow).toBeNull();
});

test("passes over what has no value", () => {
  const graph = { nodes: [...lecture.nodes, operation("z", "add", ["a", null])], output: "L" };
  expect(forwardStepCount(evaluate(graph))).toBe(3);
});
