import katex from "katex";
import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { ops } from "@/lib/engine/ops/table";
import { explain } from "./explain";
import { HINT_STEPS, hint } from "./hints";
import { graphTypes } from "./simulation/graphTypes";
import { type Sketched, sketch } from "./simulation/sketch";
import { texNumber, texOf } from "./tex";

const neuron = evaluate(sketch({ x: 0.5, w: -2, n: ["mul", "x", "w"], o: ["tanh", "n"] }));
const paths = evaluate(sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] }));

describe("explain", () => {
  it("writes the chain rule in symbols, in numbers, and worked out", () => {
    const worked = explain({ evaluation: neuron, node: "x" });
    expect(worked.symbols).toBe(
      "\\frac{\\partial o}{\\partial x} = \\frac{\\partial o}{\\partial n} \\cdot \\frac{\\partial n}{\\partial x}",
    );
    expect(worked.numbers).toBe("\\frac{\\partial o}{\\partial x} = 0.4200 \\cdot \\left(-2\\right)");
    expect(worked.sum).toBe("\\frac{\\partial o}{\\partial x} = -0.8399");
    expect(worked.gradient).toBeCloseTo(neuron.grad.get("x") ?? Number.NaN, 12);
  });

  it("works the local derivative out from its rule", () => {
    const [edge] = explain({ evaluation: neuron, node: "n" }).edges;
    expect(edge?.localSymbols).toBe("\\frac{\\partial o}{\\partial n} = 1 - o^{2}");
    expect(edge?.localNumbers).toBe(
      "\\frac{\\partial o}{\\partial n} = 1 - o^{2} = 1 - \\left(-0.7616\\right)^{2} = 0.4200",
    );
  });

  it("adds the paths of a node that is used twice", () => {
    const worked = explain({ evaluation: paths, node: "a" });
    expect(worked.edges.map(({ consumer, slot, contribution }) => [consumer, slot, contribution])).toEqual([
      ["d", 0, 3],
      ["e", 0, -6],
    ]);
    expect(worked.numbers).toBe("\\frac{\\partial f}{\\partial a} = 1 \\cdot 3 + \\left(-6\\right) \\cdot 1");
    expect(worked.sum).toBe("\\frac{\\partial f}{\\partial a} = -3");
  });

  it("says 1 at the output, and 0 where the output does not depend on the node", () => {
    expect(explain({ evaluation: paths, node: "f" }).symbols).toBe("\\frac{\\partial f}{\\partial f} = 1");
    const aside = evaluate(sketch({ x: 2, y: 3, L: ["neg", "y"] }));
    expect(explain({ evaluation: aside, node: "x" }).sum).toBe("\\frac{\\partial L}{\\partial x} = 0");
  });

  it("goes on from a student's own gradients", () => {
    expect(explain({ evaluation: paths, node: "a", upstream: () => 2 }).gradient).toBe(8);
  });

  it("is TeX that KaTeX sets, strictly, on every graph type and every op", () => {
    const unary = Object.keys(ops).filter((op) => ops[op as keyof typeof ops].arity === 1 && op !== "pow");
    const graphs = [
      ...graphTypes.map(({ graph }) => graph),
      ...unary.map((op) => sketch({ x: 0.5, y: [op, "x"] as unknown as Sketched })),
      sketch({ x: 0.5, y: ["pow", -0.5, "x"] }),
    ];
    for (const graph of graphs) {
      const evaluation = evaluate(graph);
      for (const { id } of graph.nodes) {
        for (const step of HINT_STEPS) {
          for (const line of hint({ evaluation, node: id, step }).lines) {
            expect(() => katex.renderToString(line, { throwOnError: true, strict: "error" })).not.toThrow();
          }
        }
      }
    }
  });
});

