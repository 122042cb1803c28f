import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import { judgeInOrder } from "./judgeInOrder";
import { forStudent, type Judgement } from "./judgement";
import { sketch } from "./simulation/sketch";

const ASKED = ["x1", "w1", "b", "n", "s"];

const neuron = evaluate(
  sketch({
    x1: 2,
    w1: -3,
    b: 6.8,
    s: ["mul", "x1", "w1"],
    n: ["add", "s", "b"],
    o: ["tanh", "n"],
  }),
);

// f = d·e, d = ab = -6, e = a + b = 1. Truth: d 1, e -6, a -3, b -8.
const paths = evaluate(sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] }));

/** The last of one student's answers, judged. */
function last(evaluation: Evaluation, asked: readonly string[], ...answers: [node: string, text: string][]): Judgement {
  const { judgements } = judgeInOrder({
    evaluation,
    asked,
    answers: answers.map(([node, text]) => ({ node, text })),
    lessonRates: [0.2],
  });
  const judgement = judgements.at(-1);
  if (!judgement) throw new Error("no answer");
  return judgement;
}

describe("naming a single wrong answer", () => {
  it("names the one family that fits, with its rule", () => {
    const judgement = last(neuron, ASKED, ["n", "0.36"]); // 1 - 0.8²
    expect(judgement).toMatchObject({
      verdict: "wrong",
      misconception: "tanh-rule/from-input",
      family: "tanh-rule",
      tier: 1,
      isHostOnly: false,
      step: { kind: "edge", consumer: "o", slot: 0 },
    });
    expect(forStudent(judgement).misconception).toBe("tanh-rule/from-input");
  });

  it("fits within half a per cent, or half a unit of up to 5 %", () => {
    const named = (text: string) => last(neuron, ASKED, ["n", text]).misconception; // 0.36, "from the input"
    expect(named("0.3617")).toBe("tanh-rule/from-input");
    expect(named("0.3619")).toBeNull();
    expect(named("0.36 + 0.0017")).toBe("tanh-rule/from-input");
    expect(named("0.35")).toBeNull();
    const coarse = last(neuron, ASKED, ["n", "0.4"]).candidates; // 0.04 off: under half a unit, but over 5 %
    expect(coarse.map(({ misconception }) => misconception)).not.toContain("tanh-rule/from-input");
  });

  it("uses the student's own upstream too", () => {
    // n is answered 0.36; at w1 a not-swapped × then gives 0.36·(-3).
    const judgement = last(neuron, ASKED, ["n", "0.36"], ["w1", "-1.08"]);
    expect(judgement).toMatchObject({ verdict: "wrong", misconception: "mul-rule/not-swapped" });
    expect(judgement.candidates.map(({ upstream }) => upstream)).toEqual(["own"]);
  });

  it("names none, and says which step, where two families fit", () => {
    const judgement = last(paths, ["a", "b"], ["a", "-5"]); // Σ g, and what a × that lets through gives
    expect(judgement).toMatchObject({ misconception: null, family: null, isHostOnly: false });
    expect(new Set(judgement.candidates.map(({ family }) => family))).toEqual(new Set(["mul-rule", "upstream-only"]));
    expect(judgement.step).toEqual({ kind: "sum", consumer: null, slot: null });
  });

  it("lets a general family yield to the op's own rule on one edge", () => {
    const judgement = last(paths, ["d", "a"], ["f", "1"], ["d", "-6"]); // the output's value, or the sibling: own operand
    expect(judgement.family).toBe("mul-rule");
    const upstreamOnly = last(neuron, ["n"], ["n", "1"]);
    expect(upstreamOnly).toMatchObject({ misconception: "upstream-only/sum" }); // tanh has no rule that lets through
  });

  it("names accumulation's mistakes only where there are two edges", () => {
    expect(last(paths, ["a"], ["a", "-6"])).toMatchObject({ misconception: "overwrites/one-path" });
    expect(last(paths, ["a"], ["a", "-1.5"])).toMatchObject({ misconception: "averages-paths/mean" });
    expect(last(paths, ["a"], ["a", "-18"])).toMatchObject({ misconception: "multiplies-paths/product" });
  });

  it("points at the one edge into an op whose family is the only one that fits", () => {
    const judgement = last(paths, ["a"], ["a", "-8"]); // not swapped at d: -2, plus -6 along e
    expect(judgement).toMatchObject({ family: "mul-rule", step: { kind: "edge", consumer: "d", slot: 0 } });
  });

  it("points at the start when the output's own gradient is wrong", () => {
    expect(last(paths, [], ["f", "2"]).step).toEqual({ kind: "start", consumer: null, slot: null });
  });
});

