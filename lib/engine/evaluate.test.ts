import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate";
import type { Graph, GraphNode } from "./graph";
import { describeProblem } from "./problems";
import { leaf, lecture, operation } from "./testGraphs";

/** A graph as a hostile client might send it: the types say it cannot be. */
const hostile = (nodes: readonly object[], output: string | null): Graph => ({
  nodes: nodes as readonly GraphNode[],
  output,
});

const codesOf = (graph: Graph) => evaluate(graph).problems.map(({ code, node }) => [code, node]);

test("the lecture's L = (a·b + c)·f has the lecture's gradients", () => {
  const { data, grad, problems, order } = evaluate(lecture);
  expect(problems).toEqual([]);
  expect(order).toEqual(["a", "b", "c", "e", "d", "f", "L"]);
  expect(data.get("L")).toBe(-8);
  expect(Object.fromEntries(grad)).toEqual({ L: 1, d: -2, f: 4, e: -2, c: -2, a: 6, b: -4 });
});

test("edges come in the order of the backward pass, with the numbers that the chain rule multiplies", () => {
  const { edges } = evaluate(lecture);
  expect(edges.map(({ operand, consumer, slot }) => [operand, consumer, slot])).toEqual([
    ["d", "L", 0],
    ["f", "L", 1],
    ["e", "d", 0],
    ["c", "d", 1],
    ["a", "e", 0],
    ["b", "e", 1],
  ]);
  expect(edges[4]).toEqual({ operand: "a", consumer: "e", slot: 0, local: -3, upstream: -2, contribution: 6 });
});

test("gradients accumulate: a + a has 2, a·a has 2a, on two edges each", () => {
  for (const [op, expected] of [
    ["add", 2],
    ["mul", 6],
  ] as const) {
    const { grad, edges } = evaluate({ nodes: [leaf("a", 3), operation("L", op, ["a", "a"])], output: "L" });
    expect(grad.get("a")).toBe(expected);
    expect(edges.map(({ slot }) => slot)).toEqual([0, 1]);
  }
});

test("a node that is used before its sum is complete waits for it", () => {
  const nodes = [leaf("a", 2), leaf("b", 3), operation("d", "mul", ["a", "b"]), operation("e", "add", ["a", "b"])];
  const { grad } = evaluate({ nodes: [...nodes, operation("f", "mul", ["d", "e"])], output: "f" });
  expect([grad.get("a"), grad.get("b")]).toEqual([3 * 5 + 6, 2 * 5 + 6]);
});

test("nodes may stand in any order", () => {
  const { grad, order } = evaluate({ ...lecture, nodes: lecture.nodes.toReversed() });
  expect(grad.get("b")).toBe(-4);
  expect(order.indexOf("e")).toBeGreaterThan(order.indexOf("b"));
});

test("what the output does not use has gradient 0, whatever its own slope", () => {
  const nodes = [leaf("a", 0), operation("b", "pow", ["a"], 0.5), leaf("c", 1), operation("L", "neg", ["c"])];
  const { grad, problems, edges } = evaluate({ nodes, output: "L" });
  expect(problems).toEqual([]);
  expect([grad.get("a"), grad.get("b")]).toEqual([0, 0]);
  expect(edges).toHaveLength(1);
});

