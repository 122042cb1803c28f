import { expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { leaf, operation } from "@/lib/engine/testGraphs";
import { writeDot } from "./writeDot";

test("draws what draw_dot draws: a record a value, an oval an op, left to right", () => {
  const nodes = [leaf("a", 2), leaf("b", -3), operation("c", "sub", ["a", "b"]), operation("d", "pow", ["c"], 2)];
  expect(writeDot(evaluate({ nodes, output: "d" }))).toBe(
    [
      "digraph {",
      "\tgraph [rankdir=LR]",
      '\tn0 [label="{ a | data 2.0000 | grad 10.0000 }" shape=record]',
      '\tn1 [label="{ b | data -3.0000 | grad -10.0000 }" shape=record]',
      '\tn2 [label="{ c | data 5.0000 | grad 10.0000 }" shape=record]',
      '\to2 [label="−"]',
      "\to2 -> n2",
      '\tn3 [label="{ d | data 25.0000 | grad 1.0000 }" shape=record]',
      '\to3 [label="**2"]',
      "\to3 -> n3",
      '\tn0 -> o2 [headlabel="1"]',
      '\tn1 -> o2 [headlabel="2"]',
      "\tn2 -> o3",
      "}",
      "",
    ].join("\n"),
  );
});

test("a label cannot end its record, a gap draws no edge, a number that is not there is a question mark", () => {
  const nodes = [{ ...leaf("a", 1), label: 'x"}]\n|<p>\\' }, operation("b", "add", ["a", null])];
  const dot = writeDot(evaluate({ nodes, output: "b" }));
  expect(dot).toContain('{ x\\"\\}] \\|\\<p\\>\\\\ | data 1.0000 | grad ? }');
  expect(dot).toContain('"{ b | data ? | grad ? }"');
  expect(dot.match(/-> o1/g)).toHaveLength(1);
});
