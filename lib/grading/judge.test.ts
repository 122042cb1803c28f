import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import { judge } from "./judge";
import { judgeInOrder } from "./judgeInOrder";
import { forStudent, type Judgement } from "./judgement";
import { emptySheet } from "./sheet";
import { sketch } from "./simulation/sketch";

// L = d·f, d = e + c, e = ab. Truth: d -2, f 4, e -2, c -2, a 6, b -4.
const lecture = evaluate(
  sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
);

// The lecture's neuron: n = 0.8814, o = 0.7071, so that ∂o/∂n = 0.5. Truth: w2 0, x2 0.5, x1 -1.5, w1 1.
const neuron = evaluate(
  sketch({
    x1: 2,
    x2: 0,
    w1: -3,
    w2: 1,
    b: 6.8813735870195432,
    x1w1: ["mul", "x1", "w1"],
    x2w2: ["mul", "x2", "w2"],
    s: ["add", "x1w1", "x2w2"],
    n: ["add", "s", "b"],
    o: ["tanh", "n"],
  }),
);

function sit(evaluation: Evaluation, ...answers: [node: string, text: string][]): readonly Judgement[] {
  return judgeInOrder({ evaluation, answers: answers.map(([node, text]) => ({ node, text })) }).judgements;
}

function verdicts(evaluation: Evaluation, ...answers: [node: string, text: string][]): readonly string[] {
  return sit(evaluation, ...answers).map(({ verdict }) => verdict);
}

describe("judge", () => {
  it.each([
    ["a", "6", "correct"],
    ["a", "6.05", "correct"],
    ["a", "6.07", "wrong"],
    ["a", "-6", "wrong"],
    ["b", "-4.0", "correct"],
    ["f", "2*2", "correct"],
    ["f", "d", "correct"],
    ["f", "a*b + c", "correct"],
  ])("at %s, %s is %s", (node, text, verdict) => {
    expect(verdicts(lecture, [node, text])).toEqual([verdict]);
  });

  it("refuses a node whose gradient is not finite, or that there is not, free", () => {
    const broken = evaluate(sketch({ x: 0, y: ["log", "x"] }));
    for (const node of ["x", "nowhere"]) {
      expect(judge({ evaluation: broken, node, text: "1", sheet: emptySheet })).toMatchObject({
        verdict: "unreadable",
        code: "NOT_ASKABLE",
        isFree: true,
      });
    }
  });

  it.each(["0", "-0", "0.0", "1e-12"])("takes %s for a true zero", (text) => {
    expect(verdicts(neuron, ["w2", text])).toEqual(["correct"]);
  });

  it("refuses 5 for a true zero", () => {
    expect(verdicts(neuron, ["w2", "5"])).toEqual(["wrong"]);
  });

  it("takes what a student has who rounds every step, and says so", () => {
    // 1 - 0.71² = 0.4959; times -3 = -1.49 is within 1 %; 1 - 0.7² = 0.51 is not within 1 % of 0.5, nor within rounding to three figures.
    expect(sit(neuron, ["x1", "-1.49"])[0]).toMatchObject({ verdict: "correct", note: null });
    expect(verdicts(neuron, ["n", "0.51"])).toEqual(["wrong"]);
  });

  it("reads node names as values and d.grad as the own answer, never as the true one", () => {
    expect(verdicts(lecture, ["d", "f"], ["e", "d.grad*1"])).toEqual(["correct", "correct"]);
    expect(verdicts(lecture, ["e", "d.grad*1"])).toEqual(["unreadable"]);
    expect(sit(lecture, ["d", "5"], ["e", "d.grad"])[1]).toMatchObject({ verdict: "carried", value: 5 });
  });
});

describe("rounding on real graphs", () => {
  it("notes what was rounded on the way", () => {
    // p = 10.81 and q = 10.23, to three figures 10.8 and 10.2: d is 0.6 on paper, 0.58 in truth, and L = d².
    const close = evaluate(
      sketch({
        a: 2.3,
        b: 4.7,
        c: 3.1,
        k: 3.3,
        p: ["mul", "a", "b"],
        q: ["mul", "c", "k"],
        d: ["sub", "p", "q"],
        L: ["pow", 2, "d"],
      }),
    );
    expect(sit(close, ["d", "1.16"])[0]).toMatchObject({ verdict: "correct", note: null });
    expect(sit(close, ["d", "1.20"])[0]).toMatchObject({ verdict: "correct", note: "rounded-early" });
    expect(sit(close, ["d", "1.28"])[0]).toMatchObject({ verdict: "wrong", note: null });
    expect(sit(close, ["d", "2*0.6"])[0]).toMatchObject({ verdict: "wrong", note: null });
  });

  it("does not take a mistake for rounding", () => {
    // L = ab(a+b) with b's part 1.02 of the 1.05: to one figure, "overwrites" explains 1.0 better than rounding does.
    const paths = evaluate(sketch({ a: 1.03, b: 1.5, s: ["add", "a", "b"], L: ["mul", "s", "a"] }));
    expect(verdicts(paths, ["a", "2.5"])).toEqual(["wrong"]);
  });

  it("offers exp(1) where e is a node", () => {
    expect(sit(lecture, ["a", "e*-1"])[0]).toMatchObject({ value: 6, usesNodeE: true });
  });
});

