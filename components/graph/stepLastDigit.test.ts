import { describe, expect, it } from "vitest";
import { scrubNumber, stepLastDigit } from "./stepLastDigit";

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

describe("scrubNumber", () => {
  it.each([
    ["2.0", 1, "2.1"],
    ["-3", 1, "-2"],
    ["0", -2, "-2"],
    ["6.8813735870195432", 1, "6.89"],
    ["-0.48250447769839555", -1, "-0.484"],
    ["1e-3", 1, "0.00101"],
    ["123.456", 2, "125"],
  ])("%s by %i is %s", (text, steps, scrubbed) => {
    expect(scrubNumber(text, steps)).toBe(scrubbed);
  });

  it("scrubs the smallest number there is without throwing", () => {
    expect(Number(scrubNumber("5e-324", 1))).toBe(1e-100);
  });
});
