import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { judge } from "@/lib/grading/judge";
import { forStudent } from "@/lib/grading/judgement";
import { secondTier, thirdTier } from "@/lib/grading/laterTiers";
import { idOf } from "@/lib/grading/misconception";
import { firstTier, truePredictions } from "@/lib/grading/misconceptions";
import { emptySheet } from "@/lib/grading/sheet";
import { graphTypes } from "@/lib/grading/simulation/graphTypes";
import { readPython } from "@/lib/notation/python";
import { spokenLanguages } from "@/lib/protocol/languages";
import { catalogues } from "./catalogue";
import { sayMistake } from "./mistakes";
import { partsOf, plain } from "./sentence";
import { testWords } from "./testWords";

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
  const sentence = sayMistake(forStudent(judgement), evaluation, testWords());
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
    const sentence = sayMistake({ node: "gone", misconception: "tanh-rule/from-input", step }, evaluation, testWords());
    expect(plain(sentence ?? "")).toContain("with x put in. What belongs there is the output, t = tanh(x).");
  });

  it("falls back to words where a sentence speaks of no operation, in the case that they need", () => {
    const nothing = evaluate({ nodes: [], output: null });
    const said = (misconception: string) =>
      sayMistake({ node: "n0", misconception, step: null }, nothing, testWords("de"));
    expect(said("seed/zero")).toBe(
      "Mit 0 bei der Ausgabe wird alles 0. Was ist die Ableitung der Ausgabe nach sich selbst?",
    );
  });

  it("has words in every language for every misconception and for nothing else, each a label of its own", () => {
    const ids = [...firstTier, ...secondTier, ...thirdTier].map(idOf).sort();
    for (const { mistakes, mistakeLabels } of Object.values(catalogues)) {
      expect(Object.keys(mistakes).sort()).toEqual(ids);
      expect(Object.keys(mistakeLabels).sort()).toEqual([...ids, "other"].sort());
      expect(new Set(Object.values(mistakeLabels)).size).toBe(ids.length + 1);
    }
  });

  it.each(spokenLanguages)("says the whole sentence of every misconception without a graph, in %s", (language) => {
    const nothing = evaluate({ nodes: [], output: null });
    for (const misconception of Object.keys(catalogues.en.mistakes)) {
      const sentence = sayMistake({ node: "n0", misconception, step: null }, nothing, testWords(language));
      expect(sentence, misconception).not.toBeNull();
      expect(plain(sentence ?? ""), misconception).toMatch(/^[^{}\uFFFC]+[.?。？]$/);
      expect(plain(sentence ?? ""), misconception).not.toContain("unknown");
    }
  });

  it.each(spokenLanguages)("says no number but 0 and 1, names and constants of the graph aside, in %s", (language) => {
    const words = testWords(language);
    for (const { graph } of graphTypes) {
      const evaluation = evaluate(graph);
      for (const { id } of graph.nodes) {
        for (const { misconception } of truePredictions(evaluation, id)) {
          const named = { node: id, misconception: idOf(misconception), step: null };
          const parts = partsOf(sayMistake(named, evaluation, words) ?? "");
          const said = parts.map(({ text, isFormula }) => (isFormula ? " " : text)).join("");
          expect(said.replaceAll(/(?<!\d)[01](?!\d)/g, "")).not.toMatch(/\d/);
        }
      }
    }
  });

  it("knows no other word as a mistake", () => {
    const evaluation = read(neuron);
    expect(sayMistake({ node: "n0", misconception: "constructor", step: null }, evaluation, testWords())).toBeNull();
  });
});
