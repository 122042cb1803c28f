import { describe, expect, test } from "vitest";
import { plain } from "@/components/words/sentence";
import { testWords } from "@/components/words/testWords";
import type { Graph } from "@/lib/engine/graph";
import { leaf, lecture, operation } from "@/lib/engine/testGraphs";
import { applyEdits } from "@/lib/notation/edit";
import * as actions from "./graphActions";

const empty: Graph = { nodes: [], output: null };

function applied(graph: Graph, action: actions.GraphAction | null): Graph {
  const result = action === null ? null : applyEdits(graph, action.edits);
  if (result === null || !result.ok) throw new Error(JSON.stringify(result));
  return result.graph;
}
const node = (graph: Graph, id: string) => actions.nodeOf(graph, id);

describe("adding", () => {
  test("a number and an operation on it: each gets a free name, the last is the output", () => {
    const one = applied(empty, actions.addNode(empty, "leaf", [], { x: 1, y: 2 }));
    expect(one).toMatchObject({ nodes: [{ id: "n1", name: "a", text: "1.0", at: { x: 1, y: 2 } }], output: "n1" });
    const action = actions.addNode(one, "tanh", ["n1"], null);
    expect(action.selection).toEqual(["n2"]);
    expect(plain(action.said(testWords()))).toBe("Added b, tanh.");
    expect(applied(one, action)).toMatchObject({
      nodes: [{}, { id: "n2", name: "b", operands: ["n1"] }],
      output: "n2",
    });
  });

  test("an operation on the output takes its place, one beside it does not", () => {
    expect(applied(lecture, actions.addNode(lecture, "mul", ["L", "a"], null)).output).toBe("n1");
    const beside = actions.addNode(lecture, "add", ["a"], null);
    expect(beside.said(testWords())).toMatch(/One operand is missing/);
    expect(applied(lecture, beside).output).toBe("L");
  });

  test("a power begins as a square", () => {
    expect(actions.addNode(lecture, "pow", ["a"], null).edits[0]).toMatchObject({ node: { exponent: 2 } });
  });
});

describe("wiring", () => {
  test("a node cannot depend on itself, by whatever way", () => {
    expect(actions.canConnect(lecture, "e", "L")).toBe(false);
    expect(actions.canConnect(lecture, "e", "e")).toBe(false);
    expect(actions.canConnect(lecture, "e", "f")).toBe(true);
    expect(actions.connect(lecture, "e", 0, "L")).toBeNull();
    expect(actions.connect(lecture, "a", 0, "b")).toBeNull();
  });

  test("an output that is used hands over to what is made of it in the end", () => {
    const nodes = [...lecture.nodes, operation("p", "add", [null, null]), operation("q", "tanh", ["p"])];
    const graph = { nodes, output: "L" };
    expect(applied(graph, actions.connect(graph, "p", 0, "L")).output).toBe("q");
    expect(applied(graph, actions.connect(graph, "p", 0, "a")).output).toBe("L");
  });

  test("the first empty input is free, else the last", () => {
    expect(actions.freeSlot(operation("p", "add", ["a", null]))).toBe(1);
    expect(actions.freeSlot(operation("p", "add", []))).toBe(0);
    expect(actions.freeSlot(operation("p", "add", ["a", "b"]))).toBe(1);
    expect(actions.freeSlot(leaf("a", 1))).toBeNull();
  });
});

describe("deleting", () => {
  test("several nodes; the output that went is followed by what nothing uses", () => {
    const graph = applied(lecture, actions.removeNodes(lecture, ["L", "f"]));
    expect(graph.nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "e", "d"]);
    expect(graph.output).toBe("d");
  });

  test("a number goes with the operation that used it, though it was selected too", () => {
    const two = { ...leaf("two", 2), name: null, label: "", isDeclared: false };
    const graph = { nodes: [leaf("a", 1), operation("b", "mul", ["two", "a"]), two], output: "b" };
    expect(applied(graph, actions.removeNodes(graph, ["b", "two"])).nodes).toHaveLength(1);
  });

  test("nothing is not deleted", () => {
    expect(actions.removeNodes(lecture, [])).toBeNull();
  });
});

describe("renaming", () => {
  test.each([
    ["net", "net", "net"],
    ["a", "d", "a"],
    ["x1w1 + x2w2", "d", "x1w1 + x2w2"],
    ["import", "d", "import"],
    [" σ ", "σ", "σ"],
  ])("to %j gives the variable %s and the label %j", (text, name, label) => {
    expect(node(applied(lecture, actions.rename(lecture, "d", text)), "d")).toMatchObject({ name, label });
  });

  test("to nothing is no renaming", () => {
    expect(actions.rename(lecture, "d", "  ")).toBeNull();
  });
});

describe("copying", () => {
  const chosen = lecture.nodes.filter(({ id }) => id === "e" || id === "d");

  test("keeps the wires among the copies, and those from outside where it is asked to", () => {
    const graph = applied(lecture, actions.copyNodes(lecture, chosen, { keepsWires: true, shift: 0 }));
    expect(graph.nodes.slice(-2)).toMatchObject([
      { id: "n1", name: "e1", operands: ["a", "b"] },
      { id: "n2", name: "d1", operands: ["n1", "c"] },
    ]);
    const loose = applied(lecture, actions.copyNodes(lecture, chosen, { keepsWires: false, shift: 0 }));
    expect(loose.nodes.slice(-2)).toMatchObject([{ operands: [null, null] }, { operands: ["n1", null] }]);
    expect(loose.output).toBe("L");
  });

  test("on an empty board the last copy is the output", () => {
    expect(applied(empty, actions.copyNodes(empty, lecture.nodes, { keepsWires: false, shift: 0 })).output).toBe("n7");
  });
});

test("expanding uses ids that are free; what is no operation in atoms stays", () => {
  const graph = { nodes: [leaf("n1", 1), operation("n3", "sub", ["n1", "n1"])], output: "n3" };
  expect(actions.expand(graph, "n3")?.edits).toEqual([{ type: "expand", id: "n3", ids: ["n2"] }]);
  expect(actions.expand(graph, "n1")).toBeNull();
});

test("laying out frees only what was moved", () => {
  const graph = { ...lecture, nodes: [{ ...leaf("a", 1), at: { x: 1, y: 1 } }, leaf("b", 1)] };
  expect(actions.layOut(graph)?.edits).toEqual([{ type: "move", id: "a", at: null }]);
  expect(actions.layOut(lecture)).toBeNull();
});
