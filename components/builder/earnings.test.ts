import { describe, expect, it } from "vitest";
import { testWords } from "@/components/words/testWords";
import { defaultRules } from "@/lib/protocol/lesson";
import { earnings, sayAttempts } from "./earnings";

const words = testWords();

describe("sayAttempts", () => {
  const said = (rules: typeof defaultRules) => sayAttempts(rules, words).replaceAll("\u00a0", " ");

  it("says the shares of as many tries as there are", () => {
    expect(said(defaultRules)).toBe(
      "The first try earns 100 %, the second 70 %, the third 50 %, every later one 30 %.",
    );
    expect(said({ ...defaultRules, attempts: 4 })).toMatch(/the fourth 30 %\.$/);
    expect(said({ ...defaultRules, attempts: 2 })).toBe("The first try earns 100 %, the second 70 %.");
    expect(said({ ...defaultRules, attempts: 1 })).toBe("One try at each gradient, for all of its points.");
  });
});

describe("earnings", () => {
  const points = (changes: Partial<typeof defaultRules>) =>
    earnings({ ...defaultRules, ...changes }, words).map((each) => each.points);

  it("pays 650 for the second try after a hint of 50", () => {
    expect(earnings(defaultRules, words)[1]).toEqual({ name: "Right at the second try, after one hint", points: 650 });
    expect(points({})).toEqual([1000, 650, 1000, 0]);
  });

  it("follows the points, the credit and the prices", () => {
    expect(points({ points: 200, carriedCredit: 0.5, hintCosts: [10, 0, 0, 5] })).toEqual([200, 130, 100, 45]);
  });

  it("tells of no try that the limit forbids", () => {
    expect(earnings({ ...defaultRules, attempts: 1 }, words).map(({ name }) => name)[3]).toBe(
      "Right at the first try, after all the hints",
    );
    expect(points({ attempts: 1 })).toEqual([1000, 950, 1000, 300]);
  });
});