describe("names and numbers in TeX", () => {
  it.each([
    ["x", "x"],
    ["x1", "x_{1}"],
    ["w_2", "w_{2}"],
    ["loss", "\\mathit{loss}"],
    ["x1w1", "\\mathit{x1w1}"],
    ["my_loss", "\\mathit{my\\_loss}"],
    ["x_", "\\mathit{x\\_}"],
    ["σ1", "\\mathit{σ1}"],
    ["损失", "\\textit{损失}"],
    ["größe", "\\textit{größe}"],
  ])("sets the variable %s as %s", (name, tex) => {
    expect(texOf(evaluate(sketch({ [name]: 1 })), name)).toBe(tex);
    expect(() => katex.renderToString(tex, { throwOnError: true, strict: "error" })).not.toThrow();
  });

  it("brackets an unnamed number that is shown with a power of ten", () => {
    const graph = sketch({ a: 2, h: 20_000, L: ["div", "a", "h"] });
    const nodes = graph.nodes.map((node) => (node.id === "h" ? { ...node, name: null, label: "" } : node));
    const [edge] = explain({ evaluation: evaluate({ ...graph, nodes }), node: "h" }).edges;
    expect(edge?.localSymbols).toContain("-\\frac{a}{\\left(2.000 \\cdot 10^{4}\\right)^{2}}");
    expect(() => katex.renderToString(edge?.localNumbers ?? "", { throwOnError: true, strict: "error" })).not.toThrow();
  });

  it("sets an unnamed intermediate by its expression, and a deep one as its card does", () => {
    const graph = sketch({ a: 2, b: 3, p: ["mul", "a", "b"], q: ["neg", "p"], L: ["exp", "q"] });
    const nodes = graph.nodes.map((node) => ("pq".includes(node.id) ? { ...node, name: null, label: "" } : node));
    const evaluation = evaluate({ ...graph, nodes });
    expect(texOf(evaluation, "p")).toBe("a \\cdot b");
    expect(texOf(evaluation, "q")).toBe("-\\left(\\ldots\\right)");
    expect(explain({ evaluation, node: "a" }).edges[0]?.chain).toContain("\\partial \\left(a \\cdot b\\right)");
  });

  it("lets nothing in a label be read as TeX", () => {
    const graph = sketch({ a: 2, L: ["neg", "a"] });
    const label = "\\href{x}{y} #1 $ & % _ ^ ~ {";
    const nodes = graph.nodes.map((node) => (node.id === "a" ? { ...node, name: null, label } : node));
    const { sum } = explain({ evaluation: evaluate({ ...graph, nodes }), node: "a" });
    const html = katex.renderToString(sum, { throwOnError: true, strict: "error", output: "html" });
    expect(html.replace(/<[^>]*>/g, "").replace(/\s/g, " ")).toContain("#1");
    expect(html).not.toContain("<a ");
  });

  it.each([
    [2, "2"],
    [-0, "0"],
    [0.66666667, "0.6667"],
    [-1234.56789, "-1234.5679"],
    [10_000, "10000"],
    [0.0001234, "1.234 \\cdot 10^{-4}"],
    [-123456, "-1.235 \\cdot 10^{5}"],
  ])("sets %d as %s", (value, tex) => {
    expect(texNumber(value)).toBe(tex);
  });
});

describe("hint", () => {
  it("tells more with each step", () => {
    const lines = HINT_STEPS.map((step) => hint({ evaluation: neuron, node: "n", step }).lines);
    expect(lines[0]).toEqual([
      "\\frac{\\partial o}{\\partial n} = \\frac{\\partial o}{\\partial o} \\cdot \\frac{\\partial o}{\\partial n}",
    ]);
    expect(lines[1]).toEqual(["\\frac{\\partial o}{\\partial n} = 1 - o^{2}"]);
    expect(lines[2]?.[0]).toContain("= 0.4200");
    expect(lines[3]?.[1]).toBe("\\frac{\\partial o}{\\partial n} = 1 \\cdot 0.4200");
  });

  it("marks the edges, and never says the node's gradient", () => {
    for (const step of HINT_STEPS) {
      const shown = hint({ evaluation: paths, node: "b", step });
      expect(shown.edges).toEqual([
        { consumer: "d", slot: 1 },
        { consumer: "e", slot: 1 },
      ]);
      expect(shown.lines.join()).not.toContain("-8");
    }
  });
});
