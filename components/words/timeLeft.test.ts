import { describe, expect, it } from "vitest";
import { testWords } from "./testWords";
import { announceTimeLeft, sayTimeLeft } from "./timeLeft";

describe("the time that is left", () => {
  it.each([
    [130_000, "2:10"],
    [60_000, "1:00"],
    [59_001, "1:00"],
    [9000, "0:09"],
    [0, "0:00"],
    [-500, "0:00"],
  ])("of %i ms is %s", (left, text) => expect(sayTimeLeft(left)).toBe(text));

  it("is announced at a minute and at ten seconds", () => {
    expect([90_000, 60_000, 10_000, 0].map((left) => announceTimeLeft(left, testWords()))).toEqual([
      "",
      "One minute left.",
      "Ten seconds left.",
      "The time is up.",
    ]);
  });
});
