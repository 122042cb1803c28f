import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import type { Op } from "../ops/op";
import { relu } from "../ops/relu";
import { sigmoid } from "../ops/sigmoid";
import { tanh } from "../ops/tanh";
import { encodeModule, I32, V128, type WasmFunction } from "./encode";
import { f64x2, get, i32, set } from "./instructions";
import { vectorFunctions, vectorOps } from "./vectorOps";

/** The op's vector form as a function of two numbers: their values and their slopes. */
function inWasm(op: Op) {
  const vector = vectorOps.get(op);
  if (vector === undefined) throw new Error(`${op.symbol} has no vector form`);
  const [address, a, out, aside] = [0, 1, 2, 3];
  const both: WasmFunction = {
    name: "both",
    parameters: [I32],
    results: [],
    locals: [V128, V128, V128],
    body: [
      set(a, f64x2.load(get(address), 0)),
      set(out, vector.forward(get(a), aside)),
      f64x2.store(i32.of(0), 16, get(out)),
      f64x2.store(i32.of(0), 32, vector.slope({ a: get(a), out: get(out), aside: get(aside) })),
    ],
  };
  const module = new WebAssembly.Module(encodeModule([...vectorFunctions, both], 1));
  const exports = new WebAssembly.Instance(module).exports as unknown as {
    readonly memory: WebAssembly.Memory;
    readonly both: (address: number) => void;
  };
  const numbers = new Float64Array(exports.memory.buffer);
  return (left: number, right: number) => {
    numbers.set([left, right]);
    exports.both(0);
    const [, , y0 = 0, y1 = 0, s0 = 0, s1 = 0] = numbers;
    return [
      { x: left, value: y0, slope: s0 },
      { x: right, value: y1, slope: s1 },
    ];
  };
}

/** Of any size, and often near 0 and where tanh bends. */
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -30, max: 30, noNaN: true }),
);

/** In units of the last place of what is expected; numbers too small for full precision count as one another. */
function ulps(found: number, expected: number): number {
  return Math.abs(found - expected) / Math.max(2 ** -1022, 2 ** (Math.floor(Math.log2(Math.abs(expected))) - 52));
}

describe.each([
  ["tanh", tanh],
  ["sigmoid", sigmoid],
  ["relu", relu],
])("%s in two lanes", (_name, op) => {
  const both = inWasm(op);

  // JavaScript's own tanh and exp err by up to two units, and ours by two and a half.
  test("is JavaScript's to 4 units in the last place, and its slope to 8", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (left, right) => {
        for (const { x, value, slope } of both(left, right)) {
          expect(ulps(value, op.forward(x, 0)), `value at ${x}`).toBeLessThanOrEqual(4);
          const expected = op.local(x, 0, op.forward(x, 0))[0] ?? 0;
          // Where the interpreter takes 1 − tanh², it has lost up to three digits itself.
          const allowed = op === tanh ? 8e-13 * expected : 8 * 2 ** -52 * expected;
          expect(Math.abs(slope - expected), `slope at ${x}`).toBeLessThanOrEqual(Math.max(allowed, 1e-306));
        }
      }),
      { seed, numRuns: 3000 },
    );
  });

  test("keeps signs, infinities and what is no number", () => {
    const values = both(-0, 0).map(({ value }) => value);
    expect(values).toEqual([op.forward(-0, 0), op.forward(0, 0)]);
    const [low, high] = both(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect(low?.value).toBeCloseTo(op.forward(Number.NEGATIVE_INFINITY, 0), 300);
    expect(high?.value).toBe(op.forward(Number.POSITIVE_INFINITY, 0));
    const [none, one] = both(Number.NaN, 1);
    expect(none?.value).toBeNaN();
    expect(one?.value).toBeCloseTo(op.forward(1, 0), 14);
  });
});
