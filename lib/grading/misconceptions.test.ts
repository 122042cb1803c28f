import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { idOf } from "./misconception";
import { isTelling, truePredictions } from "./misconceptions";
import { sketch } from "./simulation/sketch";

describe("truePredictions", () => {
  it("leaves out the rules that come out right", () => {
    // Under a square n·x is the truth; 2·3² is not.
    const ids = truePredictions(evaluate(sketch({ x: 3, L: ["pow", 2, "x"] })), "x").map(({ misconception }) =>
      idOf(misconception),
    );
    expect(ids).toContain("pow-rule/not-lowered");
    expect(ids).not.toContain("pow-rule/times-base");
  });

  it("leaves out what is no number", () => {
    const evaluation = evaluate(sketch({ x: 1, L: ["log", "x"] })); // one over the output: 1/0
    for (const { predicted } of truePredictions(evaluation, "x")) expect(Number.isFinite(predicted)).toBe(true);
  });

  it("computes them once", () => {
    const evaluation = evaluate(sketch({ x: 3, L: ["exp", "x"] }));
    expect(truePredictions(evaluation, "x")).toBe(truePredictions(evaluation, "x"));
  });
});

describe("isTelling", () => {
  it.each([
    [1.02, 1, true],
    [1.005, 1, false],
    [-1, 1, true],
    [1e-10, 0, false],
    [0.1, 0, true],
    [Number.POSITIVE_INFINITY, 1, false],
    [Number.NaN, 1, false],
  ])("of %d for %d: %s", (predicted, truth, isIt) => {
    expect(isTelling(predicted, truth)).toBe(isIt);
  });
});
