import { describe, expect, it } from "vitest";
import { stepLastDigit } from "./stepLastDigit";

describe("stepLastDigit", () => {
  it.each([
    ["2.0", 1, "2.1"],
    ["-3", 1, "-2"],
    ["0.1", -1, "0.0"],
    ["-0.1", 1, "0.0"],
    ["0.3", 10, "1.3"],
    ["6.8813735870195432", 1, "6.8813735870195433"],
    ["1e-3", 1, "1"],
  ])("%s by %i is %s", (text, steps, stepped) => {
    const result = stepLastDigit(text, steps);
    expect(Number(result)).toBeCloseTo(Number(stepped), 12);
    expect(result.length).toBe(stepped.length);
  });
});