describe("problems", () => {
  const a = leaf("a", 2);

  test("a cycle is named at each of its nodes and nowhere else", () => {
    const nodes = [a, operation("b", "add", ["a", "d"]), operation("c", "neg", ["b"]), operation("d", "exp", ["c"])];
    const graph = {
      nodes: [...nodes, operation("after", "neg", ["d"]), operation("self", "neg", ["self"])],
      output: "after",
    };
    expect(codesOf(graph)).toEqual([
      ["CYCLE", "b"],
      ["CYCLE", "c"],
      ["CYCLE", "d"],
      ["CYCLE", "self"],
    ]);
    const { order, data, grad } = evaluate(graph);
    expect(order).toEqual([]);
    expect([...data.keys()]).toEqual(["a"]);
    expect(grad.size).toBe(0);
  });

  test.each([
    ["MISSING_OPERAND", operation("x", "add", ["a", null])],
    ["MISSING_OPERAND", operation("x", "add", ["a"])],
    ["EXTRA_OPERAND", operation("x", "neg", ["a", "a"])],
    ["UNKNOWN_OPERAND", operation("x", "add", ["a", "gone"])],
    ["MISSING_EXPONENT", operation("x", "pow", ["a"])],
    ["MISSING_EXPONENT", operation("x", "pow", ["a"], Number.NaN)],
    ["NON_FINITE_VALUE", operation("x", "log", ["zero"])],
    ["NON_FINITE_VALUE", operation("x", "div", ["a", "zero"])],
  ] as const)("%s names its node, and what follows has no value", (code, node) => {
    const graph = { nodes: [a, leaf("zero", 0), node, operation("y", "neg", ["x"])], output: "y" };
    expect(codesOf(graph)).toEqual([[code, "x"]]);
    const { data, grad } = evaluate(graph);
    expect(data.has("x") || data.has("y")).toBe(false);
    expect(grad.size).toBe(0);
  });

  test("a graph without an output, or with one that is gone, says so", () => {
    expect(codesOf({ nodes: [a], output: null })).toEqual([["NO_OUTPUT", null]]);
    expect(codesOf({ nodes: [a], output: "gone" })).toEqual([["NO_OUTPUT", null]]);
    expect(codesOf({ nodes: [], output: null })).toEqual([["NO_OUTPUT", null]]);
  });

  test("a gradient that is infinite is named where it arises", () => {
    const nodes = [leaf("z", 0), operation("y", "neg", ["z"]), operation("x", "pow", ["y"], 0.5)];
    const graph = { nodes, output: "x" };
    expect(codesOf(graph)).toEqual([["NON_FINITE_GRADIENT", "y"]]);
    const { grad, data } = evaluate(graph);
    expect([...grad.keys()]).toEqual(["x"]);
    expect(data.size).toBe(3);
  });

  test("two nodes of one id: the first counts", () => {
    const graph = { nodes: [a, leaf("a", 5), operation("x", "neg", ["a"])], output: "x" };
    expect(codesOf(graph)).toEqual([["DUPLICATE_ID", "a"]]);
    expect(evaluate(graph).data.get("x")).toBe(-2);
  });

  test("hostile names are names like others", () => {
    const nodes = [leaf("__proto__", 2), operation("constructor", "neg", ["__proto__"])];
    expect(evaluate({ nodes, output: "constructor" }).grad.get("__proto__")).toBe(-1);
    for (const op of ["__proto__", "constructor", "toString", "hasOwnProperty", "leaf "]) {
      const graph = hostile([a, { ...operation("x", "neg", ["a"]), op }], "x");
      expect(codesOf(graph)).toEqual([["UNKNOWN_OP", "x"]]);
    }
    expect(codesOf(hostile([{ ...a, operands: ["a"] }], "a"))).toContainEqual(["EXTRA_OPERAND", "a"]);
    expect(codesOf(hostile([{ ...a, data: Number.NaN }], "a"))).toEqual([["NON_FINITE_VALUE", "a"]]);
  });

  test("each is described in words that name the node", () => {
    const nodes = [a, operation("x", "div", ["a", "a"]), hostile([{ ...a, id: "y", op: "nope" }], null).nodes[0]];
    const graph = { nodes: nodes.filter((node) => node !== undefined), output: null };
    const codes = [
      "CYCLE",
      "MISSING_OPERAND",
      "EXTRA_OPERAND",
      "UNKNOWN_OPERAND",
      "UNKNOWN_OP",
      "MISSING_EXPONENT",
    ] as const;
    for (const code of [...codes, "DUPLICATE_ID", "NON_FINITE_VALUE", "NON_FINITE_GRADIENT"] as const) {
      expect(describeProblem({ code, node: "x" }, graph)).toMatch(/^x .+: .+\.$/);
    }
    expect(describeProblem({ code: "NON_FINITE_VALUE", node: "x" }, graph)).toContain("division by zero");
    expect(describeProblem({ code: "NO_OUTPUT", node: null }, graph)).toContain("output");
    expect(describeProblem({ code: "CYCLE", node: "gone" }, graph)).toContain("this node");
  });
});

describe("size", () => {
  const COUNT = 100_000;

  test.each([false, true])("a chain of 100,000 nodes works (reversed: %s)", (isReversed) => {
    const chain: GraphNode[] = [leaf("n0", 1)];
    for (let i = 1; i < COUNT; i += 1) chain.push(operation(`n${i}`, "neg", [`n${i - 1}`]));
    const output = `n${COUNT - 1}`;
    const { grad, data, order } = evaluate({ nodes: isReversed ? chain.reverse() : chain, output });
    expect([data.get(output), grad.get("n0"), order.length]).toEqual([-1, -1, COUNT]);
  });

  test("a node used 100,000 times gathers all of them, in a cycle of 100,000 every node is named", () => {
    const wide: GraphNode[] = [leaf("a", 1), leaf("s0", 0)];
    for (let i = 1; i <= COUNT; i += 1) wide.push(operation(`s${i}`, "add", [`s${i - 1}`, "a"]));
    expect(evaluate({ nodes: wide, output: `s${COUNT}` }).grad.get("a")).toBe(COUNT);
    const ring = Array.from({ length: COUNT }, (_, i) => operation(`r${i}`, "neg", [`r${(i + 1) % COUNT}`]));
    expect(evaluate({ nodes: ring, output: "r0" }).problems).toHaveLength(COUNT);
  });

  test("a value behind 60 doublings, used on 2^60 paths, takes no time", () => {
    const nodes: GraphNode[] = [leaf("x0", 1)];
    for (let i = 1; i <= 60; i += 1) nodes.push(operation(`x${i}`, "add", [`x${i - 1}`, `x${i - 1}`]));
    expect(evaluate({ nodes, output: "x60" }).grad.get("x0")).toBe(2 ** 60);
  });
});