describe("the second tier, where nothing of the first fits", () => {
  it.each([
    ["f", "-6", "seed/output-value"],
    ["f", "0", "seed/zero"],
    ["a", "-2", "other-quantity/value"],
    ["b", "-0.125", "other-quantity/reciprocal"],
    ["a", "-1.97", "other-quantity/stepped-value"], // -2 - 0.01·(-3)
    ["b", "4.6", "other-quantity/stepped-value"], // 3 - 0.2·(-8), the lesson's rate
  ])("at %s, %s is %s", (node, text, misconception) => {
    expect(last(paths, [], [node, text])).toMatchObject({ misconception, tier: 2, isHostOnly: false });
  });

  it("does not suspect the seed where another answer is right", () => {
    expect(last(paths, [], ["a", "18"])).toMatchObject({ misconception: "seed/output-value" });
    expect(last(paths, [], ["b", "-8"], ["a", "18"])).toMatchObject({ misconception: null });
  });

  it("tells the descent direction on the whole sheet from one sign", () => {
    expect(last(neuron, ASKED, ["n", "-0.559"])).toMatchObject({ misconception: "sign/flipped", tier: 3 });
    // d and e do not follow from one another, so the second is not carried.
    expect(last(paths, [], ["d", "-1"], ["e", "6"])).toMatchObject({ misconception: "descent-sign/whole-sheet" });
    expect(last(paths, [], ["f", "1"], ["d", "-1"], ["e", "6"])).toMatchObject({ family: "descent-sign" });
    expect(last(paths, [], ["d", "1"], ["e", "6"])).toMatchObject({ misconception: "sign/flipped" });
  });
});

describe("the third tier and the host's secrets", () => {
  it.each([
    ["x1", "-16.77", "power-of-ten/shifted"], // the truth is -1.677
    ["x1", "1.677", "sign/flipped"],
    ["b", "1.118", "swapped-nodes/other-gradient"], // w1's
  ])("at %s, %s is for the host alone", (node, text, misconception) => {
    const judgement = last(neuron, ASKED, [node, text]);
    expect(judgement).toMatchObject({ misconception, tier: 3, isHostOnly: true });
    expect(forStudent(judgement)).toMatchObject({
      misconception: null,
      step: { kind: "edge" },
    });
  });

  it("keeps to the host what would name another asked node's gradient before it is found", () => {
    const judgement = last(neuron, ASKED, ["x1", "0.559"]); // × let through: what arrives at s
    expect(judgement).toMatchObject({ misconception: "mul-rule/one", isHostOnly: true });
    const found = last(neuron, ASKED, ["s", "0.559"], ["n", "0.559"], ["b", "0.559"], ["x1", "0.559"]);
    expect(found).toMatchObject({ misconception: "mul-rule/one", isHostOnly: false });
  });

  it("lets a student read no expected number", () => {
    const student = forStudent(last(neuron, ASKED, ["n", "0.36"], ["w1", "-1.08"]));
    expect(Object.keys(student).sort()).toEqual(
      [
        "at",
        "attempt",
        "code",
        "isFree",
        "misconception",
        "node",
        "note",
        "readings",
        "step",
        "usesNodeE",
        "value",
        "values",
        "verdict",
      ].sort(),
    );
    expect(student.value).toBe(-1.08);
  });

  it("is plain JSON", () => {
    const judgement = last(neuron, ASKED, ["n", "0.36"], ["w1", "-1.08"]);
    expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
  });
});
