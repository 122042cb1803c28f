import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { readAnswer } from "./answer";

/** An expression as it is printed, with the value that Python gives it. */
interface Printed {
  readonly text: string;
  readonly value: number;
  /** How tightly it holds together: 0 sum, 1 product, 2 sign, 3 power, 4 a number, a name, a call. */
  readonly tightness: number;
}

const names: Readonly<Record<string, number>> = { a: 2.5, b: -3, o: 0.6 };
const scope = {
  value: (name: string) => names[name],
  grad: () => undefined,
  hasNode: (name: string) => Object.hasOwn(names, name),
};

const within = ({ text, tightness }: Printed, least: number) => (tightness < least ? `(${text})` : text);
const infix = (left: Printed, right: Printed, op: "+" | "-" | "*" | "/"): Printed => {
  const tightness = op === "+" || op === "-" ? 0 : 1;
  const values = { "+": left.value + right.value, "-": left.value - right.value, "*": left.value * right.value };
  const value = op === "/" ? left.value / right.value : values[op];
  // The same op again on the right needs its brackets: 1 - (2 - 3).
  return { text: `${within(left, tightness)} ${op} ${within(right, tightness + 1)}`, value, tightness };
};

const { expression } = fc.letrec<{ expression: Printed; leaf: Printed }>((tie) => ({
  leaf: fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((value): Printed => ({ text: String(value), value, tightness: 4 })),
    fc
      .constantFrom(...Object.keys(names))
      .map((name): Printed => ({ text: name, value: names[name] ?? 0, tightness: 4 })),
  ),
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("leaf"),
    fc
      .tuple(tie("expression"), tie("expression"), fc.constantFrom("+", "-", "*", "/"))
      .map(([left, right, op]) => infix(left, right, op)),
    tie("expression").map((one): Printed => ({ text: `-${within(one, 2)}`, value: -one.value, tightness: 2 })),
    fc.tuple(tie("expression"), fc.constantFrom(2, 3, -1)).map(([base, power]): Printed => {
      // A sign binds looser than a power on its left, tighter on its right: -2**2 is -4, 2**-1 is 0.5.
      return { text: `${within(base, 4)}**${power}`, value: base.value ** power, tightness: 3 };
    }),
    tie("expression").map((one): Printed => ({ text: `tanh(${one.text})`, value: Math.tanh(one.value), tightness: 4 })),
  ),
}));

describe("an answer given as an expression", () => {
  it("printed and read again is itself", () => {
    fc.assert(
      fc.property(expression, ({ text, value }) => {
        fc.pre(text.length <= 200);
        const reading = readAnswer(text, scope);
        if (!reading.ok) {
          // Only what is no number on the way may be refused; a name beside a bracket never is.
          expect([text, reading.code]).toEqual([text, expect.stringMatching(/FINITE|ZERO|REAL|DEEP/)]);
          return;
        }
        expect(Math.abs(reading.value - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
      }),
      { seed, numRuns: 2000 },
    );
  });
});
