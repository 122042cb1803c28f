import fc from "fast-check";
import { expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { evaluate } from "./evaluate";
import type { Graph, GraphNode } from "./graph";
import { type OpName, ops } from "./ops/table";
import { leaf, operation } from "./testGraphs";

const STEP = 1e-5;

const recipe = fc.record({
  leaves: fc.array(
    fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
    { minLength: 1, maxLength: 4 },
  ),
  operations: fc.array(
    fc.record({
      op: fc.constantFrom(...(Object.keys(ops) as OpName[])),
      a: fc.nat(),
      b: fc.nat(),
      exponent: fc.constantFrom(-2, -1, 0, 0.5, 1, 2, 3, 4),
    }),
    { minLength: 1, maxLength: 20 },
  ),
});

function build({ leaves, operations }: typeof recipe extends fc.Arbitrary<infer T> ? T : never): Graph {
  const nodes: GraphNode[] = leaves.map((data, i) => leaf(`x${i}`, data));
  operations.forEach(({ op, a, b, exponent }, i) => {
    // Mostly recent nodes, so that graphs grow deep; always some that are used twice.
    const pick = (at: number) => `x${Math.max(0, nodes.length - 1 - (at % 6))}`;
    const operands = ops[op].arity === 2 ? [pick(a), pick(b)] : [pick(a)];
    nodes.push(operation(`x${leaves.length + i}`, op, operands, op === "pow" ? exponent : undefined));
  });
  return { nodes, output: nodes[nodes.length - 1]?.id ?? null };
}

/** Far from kinks and poles, where a difference quotient says nothing. */
function isTame(graph: Graph): boolean {
  const { data, problems } = evaluate(graph);
  const value = (id: string | null | undefined) => Math.abs(data.get(id ?? "") ?? 0);
  return (
    problems.length === 0 &&
    graph.nodes.every((node) => {
      if (value(node.id) > 30) return false;
      if (node.op === "div") return value(node.operands[1]) > 0.3;
      if (node.op === "log" || node.op === "pow") return value(node.operands[0]) > 0.3;
      return node.op !== "relu" || value(node.operands[0]) > 0.01;
    })
  );
}

function outputWith(graph: Graph, id: string, by: number): number {
  const nodes = graph.nodes.map((node) =>
    node.id === id && node.op === "leaf" ? { ...node, data: node.data + by } : node,
  );
  return evaluate({ ...graph, nodes }).data.get(graph.output ?? "") ?? Number.NaN;
}

test("every leaf's gradient is the slope of the output, on random graphs", () => {
  let compared = 0;
  fc.assert(
    fc.property(recipe, (drawn) => {
      const graph = build(drawn);
      fc.pre(isTame(graph));
      const { grad } = evaluate(graph);
      for (const node of graph.nodes) {
        if (node.op !== "leaf") continue;
        const slope = (step: number) =>
          (outputWith(graph, node.id, step) - outputWith(graph, node.id, -step)) / (2 * step);
        const [coarse, fine] = [slope(STEP), slope(STEP / 2)];
        // Where halving the step changes the slope, the function is too curved to measure this way.
        if (!(Math.abs(coarse - fine) <= 1e-6 * (1 + Math.abs(fine)))) continue;
        compared += 1;
        expect(Math.abs((grad.get(node.id) ?? Number.NaN) - fine)).toBeLessThanOrEqual(1e-5 * (1 + Math.abs(fine)));
      }
    }),
    { seed, numRuns: 1000, maxSkipsPerRun: 200 },
  );
  expect(compared).toBeGreaterThan(1000);
});
