import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import { diagnoseSheet } from "./diagnoseSheet";
import { judgeInOrder } from "./judgeInOrder";
import { sketch } from "./simulation/sketch";

function diagnosed(evaluation: Evaluation, ...answers: [node: string, text: string][]) {
  return diagnoseSheet(
    judgeInOrder({ evaluation, answers: answers.map(([node, text]) => ({ node, text })) }).judgements,
  );
}

// Truth: d -2, f 4, e -2, c -2, a 6, b -4.
const lecture = evaluate(
  sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
);

describe("diagnoseSheet", () => {
  it("finds nothing on a right sheet", () => {
    expect(diagnosed(lecture, ["f", "4"], ["d", "-2"])).toEqual({ mistakes: [], unexplained: [] });
  });

  it("calls a rule that fits one answer a slip", () => {
    expect(diagnosed(lecture, ["f", "4"], ["d", "-2"], ["a", "-4"], ["b", "-4"]).mistakes).toEqual([
      { misconception: "mul-rule/not-swapped", family: "mul-rule", tier: 1, nodes: ["a"], kind: "slip" },
    ]);
  });

  it("calls a rule that fits two answers a bug", () => {
    const { mistakes } = diagnosed(lecture, ["f", "-2"], ["d", "4"], ["e", "4"], ["a", "8"]);
    expect(mistakes[0]).toMatchObject({ misconception: "mul-rule/not-swapped", kind: "bug", nodes: ["f", "d", "a"] });
  });

  it("prefers the family that explains more, where one answer alone would be undecided", () => {
    // Σ g fits at d, by itself no more than a × that lets through; at n no rule of tanh says it.
    const net = evaluate(sketch({ x: 0.5, k: 3, f: 2, n: ["mul", "x", "k"], o: ["tanh", "n"], L: ["mul", "o", "f"] }));
    const { mistakes } = diagnosed(net, ["o", "1"], ["n", "1"]);
    expect(mistakes).toEqual([
      { misconception: "upstream-only/sum", family: "upstream-only", tier: 1, nodes: ["o", "n"], kind: "bug" },
    ]);
  });

  it("leaves unexplained what nothing explains, and what two families explain alike", () => {
    expect(diagnosed(lecture, ["a", "1234567"]).unexplained).toEqual(["a"]);
    const paths = evaluate(sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] }));
    expect(diagnosed(paths, ["a", "-5"])).toEqual({ mistakes: [], unexplained: ["a"] });
  });

  it("tells two independent slips, and what is left", () => {
    // From the own d = 4: the product's value times 4 at b.
    const { mistakes, unexplained } = diagnosed(lecture, ["d", "4"], ["b", "-24"], ["c", "77"]);
    expect(mistakes.map(({ misconception, kind }) => [misconception, kind])).toEqual([
      ["mul-rule/not-swapped", "slip"],
      ["mul-rule/output", "slip"],
    ]);
    expect(unexplained).toEqual(["c"]);
  });
});
