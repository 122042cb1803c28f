import fc from "fast-check";
import { expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { compileProgram } from "./compileProgram";
import { evaluate } from "./evaluate";
import { fuse } from "./fuse";
import type { Graph, GraphNode } from "./graph";
import { type OpName, ops } from "./ops/table";
import { runBackward, runForward } from "./program";
import { compile } from "./tape";
import { leaf, lecture, operation } from "./testGraphs";

function run(graph: Graph) {
  const program = compileProgram(graph);
  runForward(program);
  runBackward(program);
  return program;
}

test("a neuron's sum is one step of the tape, and its tanh another", () => {
  const nodes: GraphNode[] = [leaf("b", 1), leaf("w", 2), leaf("x", 3), leaf("v", 4), leaf("y", 5)];
  nodes.push(
    operation("wx", "mul", ["w", "x"]),
    operation("s", "add", ["b", "wx"]),
    operation("vy", "mul", ["v", "y"]),
  );
  nodes.push(operation("n", "add", ["s", "vy"]), operation("o", "tanh", ["n"]));
  expect(fuse(compile({ nodes, output: "o" }), new Set())).toEqual([
    {
      kind: "affine",
      at: 8,
      start: 0,
      terms: [
        [1, 2],
        [3, 4],
      ],
    },
    { kind: "op", at: 9, operands: [8] },
  ]);
});

test("what is used twice or asked for keeps a slot of its own", () => {
  const program = compileProgram(lecture, ["e"]);
  runForward(program);
  expect(program.data[program.slotOf("e") ?? -1]).toBe(-6);
  expect(program.slotOf("d")).toBeDefined();
  expect(compileProgram(lecture).slotOf("e")).toBeUndefined();
});

test("gradients of leaves accumulate, and all else begins anew", () => {
  const program = run(lecture);
  expect(["a", "b", "c", "f"].map((id) => program.grad[program.slotOf(id) ?? -1])).toEqual([6, -4, -2, 4]);
  runBackward(program);
  expect(["a", "b", "c", "f"].map((id) => program.grad[program.slotOf(id) ?? -1])).toEqual([12, -8, -4, 8]);
});

test("a chain of 100,000 sums compiles and runs", () => {
  const nodes: GraphNode[] = [leaf("x0", 1)];
  for (let i = 1; i <= 100_000; i += 1) nodes.push(operation(`x${i}`, "add", [`x${i - 1}`, "x0"]));
  const program = run({ nodes, output: "x100000" });
  expect([program.data[program.output], program.grad[0]]).toEqual([100_001, 100_001]);
});

test("a faulty graph is refused in words", () => {
  expect(() => compileProgram({ nodes: [operation("a", "neg", ["a"])], output: "a" })).toThrow("depends on itself");
});

const recipe = fc.record({
  leaves: fc.array(
    fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
    { minLength: 1, maxLength: 5 },
  ),
  operations: fc.array(
    fc.record({
      op: fc.constantFrom(...(Object.keys(ops) as OpName[])),
      a: fc.nat(),
      b: fc.nat(),
      exponent: fc.constantFrom(-1, 0.5, 2, 3),
    }),
    { minLength: 1, maxLength: 30 },
  ),
});

test("the fused tape says what the plain one says, on random graphs", () => {
  fc.assert(
    fc.property(recipe, ({ leaves, operations }) => {
      const nodes: GraphNode[] = leaves.map((data, i) => leaf(`x${i}`, data));
      for (const { op, a, b, exponent } of operations) {
        const pick = (at: number) => `x${Math.max(0, nodes.length - 1 - (at % 7))}`;
        const operands = ops[op].arity === 2 ? [pick(a), pick(b)] : [pick(a)];
        nodes.push(operation(`x${nodes.length}`, op, operands, op === "pow" ? exponent : undefined));
      }
      const graph = { nodes, output: `x${nodes.length - 1}` };
      const { data, grad, problems } = evaluate(graph);
      fc.pre(problems.length === 0);
      const program = run(graph);
      const size = Math.max(1, ...[...grad.values()].map(Math.abs));
      expect(program.data[program.output]).toBeCloseTo(data.get(graph.output) ?? Number.NaN, 12);
      for (let i = 0; i < leaves.length; i += 1) {
        const difference = (program.grad[program.slotOf(`x${i}`) ?? -1] ?? Number.NaN) - (grad.get(`x${i}`) ?? 0);
        expect(Math.abs(difference) / size).toBeLessThan(1e-9);
      }
    }),
    { seed, numRuns: 500 },
  );
});
