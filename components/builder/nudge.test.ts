import { expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { leaf, lecture, operation } from "@/lib/engine/testGraphs";
import { nudge } from "./nudge";

test("where the output is linear in the leaf, the gradient says the change exactly", () => {
  const nudged = nudge({ graph: lecture, evaluation: evaluate(lecture) }, leaf("a", 2), 0.5);
  expect(nudged).toEqual({ predicted: 3, actual: 3 });
});

test("where it is curved, it says it nearly", () => {
  const graph = { nodes: [leaf("a", 3), operation("b", "pow", ["a"], 2)], output: "b" };
  const nudged = nudge({ graph, evaluation: evaluate(graph) }, leaf("a", 3), 0.01);
  expect(nudged?.predicted).toBeCloseTo(0.06, 12);
  expect(nudged?.actual).toBeCloseTo(0.0601, 12);
});

test("there is no answer without an output, or where it would not be finite", () => {
  const loose = { ...lecture, output: null };
  expect(nudge({ graph: loose, evaluation: evaluate(loose) }, leaf("a", 2), 1)).toBeNull();
  const graph = { nodes: [leaf("a", 1), operation("b", "log", ["a"])], output: "b" };
  expect(nudge({ graph, evaluation: evaluate(graph) }, leaf("a", 1), -1)).toBeNull();
});
