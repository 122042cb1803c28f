import { describe, expect, it } from "vitest";
import { type Expected, isRightZero, rate, type Typed } from "./verdict";

/** A decimal as typed, with what the reader says of it. */
function decimal(text: string): Typed {
  const places = text.split(".")[1]?.length ?? 0;
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  return { value: Number(text), kind: "decimal", halfUnit: 0.5 * 10 ** -places, significantFigures: digits.length };
}

const exact = (value: number, kind: "integer" | "expression" = "expression"): Typed => ({
  value,
  kind,
  halfUnit: 0,
  significantFigures: 3,
});

const expected = (value: number, allow = 0, isVetoed = false): Expected => ({
  value,
  allow: () => allow,
  isVetoed: () => isVetoed,
});

describe("the judge's table from its third row on", () => {
  it("takes what is within 1 % as correct, however it was typed", () => {
    expect(rate(exact(100.9), expected(100), 0.01)).toBe("correct");
    expect(rate(exact(-99.1), expected(-100), 0.01)).toBe("correct");
    expect(rate(exact(101.1), expected(100), 0.01)).toBe("wrong");
    expect(rate(exact(-100), expected(100), 0.01)).toBe("wrong");
  });

  it("asks for digits when 0 stands for what prints as 0.00", () => {
    expect(rate(exact(0, "integer"), expected(0.0049), 0.01)).toBe("needs-digits");
    expect(rate(exact(0, "integer"), expected(-0.0049), 0.01)).toBe("needs-digits");
    expect(rate(exact(0, "integer"), expected(0.0051), 0.01)).toBe("wrong");
    expect(rate(decimal("0.0"), expected(0.06), 0.01)).toBe("wrong");
  });

  it("takes a rounded final answer as correct while its last place is fine enough", () => {
    expect(rate(decimal("0.12"), expected(0.1249), 0.01)).toBe("correct"); // u = 0.005 is 4 %
    expect(rate(decimal("0.1"), expected(0.1249), 0.01)).toBe("needs-digits"); // u = 0.05 is 40 %
  });

  it("takes what lies exactly on a limit, where floats put it a hair beyond", () => {
    expect(rate(exact(1.01), expected(1), 0.01)).toBe("correct"); // 1.01 − 1 = 0.010000000000000009
    expect(rate(exact(2.02), expected(2), 0.01)).toBe("correct");
    for (const [typed, truth] of [
      ["0.13", 0.125],
      ["0.12", 0.125],
      ["0.38", 0.375],
      ["1.3", 1.25],
      ["-1.2", -0.5 * 2.3],
      ["-1.1", -0.5 * 2.3],
    ] as const) {
      expect(rate(decimal(typed), expected(truth), 0.01), typed).toBe("correct");
    }
    expect(rate(decimal("0.131"), expected(0.125), 0.01)).toBe("wrong");
  });

  it("asks for digits when a mistake explains the rounded answer better", () => {
    expect(rate(decimal("0.12"), expected(0.1249, 0, true), 0.01)).toBe("needs-digits");
  });

  it("takes an answer rounded on the way as correct, with the note", () => {
    expect(rate(decimal("0.123"), expected(0.125, 0.004), 0.01)).toBe("rounded-early"); // off by 0.002 ≤ 0.0024
    expect(rate(decimal("0.122"), expected(0.125, 0.004), 0.01)).toBe("wrong"); // off by 0.003
  });

  it("grants no more than 10 % for rounding on the way", () => {
    expect(rate(decimal("0.137"), expected(0.125, 1), 0.01)).toBe("rounded-early");
    expect(rate(decimal("0.138"), expected(0.125, 1), 0.01)).toBe("wrong");
  });

  it("grants nothing for rounding on the way to one significant figure, or to a veto", () => {
    expect(rate(decimal("0.9"), expected(0.96, 1), 0.01)).toBe("wrong"); // off by more than u = 0.05
    expect(rate(decimal("0.90"), expected(0.96, 1), 0.01)).toBe("rounded-early");
    expect(rate(decimal("0.90"), expected(0.96, 1, true), 0.01)).toBe("wrong");
  });

  it("applies no rounding row to whole numbers, fractions and expressions", () => {
    expect(rate(exact(0.123), expected(0.125, 1), 0.01)).toBe("wrong");
    expect(rate(exact(12, "integer"), expected(12.4, 1), 0.01)).toBe("wrong");
  });

  it("turns the rounding rows off below 1 % and does not widen them above", () => {
    expect(rate(decimal("0.12"), expected(0.1249), 0.001)).toBe("wrong");
    expect(rate(decimal("0.123"), expected(0.125, 0.004), 0.001)).toBe("wrong");
    expect(rate(decimal("0.1249"), expected(0.125), 0.001)).toBe("correct");
    expect(rate(exact(104), expected(100), 0.05)).toBe("correct");
    expect(rate(decimal("0.1"), expected(0.149), 0.05)).toBe("needs-digits");
  });
});

describe("the row for a true zero", () => {
  it("accepts what is zero but for the floats' rounding", () => {
    for (const value of [0, -0, 1e-12, -1e-9]) expect(isRightZero(exact(value), () => 0, 0.01)).toBe(true);
    expect(isRightZero(exact(2e-9), () => 1, 0.01)).toBe(false);
    expect(isRightZero(exact(5, "integer"), () => 100, 0.01)).toBe(false);
  });

  it("accepts a decimal within the rounding on the way, up to 0.005", () => {
    expect(isRightZero(decimal("0.002"), () => 0.004, 0.01)).toBe(true);
    expect(isRightZero(decimal("0.003"), () => 0.004, 0.01)).toBe(false);
    expect(isRightZero(decimal("-0.005"), () => 1, 0.01)).toBe(true);
    expect(isRightZero(decimal("0.006"), () => 1, 0.01)).toBe(false);
    expect(isRightZero(decimal("0.002"), () => 0.004, 0.005)).toBe(false);
  });
});
