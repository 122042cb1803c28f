import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { networkParts } from "@/lib/engine/networkPart";
import { allowance } from "./allowance";
import { explain } from "./explain";
import { judge } from "./judge";
import { emptySheet } from "./sheet";

const { partOf } = networkParts({ shape: lectureShape, parameters: lectureParameters, examples: lectureExamples });

/** The way a class works at the second weight of a hidden neuron. */
function hidden() {
  const part = partOf("n1");
  if (!part) throw new Error("no part");
  const evaluation = evaluate(part);
  const value = (name: string) => evaluation.data.get(`n${name}`) ?? Number.NaN;
  const given = (example: number) => part.given?.[`no${example}`] ?? Number.NaN;
  const sum = (term: (example: number) => number) => [1, 2, 3, 4].reduce((total, k) => total + term(k), 0);
  const ask = (text: string | number) =>
    judge({ evaluation, node: "n1", text: String(text), sheet: emptySheet, asked: ["n1", "n2"] });
  return { evaluation, value, given, sum, ask };
}

describe("an answer at a part of a larger graph", () => {
  it("reads what is given by name, in full precision", () => {
    const { ask, evaluation } = hidden();
    const terms = [1, 2, 3, 4].map((k) => `o${k}.grad*(1-o${k}**2)*x${k}`);
    expect(ask(terms.join(" + "))).toMatchObject({ verdict: "correct" });
    expect(ask(terms.join(" + ")).value).toBeCloseTo(evaluation.grad.get("n1") ?? Number.NaN, 14);
    // What is asked for is nowhere to be read.
    expect(ask("l0_n0_w1.grad").verdict).toBe("unreadable");
  });

  it("grants the rounding of somebody who works with three figures of what is shown", () => {
    const { evaluation, value, given, sum, ask } = hidden();
    const r = (number: number) => Number(number.toPrecision(3));
    const byHand = sum((k) => r(r(given(k)) * r(r(1 - r(r(value(`o${k}`)) ** 2)) * value(`x${k}`))));
    expect(ask(r(byHand)).verdict).toBe("correct");
    expect(allowance(evaluation, "n1")).toBeGreaterThan(0);
  });

  it.each([
    [
      "local-only",
      ({ value }: ReturnType<typeof hidden>) =>
        (k: number) =>
          (1 - value(`o${k}`) ** 2) * value(`x${k}`),
    ],
    [
      "tanh-rule",
      ({ value, given }) =>
        (k) =>
          given(k) * (1 - value(`n${k}`) ** 2) * value(`x${k}`),
    ],
    [
      "mul-rule",
      ({ value, given }) =>
        (k) =>
          given(k) * (1 - value(`o${k}`) ** 2) * value("w"),
    ],
    [
      "upstream-only",
      ({ given }) =>
        (k) =>
          given(k),
    ],
  ] satisfies [string, (part: ReturnType<typeof hidden>) => (k: number) => number][])(
    "names a mistake made anywhere on the way: %s",
    (family, wrong) => {
      const part = hidden();
      // The weight itself has no number of its own in the part's inputs.
      const value = (name: string) => (name === "w" ? (part.evaluation.data.get("n1") ?? 0) : part.value(name));
      const judgement = part.ask(part.sum(wrong({ ...part, value })));
      expect(judgement).toMatchObject({ verdict: "wrong", family });
    },
  );

  it("names one example taken for all, their mean, and the lost sign, which is the host's alone", () => {
    const { value, given, sum, ask } = hidden();
    const term = (k: number) => given(k) * (1 - value(`o${k}`) ** 2) * value(`x${k}`);
    expect(ask(term(2))).toMatchObject({ verdict: "wrong", family: "overwrites" });
    expect(ask(sum(term) / 4)).toMatchObject({ verdict: "wrong", family: "averages-paths" });
    expect(ask(-sum(term))).toMatchObject({ verdict: "wrong", family: "sign", isHostOnly: true });
  });

  it("explains the whole way to what is given, a term for each example", () => {
    const { evaluation } = hidden();
    const { edges, symbols, gradient } = explain({ evaluation, node: "n1" });
    expect(gradient).toBeCloseTo(evaluation.grad.get("n1") ?? Number.NaN, 12);
    expect(symbols.match(/partial L/g)?.length).toBe(1 + 4);
    expect(edges[0]?.localSymbols).toBe(
      "\\frac{\\partial o_{1}}{\\partial \\mathit{l0\\_n0\\_w1}} = (1 - o_{1}^{2}) \\cdot x_{1}",
    );
    expect(edges[0]?.consumer).toBe("no1");
  });
});
