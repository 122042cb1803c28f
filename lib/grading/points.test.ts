import { describe, expect, it } from "vitest";
import { defaultPointRules, type PricedAnswer, points, pointsOfAnswer } from "./points";

const right: PricedAnswer = { verdict: "correct", attempt: 1, hintCost: 0, elapsed: 0 };

describe("points", () => {
  it.each([
    [1, 1000],
    [2, 700],
    [3, 500],
    [4, 300],
    [5, 300],
    [17, 300],
  ])("earns at attempt %d: %d", (attempt, earned) => {
    expect(pointsOfAnswer({ ...right, attempt }, defaultPointRules)).toBe(earned);
  });

  it("earns nothing beyond the exercise's attempts", () => {
    const rules = { ...defaultPointRules, attemptLimit: 3 };
    expect(pointsOfAnswer({ ...right, attempt: 3 }, rules)).toBe(500);
    expect(pointsOfAnswer({ ...right, attempt: 4 }, rules)).toBe(0);
  });

  it.each(["needs-digits", "wrong", "unreadable"] as const)("earns nothing for %s", (verdict) => {
    expect(pointsOfAnswer({ ...right, verdict }, defaultPointRules)).toBe(0);
  });

  it("pays carried answers the host's credit", () => {
    const carried: PricedAnswer = { ...right, verdict: "carried" };
    expect(pointsOfAnswer(carried, defaultPointRules)).toBe(1000);
    expect(pointsOfAnswer(carried, { ...defaultPointRules, carriedCredit: 0.5 })).toBe(500);
    expect(pointsOfAnswer(carried, { ...defaultPointRules, carriedCredit: 0 })).toBe(0);
  });

  it("takes hints off after rounding, never below nothing", () => {
    const rules = { ...defaultPointRules, perNode: 25 };
    expect(pointsOfAnswer({ ...right, attempt: 2, hintCost: 10 }, rules)).toBe(8); // round(17.5) - 10
    expect(pointsOfAnswer({ ...right, hintCost: 26 }, rules)).toBe(0);
  });

  it.each([
    [45, 2, 1, 32], // 45 · 0.7 is 31.499999999999996 in floats
    [325, 2, 1, 228],
    [25, 1, 0.58, 15],
    [35, 4, 1, 11],
    [44, 2, 1, 31],
  ])(
    "rounds a half up where floats fall short of it: %d at attempt %d, carried at %d, is %d",
    (perNode, attempt, carriedCredit, earned) => {
      const carried: PricedAnswer = { ...right, verdict: "carried", attempt };
      expect(pointsOfAnswer(carried, { ...defaultPointRules, perNode, carriedCredit })).toBe(earned);
    },
  );

  it("halves for the slowest where speed counts, and no further", () => {
    const rules = { ...defaultPointRules, speedOver: 60_000 };
    expect(pointsOfAnswer(right, rules)).toBe(1000);
    expect(pointsOfAnswer({ ...right, elapsed: 30_000 }, rules)).toBe(750);
    expect(pointsOfAnswer({ ...right, elapsed: 60_000 }, rules)).toBe(500);
    expect(pointsOfAnswer({ ...right, elapsed: 600_000 }, rules)).toBe(500);
    expect(pointsOfAnswer({ ...right, elapsed: -5 }, rules)).toBe(1000);
  });

  it("never falls: the best of a node's answers counts", () => {
    const rules = { ...defaultPointRules, carriedCredit: 0.8 };
    const carried: PricedAnswer = { ...right, verdict: "carried" };
    const wrong: PricedAnswer = { ...right, verdict: "wrong", attempt: 2 };
    expect(points([], rules)).toBe(0);
    expect(points([carried], rules)).toBe(800);
    expect(points([carried, wrong], rules)).toBe(800);
    expect(points([carried, wrong, right], rules)).toBe(1000);
  });
});
