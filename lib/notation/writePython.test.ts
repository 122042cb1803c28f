import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";
import { leaf, lecture, operation } from "@/lib/engine/testGraphs";
import { correspond } from "./correspond";
import { readPython } from "./python";
import { randomGraph } from "./testRandomGraph";
import { readOne } from "./testReading";
import { writeMicrograd } from "./writeMicrograd";
import { writePython } from "./writePython";
import { writeTorch } from "./writeTorch";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** The same graph without the bare numbers that nothing uses, and with those declared that would be folded: what a program can say. */
function writable(graph: Graph): Graph {
  const used = new Set(graph.nodes.flatMap(({ operands }) => operands));
  const isBare = (id: string | null) =>
    graph.nodes.some((node) => node.id === id && node.op === "leaf" && !node.isDeclared);
  const folded = new Set(graph.nodes.flatMap(({ operands }) => (operands.every(isBare) ? operands : [])));
  const nodes = graph.nodes
    .filter(({ id }) => !isBare(id) || used.has(id))
    .map((node) => (node.op === "leaf" && folded.has(node.id) ? { ...node, isDeclared: true } : node));
  return { ...graph, nodes };
}

describe("writePython", () => {
  test("writes the lecture's example as the lecture does", () => {
    const cell =
      readFileSync(new URL("./fixtures/lecture.md", import.meta.url), "utf8")
        .split("```")
        .find((part) => part.includes("HERE doing tanh")) ?? "";
    const code = cell
      .split("\n")
      .filter((line) => !/^#|draw_dot|^$/.test(line))
      .join("\n");
    expect(`${writePython(readOne(cell).graph)}o.backward()`).toBe(
      code
        .replace("e = (2*n).exp()", "e = (2*n).exp(); e.label = 'e'")
        .replace("o = (e - 1) / (e + 1)", "o = (e - 1) / (e + 1); o.label = 'o'"),
    );
  });

  test("names what is used several times and has no name by a throwaway, and a long value likewise", () => {
    const graph = readOne("a = Value(2.0)\nb = a*3\nc = b*b\nb = c.tanh()\n").graph;
    expect(writePython(graph, "own")).toBe("a = Value(2.0)\n_1 = a*3\nc = _1*_1\nb = c.tanh()\n");
  });

  test("keeps the structure of brackets", () => {
    const source = "a = Value(2.0)\nb = a - (a - (a + a)) / (a / a) + -a**2*(-a) - (a*(a / 2))**0.5\n";
    expect(writePython(readOne(source).graph, "own")).toBe(source);
  });

  test("says which is the output where it is not the last", () => {
    expect(writePython({ ...lecture, output: "d" })).toMatch(/\nd\.backward\(\)\n$/);
  });

  test("writes a missing operand as three dots, an operand that closes a cycle too", () => {
    const nodes = [leaf("a", 1), operation("b", "add", ["a", null]), operation("c", "tanh", [null])];
    expect(writePython({ nodes, output: "b" }, "own")).toBe(
      "a = Value(1)\nb = a + ...\nc = (...).tanh()\nb.backward()\n",
    );
    const loop = [operation("b", "neg", ["c"]), operation("c", "neg", ["b"])];
    expect(writePython({ nodes: loop, output: "c" }, "own")).toContain("-...");
  });

  test("no name, label or number can write a line of its own", () => {
    const hostile = { ...leaf("n1", 1), name: "x = 1\nimport os", label: "'\\\n'); import os #", text: "1\nimport os" };
    for (const write of [writePython, writeTorch, writeMicrograd]) {
      const lines = write({ nodes: [hostile], output: "n1" }).split("\n");
      expect(lines.filter((line) => /^\s*import (?!torch|math)/.test(line))).toEqual([]);
      expect(readPython(lines.join("\n"))).toMatchObject({ ok: true });
    }
  });

  test("read again it is the same graph", () => {
    fc.assert(
      fc.property(randomGraph({ hasGaps: true }), fc.constantFrom("all", "own"), (drawn, style) => {
        const graph = writable(drawn);
        const program = writePython(graph, style as "all");
        const read = readOne(program).graph;
        if (correspond(read, graph) === null) expect(read, program).toEqual(graph);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("what runs elsewhere", () => {
  const numbersOf = (graph: Graph) => {
    const { data, grad } = evaluate(graph);
    return graph.nodes.flatMap(({ id, name }) => (name === null ? [] : [[name, data.get(id), grad.get(id)]])).sort();
  };

  test("PyTorch's program and micrograd's, read again, have the same numbers", () => {
    fc.assert(
      fc.property(randomGraph(), (drawn) => {
        const graph = writable(drawn);
        for (const program of [writeTorch(graph), writeMicrograd(graph)]) {
          expect(numbersOf(readOne(program).graph), program).toEqual(numbersOf(graph));
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test.runIf(hasPython)(
    "micrograd's program prints the engine's gradients, at the ends of what numbers can say too",
    () => {
      const { graph } = readOne(
        "a = Value(-800.0)\nb = Value(20.0)\nc = Value(1e300)\nd = Value(1e290)\ne = a.sigmoid()\nf = b.tanh()\ng = c/d\nh = (a/c).sigmoid()\nL = e + f + g*h",
      );
      const printed = execFileSync("python3", ["-"], { input: writeMicrograd(graph), encoding: "utf8" });
      const { grad } = evaluate(graph);
      for (const line of printed.trim().split("\n")) {
        const [name, value] = line.split(" ");
        const expected = grad.get(graph.nodes.find((node) => node.name === name)?.id ?? "") ?? Number.NaN;
        expect(Math.abs(Number(value) - expected), line).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
      }
    },
  );

  test("prints every named node's gradient, 0 where the output does not use it", () => {
    const program = writeTorch({ nodes: [...lecture.nodes, leaf("z", 5)], output: "d" });
    expect(program.split("\n").slice(-9)).toEqual(
      [
        "d.backward()",
        "print('a', a.grad.item())",
        "print('b', b.grad.item())",
        "print('c', c.grad.item())",
        "print('e', e.grad.item())",
        "print('d', d.grad.item())",
        "print('f', 0.0)",
        "print('L', 0.0)",
        "print('z', 0.0)",
        "",
      ].slice(-9),
    );
    expect(program).toContain("a = torch.tensor(2, dtype=torch.float64, requires_grad=True)\n");
    expect(program).toContain("e = a*b\ne.retain_grad()\n");
  });
});
