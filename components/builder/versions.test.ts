import { describe, expect, it } from "vitest";
import { readProgram } from "./reading";
import { drawVersions, VERSIONS } from "./versions";

function exerciseOf(program: string) {
  const reading = readProgram(program);
  const graph = reading.ok ? reading.cells[0]?.graph : undefined;
  if (graph === undefined) throw new Error("the program draws no graph");
  return { graph, asked: graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared).map(({ id }) => id) };
}

const numbers = (program: string, round = 1) =>
  drawVersions(exerciseOf(program), round).map(({ graph }) =>
    graph.nodes.flatMap((node) => (node.op === "leaf" ? [node.text] : [])).join(" "),
  );

describe("drawVersions", () => {
  const product = "a = Value(2.0); b = Value(-3.0); c = Value(10.0); L = a*b + c + 7";

  it("gives each student other numbers, and leaves bare constants as they are", () => {
    const drawn = numbers(product);
    expect(new Set(drawn).size).toBe(VERSIONS);
    for (const each of drawn) expect(each).toMatch(/ 7$/);
  });

  it("draws the same again for the same round, and others for another", () => {
    expect(numbers(product)).toEqual(numbers(product));
    expect(numbers(product, 2)).not.toEqual(numbers(product));
  });

  it("lets forward values and gradients follow", () => {
    for (const { graph, evaluation } of drawVersions(exerciseOf("a = Value(2.0); b = Value(4.0); L = a*b"), 1)) {
      const [a, b] = graph.nodes.map((node) => (node.op === "leaf" ? node.data : 0));
      expect(evaluation.data.get(graph.output ?? "")).toBeCloseTo((a ?? 0) * (b ?? 0));
      expect(evaluation.grad.get(graph.nodes[0]?.id ?? "")).toBe(b);
    }
  });

  it("draws none where no leaf is declared or nothing fair is to be found", () => {
    const { graph } = exerciseOf("a = Value(2.0); b = a - a; L = a / b");
    expect(drawVersions({ graph, asked: [] }, 1)).toEqual([]);
    expect(drawVersions({ graph: { nodes: [], output: null }, asked: [] }, 1)).toEqual([]);
  });
});
