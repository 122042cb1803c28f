import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { judge } from "@/lib/grading/judge";
import { forStudent } from "@/lib/grading/judgement";
import { idOf } from "@/lib/grading/misconception";
import { truePredictions } from "@/lib/grading/misconceptions";
import { mistakeWords } from "@/lib/grading/mistakeWords";
import { emptySheet } from "@/lib/grading/sheet";
import { graphTypes } from "@/lib/grading/simulation/graphTypes";
import { readPython } from "@/lib/notation/python";
import { sayMistake } from "./mistakes";
import { plain } from "./sentence";

const neuron = `
x1 = Value(2.0); x2 = Value(0.5); w1 = Value(-3.0); w2 = Value(1.0); b = Value(6.5)
x1w1 = x1*w1; x2w2 = x2*w2; s = x1w1 + x2w2; n = s + b; o = n.tanh()`;

function read(program: string) {
  const reading = readPython(program);
  const graph = reading.ok ? reading.cells[0]?.graph : undefined;
  if (!graph) throw new Error("the program draws no graph");
  return evaluate(graph);
}

/** What a student reads who answers `text` at the node of that name. */
function said(program: string, name: string, text: string): string | null {
  const evaluation = read(program);
  const node = evaluation.graph.nodes.find((each) => each.name === name)?.id ?? "";
  const judgement = judge({ evaluation, node, text, sheet: emptySheet });
  const sentence = sayMistake(forStudent(judgement), evaluation);
  return sentence === null ? null : plain(sentence);
}

describe("sayMistake", () => {
  it("speaks of the graph's own nodes", () => {
    expect(said(neuron, "n", "1 - n**2")).toBe(
      "This is tanh’s derivative with n put in. What belongs there is the output, o = tanh(n).",
    );
    expect(said("a = Value(3.0); b = Value(-2.0); c = Value(7.0); e = a*b; d = e + c", "a", "3")).toBe(
      "This multiplies by a itself. In e = a · b, what is a multiplied by?",
    );
    expect(said("a = Value(3.0); b = Value(5.0); d = a - b", "b", "1")).toContain(
      "minus sign of b got lost in d = a − b",
    );
  });

  it("lists a node's uses, and says where one operation uses it twice", () => {
    expect(said("a = Value(3.0); b = Value(-2.0); d = a*b; e = a + b; f = d*e", "b", "3")).toMatch(/used in d and e\./);
    expect(said("a = Value(3.0); b = a + a; d = b*a", "a", "6")).toContain("a is used in b (twice) and d.");
  });

  it("names a step whose result has no name by its formula", () => {
    expect(said("x = Value(2.0); y = Value(3.0); L = x.tanh() * y", "x", "y*(1 - x**2)")).toContain(
      "the output, tanh(x).",
    );
  });

  it("falls back to a textbook's names where the graph has none to tell", () => {
    const evaluation = read("x = Value(0.5); L = (x*x + x).tanh()");
    const step = { kind: "sum", consumer: null, slot: null } as const;
    const sentence = sayMistake({ node: "gone", misconception: "tanh-rule/from-input", step }, evaluation);
    expect(plain(sentence ?? [])).toContain("with x put in. What belongs there is the output, t = tanh(x).");
  });

  it("says the whole sentence of every misconception without a graph", () => {
    const nothing = evaluate({ nodes: [], output: null });
    for (const misconception of Object.keys(mistakeWords)) {
      const sentence = sayMistake({ node: "n0", misconception, step: null }, nothing);
      expect(sentence, misconception).not.toBeNull();
      expect(plain(sentence ?? []), misconception).toMatch(/^[^{}]+[.?]$/);
    }
  });

  it("says no number but 0 and 1, names and constants of the graph aside", () => {
    for (const { graph } of graphTypes) {
      const evaluation = evaluate(graph);
      for (const { id } of graph.nodes) {
        for (const { misconception } of truePredictions(evaluation, id)) {
          const sentence = sayMistake({ node: id, misconception: idOf(misconception), step: null }, evaluation) ?? [];
          const words = sentence.filter((part) => typeof part === "string").join("");
          expect(words.replaceAll(/\b[01]\b/g, "")).not.toMatch(/\d/);
        }
      }
    }
  });

  it("is set in typographic signs", () => {
    for (const { sentence, label } of Object.values(mistakeWords))
      expect(sentence + label).not.toMatch(/['"]|(?<!\w)-|\s-\s/);
  });

  it("knows no other word as a mistake", () => {
    const evaluation = read(neuron);
    expect(sayMistake({ node: "n0", misconception: "constructor", step: null }, evaluation)).toBeNull();
  });
});