describe("follow-through in the verdict", () => {
  it("costs one node for one slip", () => {
    expect(verdicts(lecture, ["f", "4"], ["d", "2"], ["c", "2"], ["e", "2"], ["b", "4"], ["a", "-6"])).toEqual([
      "correct",
      "wrong",
      "carried",
      "carried",
      "carried",
      "carried",
    ]);
  });

  it("names where a carried answer comes from and what it was multiplied with", () => {
    const [, carried] = sit(lecture, ["d", "2"], ["e", "2"]);
    expect(carried).toMatchObject({ followThrough: 2, upstream: 2, carriedFrom: ["d"] });
  });

  it("never carries at the output, nor from an answer of 0", () => {
    expect(verdicts(lecture, ["L", "4"])).toEqual(["wrong"]);
    expect(verdicts(lecture, ["d", "0"], ["e", "0"])).toEqual(["wrong", "wrong"]);
  });

  it("never turns a right answer wrong", () => {
    expect(verdicts(lecture, ["d", "2"], ["e", "-2"])).toEqual(["wrong", "correct"]);
  });

  it("lets a carried node be answered again, free, for full credit", () => {
    const answers = sit(lecture, ["d", "2"], ["e", "7"], ["e", "2"], ["e", "9"], ["e", "-2"]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(["wrong", "wrong", "carried", "wrong", "correct"]);
    expect(answers.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 2, 2]);
    expect(answers.map(({ isFree }) => isFree)).toEqual([false, false, false, true, true]);
  });

  it("carries the latest answer, though the standing verdict stays", () => {
    const { sheet } = judgeInOrder({
      evaluation: lecture,
      answers: [
        { node: "d", text: "2" },
        { node: "e", text: "2" },
        { node: "e", text: "9" },
      ],
    });
    expect(sheet.get("e")).toMatchObject({ verdict: "carried", value: 9, attempt: 1 });
  });
});

describe("what an answer costs", () => {
  it("counts attempts from 1", () => {
    expect(sit(lecture, ["a", "1"], ["a", "2"], ["a", "6"]).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  it("judges an unreadable text free", () => {
    const [unreadable, right] = sit(lecture, ["a", "six"], ["a", "6"]);
    expect(unreadable).toMatchObject({ verdict: "unreadable", isFree: true, attempt: 1, value: null });
    expect(unreadable).toMatchObject({ code: "UNKNOWN_NAME", values: { name: "six" } });
    expect(right).toMatchObject({ verdict: "correct", attempt: 1 });
  });

  it("shows a judgement that was stored with its sentence as it is", () => {
    const { values: _, ...stored } = judge({ evaluation: lecture, node: "a", text: "six", sheet: emptySheet });
    const shown = forStudent({ ...stored, message: "There is no node called six." } as Judgement);
    expect(shown).toMatchObject({ values: null, message: "There is no node called six." });
  });

  it("asks for digits twice, free; the third time is judged wrong", () => {
    const small = evaluate(sketch({ a: 0.0063, b: 0.5, L: ["mul", "a", "b"] }));
    const answers = sit(small, ["b", "0.0"], ["b", "0.0"], ["b", "0.01"], ["b", "0.006"], ["b", "0.0063"]);
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      "needs-digits",
      "needs-digits", // the same value again is answered the same and does not count
      "needs-digits",
      "wrong",
      "correct",
    ]);
    expect(answers.map(({ isFree }) => isFree)).toEqual([true, true, true, false, false]);
    expect(answers.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1, 2]);
  });

  it("answers the same value again the same, free", () => {
    const answers = sit(lecture, ["a", "5"], ["a", "5.0"], ["a", "4"], ["a", "10/2"], ["a", "6"]);
    expect(answers.map(({ isFree }) => isFree)).toEqual([false, true, false, true, false]);
    expect(answers.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 1, 3]);
  });

  it("counts the same value anew if its follow-through changed", () => {
    const answers = sit(lecture, ["e", "3"], ["d", "2"], ["e", "3"], ["d", "3"], ["e", "3"]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(["wrong", "wrong", "wrong", "wrong", "carried"]);
    expect(answers[2]).toMatchObject({ isFree: false, attempt: 2 });
    expect(answers[4]).toMatchObject({ isFree: false, attempt: 3 });
  });
});
