import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { allowance, halfUnitOf } from "./allowance";
import { sketch } from "./simulation/sketch";

describe("halfUnitOf", () => {
  it.each([
    [0, 0],
    [1, 0.005],
    [9.99, 0.005],
    [10, 0.05],
    [1000, 5],
    [-0.5, 0.0005],
    [0.001, 0.000005],
  ])("is, for %d, half a unit of its third figure: %d", (value, half) => {
    expect(halfUnitOf(value)).toBeCloseTo(half, 12);
  });
});

describe("allowance, by hand", () => {
  it("adds up the rounding of every intermediate", () => {
    // L = e·f, e = ab = -6: ε(e) = h(-6) = 0.005. Leaves have none, and the output's 1 is given.
    const evaluation = evaluate(sketch({ a: 2, b: -3, f: 40, e: ["mul", "a", "b"], L: ["mul", "e", "f"] }));
    expect(allowance(evaluation, "L")).toBe(0);
    expect(allowance(evaluation, "e")).toBeCloseTo(0.05, 12); // |l|·0 + 1·ε(f) + h(40)
    expect(allowance(evaluation, "f")).toBeCloseTo(0.01, 12); // 1·ε(e) + h(-6)
    expect(allowance(evaluation, "a")).toBeCloseTo(3 * 0.05 + 0.5, 12); // |l|·ε(G) + h(-120)
  });

  it("carries a rounded operand into a curved local derivative", () => {
    // L = tanh(n), n = a + b = 0.5: ε(n) = 0.0005, ∂l/∂n = -2·0.462117·0.786448.
    const evaluation = evaluate(sketch({ a: 0.2, b: 0.3, n: ["add", "a", "b"], L: ["tanh", "n"] }));
    expect(allowance(evaluation, "n")).toBeCloseTo(0.726863 * 0.0005 + 0.0005, 8);
  });
});
