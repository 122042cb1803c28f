import { describe, expect, it } from "vitest";
import { graphTypes } from "./graphTypes";
import { measure, type Share, total } from "./measure";

const SEED = "measure.test";
const DRAWS = 12;

const measured = graphTypes.map((type) => measure(type, DRAWS, SEED));
const all = total(measured);

function share({ count, of }: Share): number {
  return count / of;
}

function sum(verdicts: Readonly<Record<string, number>>): number {
  return Object.values(verdicts).reduce((total, count) => total + count, 0);
}

describe("simulated students, over the six graph types", () => {
  it("all pass who round their final answers to three figures", () => {
    expect(all.roundsFinal.correct).toBe(sum(all.roundsFinal));
  });

  it("pass at 91 % and more who round every step, and 4.5 % or less are wrong", () => {
    const { correct, carried, wrong } = all.roundsEveryStep;
    expect((correct + carried) / sum(all.roundsEveryStep)).toBeGreaterThanOrEqual(0.91);
    expect(wrong / sum(all.roundsEveryStep)).toBeLessThanOrEqual(0.045);
  });

  it("are not taken for right with a modelled bug, but for 1 % by chance", () => {
    expect(share(all.bugsAccepted)).toBeLessThanOrEqual(0.01);
  });

  it("lose one node to one sign slip, and more without follow-through", () => {
    expect(share(all.slipCost)).toBeCloseTo(1, 1);
    expect(share(all.slipCostWithout)).toBeGreaterThan(1.5);
  });

  it("have their family named for 80 % of single wrong answers and for 94 % of whole sheets", () => {
    expect(share(all.singleNamed)).toBeGreaterThanOrEqual(0.8);
    expect(share(all.singleRight)).toBeGreaterThanOrEqual(0.8);
    expect(share(all.sheetNamed)).toBeGreaterThanOrEqual(0.94);
    expect(share(all.sheetRight)).toBeGreaterThanOrEqual(0.94);
  });
});
