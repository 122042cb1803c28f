import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";
import { leaf, operation } from "@/lib/engine/testGraphs";
import { atomsOf } from "./atoms";
import { canCollapse, collapseNode } from "./collapse";
import { correspond } from "./correspond";
import { applyEdit } from "./edit";
import { expandNode, expansionSize } from "./expand";
import { randomGraph } from "./testRandomGraph";
import { readOne } from "./testReading";
import { writePython } from "./writePython";

function expand(graph: Graph, id: string): Graph {
  const node = graph.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(id);
  const ids = Array.from({ length: expansionSize(node) }, (_, at) => `n9${at}`);
  const result = applyEdit(graph, { type: "expand", id, ids });
  if (!result.ok) throw new Error(result.code);
  return result.graph;
}

test("the lecture's second example is its first, expanded", () => {
  const lines = [
    "x1 = Value(2.0)\nx2 = Value(0.0)\nw1 = Value(-3.0)\nw2 = Value(1.0)\nb = Value(6.8813735870195432)",
    "x1w1 = x1*w1\nx2w2 = x2*w2\nx1w1x2w2 = x1w1 + x2w2\nn = x1w1x2w2 + b\n",
  ].join("\n");
  const first = readOne(`${lines}o = n.tanh()\n`).graph;
  const output = first.output ?? "";
  const second = expand(first, output);
  expect(writePython(second, "own")).toBe(`${lines}e = (2*n).exp()\no = (e - 1) / (e + 1)\n`);
  expect(collapseNode(second, output)).toEqual(first);
});

test.each([
  ["sub", "c = a + -b"],
  ["div", "c = a*b**-1"],
  ["neg", "c = -1*a"],
  ["sigmoid", "c = 1 / (1 + (-a).exp())"],
  ["tanh", "e = (2*a).exp()\nc = (e - 1) / (e + 1)"],
  ["pow", "_1 = a*a\nc = _1*a"],
] as const)("%s in atoms is %s", (op, written) => {
  const operands = op === "sub" || op === "div" ? ["a", "b"] : ["a"];
  const node = { ...operation("c", op, operands), ...(op === "pow" ? { exponent: 3 } : {}) };
  const graph = { nodes: [leaf("a", 2), leaf("b", 4), node], output: "c" };
  const program = writePython(expand(graph, "c"), "own");
  expect(program).toBe(`a = Value(2)\nb = Value(4)\n${written.replace("_1 = a*a\nc = _1*a", "c = a*a*a")}\n`);
});

describe("on random graphs", () => {
  const places = randomGraph().chain((graph) => {
    const ids = graph.nodes.filter((node) => atomsOf(node) !== null).map(({ id }) => id);
    return ids.length === 0 ? fc.constant(null) : fc.constantFrom(...ids).map((id) => ({ graph, id }));
  });

  test("data and gradients stay", () => {
    fc.assert(
      fc.property(places, (place) => {
        if (place === null) return;
        const before = evaluate(place.graph);
        const after = evaluate(expand(place.graph, place.id));
        // Where a number overflows in the atoms, or nearly does, there is nothing left to compare.
        const sizes = [...after.data.values(), ...after.grad.values(), ...before.grad.values()].map(Math.abs);
        const largest = Math.max(1, ...sizes);
        if (before.problems.length > 0 || after.problems.length > 0 || largest > 1e6) return;
        for (const { id } of place.graph.nodes) {
          for (const numbers of ["data", "grad"] as const) {
            const [was = 0, is = Number.NaN] = [before[numbers].get(id), after[numbers].get(id)];
            expect(Math.abs(was - is), `${numbers} of ${id}`).toBeLessThanOrEqual(1e-9 * largest);
          }
        }
      }),
      { seed, numRuns: 1500 },
    );
  });

  test("what was expanded collapses to what it was", () => {
    fc.assert(
      fc.property(places, (place) => {
        if (place === null) return;
        const expanded = expand(place.graph, place.id);
        const collapsed = collapseNode(expanded, place.id);
        expect(collapsed === null ? expanded : correspond(collapsed, place.graph)).not.toBeNull();
        expect(canCollapse(expanded, place.id)).toBe(true);
        expect(collapsed).toEqual(place.graph);
      }),
      { seed, numRuns: 500 },
    );
  });
});

test("1/b, negated, collapses to a negation, though −1 divided by b has the same atoms", () => {
  const nodes = [leaf("a", 2), { ...operation("b", "pow", ["a"]), exponent: -1 }, operation("c", "neg", ["b"])];
  const graph = { nodes, output: "c" };
  expect(collapseNode(expand(graph, "c"), "c")).toEqual(graph);
});

describe("is left as it is", () => {
  const one = { nodes: [leaf("a", 2), operation("c", "exp", ["a"])], output: "c" };
  const tanh = { nodes: [leaf("a", 2), operation("c", "tanh", ["a"])], output: "c" };

  test("an atom, a leaf, an expansion with the wrong ids", () => {
    for (const id of ["a", "c"])
      expect(applyEdit(one, { type: "expand", id, ids: [] })).toMatchObject({ code: "NOT_EXPANDABLE" });
    expect(applyEdit(tanh, { type: "expand", id: "c", ids: ["n1"] })).toMatchObject({ code: "NOT_EXPANDABLE" });
    const twice = Array.from({ length: 7 }, () => "n1");
    expect(applyEdit(tanh, { type: "expand", id: "c", ids: twice })).toMatchObject({ code: "NOT_EXPANDABLE" });
    expect(expandNode(tanh, tanh.nodes[1] ?? leaf("x", 1), ["a", "n1", "n2", "n3", "n4", "n5", "n6"])).toBeNull();
  });

  test("what is no operation in atoms, or is used from outside", () => {
    expect(applyEdit(one, { type: "collapse", id: "c" })).toMatchObject({ code: "NOT_COLLAPSIBLE" });
    const expanded = readOne("a = Value(2.0)\ne = (2*a).exp()\no = (e - 1) / (e + 1)\nz = o*e\no.backward()").graph;
    expect(canCollapse(expanded, expanded.output ?? "")).toBe(false);
    const declared = readOne("a = Value(2.0)\nt = Value(2)\ne = (t*a).exp()\no = (e - 1) / (e + 1)").graph;
    expect(canCollapse(declared, declared.output ?? "")).toBe(false);
  });

  test("a factor on the other side is no reason", () => {
    const other = readOne("a = Value(2.0)\ne = (a*2).exp()\no = (e - 1) / (1 + e)").graph;
    expect(writePython(collapseNode(other, other.output ?? "") ?? other, "own")).toBe("a = Value(2.0)\no = a.tanh()\n");
  });
});
