import { describe, expect, test } from "vitest";
import type { Op } from "./op";
import { isOpName, type OpName, ops } from "./table";

const STEP = 1e-6;

/** Points where an op is smooth; b is pow's exponent. */
const points: Readonly<Record<OpName, readonly (readonly [number, number])[]>> = {
  add: [[2, -3]],
  sub: [[2, -3]],
  mul: [[2, -3]],
  div: [
    [2, -3],
    [-1.5, 0.25],
  ],
  neg: [[2, 0]],
  pow: [
    [2, 3],
    [-2, 3],
    [2, -1],
    [2, -2],
    [4, 0.5],
    [2, 1.7],
    [-1.5, 2],
    [3, 0],
    [3, 1],
  ],
  tanh: [
    [0.3, 0],
    [-2, 0],
  ],
  exp: [[1.2, 0]],
  relu: [
    [2, 0],
    [-2, 0],
  ],
  log: [[2.5, 0]],
  sigmoid: [
    [0.4, 0],
    [-3, 0],
  ],
};

const cases = Object.entries(points).flatMap(([name, all]) => all.map(([a, b]) => ({ name: name as OpName, a, b })));

function shifted(slot: number, a: number, b: number, by: number): readonly [number, number] {
  return slot === 0 ? [a + by, b] : [a, b + by];
}

function slope(of: (a: number, b: number) => number, slot: number, a: number, b: number): number {
  return (of(...shifted(slot, a, b, STEP)) - of(...shifted(slot, a, b, -STEP))) / (2 * STEP);
}

describe.each(cases)("$name at ($a, $b)", ({ name, a, b }) => {
  const op: Op = ops[name];
  const local = (x: number, y: number) => op.local(x, y, op.forward(x, y));

  test("local derivatives are the slopes of forward", () => {
    expect(local(a, b)).toHaveLength(op.arity);
    local(a, b).forEach((value, slot) => {
      expect(value).toBeCloseTo(slope(op.forward, slot, a, b), 6);
    });
  });

  test("second derivatives are the slopes of the local ones", () => {
    const second = op.second(a, b, op.forward(a, b));
    for (let i = 0; i < op.arity; i += 1) {
      for (let j = 0; j < op.arity; j += 1) {
        expect(second[i]?.[j]).toBeCloseTo(
          slope((x, y) => local(x, y)[i] ?? Number.NaN, j, a, b),
          5,
        );
      }
    }
  });

  test("contributions are upstream times local", () => {
    const contributions = op.contributions?.(-1.3, a, b, op.forward(a, b)) ?? [];
    contributions.forEach((value, slot) => {
      expect(value).toBeCloseTo(-1.3 * (local(a, b)[slot] ?? Number.NaN), 12);
    });
  });

  test("TeX names every operand's derivative", () => {
    expect(op.tex.local).toHaveLength(op.arity);
    expect(op.tex.forward(["A", "B"], "N")).toContain("A");
    for (const tex of op.tex.local) expect(tex(["A", "B"], "O", "N")).not.toBe("");
  });
});

test("tanh and sigmoid stay finite and exact far out", () => {
  expect(ops.tanh.local(-1000, 0, -1)).toEqual([0]);
  expect(ops.tanh.local(20, 0, 1)[0]).toBeCloseTo(4 * Math.exp(-40), 30);
  expect(ops.sigmoid.forward(-900, 0)).toBe(0);
  expect(ops.sigmoid.forward(900, 0)).toBe(1);
  expect(ops.sigmoid.local(-40, 0, 0)[0]).toBeCloseTo(Math.exp(-40), 30);
});

test("the conventions at the kinks are PyTorch's", () => {
  expect(ops.relu.local(0, 0, 0)).toEqual([0]);
  expect(ops.pow.forward(0, 0)).toBe(1);
  expect(ops.pow.local(0, 0, 1)).toEqual([0]);
  expect(ops.pow.local(0, 1, 0)).toEqual([1]);
  expect(ops.pow.second(0, 1, 0)).toEqual([[0]]);
});

test("a negative number to a fractional power is not real", () => {
  expect(ops.pow.forward(-8, 1 / 3)).toBeNaN();
  expect(ops.pow.forward(-8, 0.5)).toBeNaN();
});

test("only the table's own names are ops", () => {
  expect(Object.keys(ops).every(isOpName)).toBe(true);
  for (const name of ["leaf", "__proto__", "constructor", "toString", ""]) expect(isOpName(name)).toBe(false);
});
