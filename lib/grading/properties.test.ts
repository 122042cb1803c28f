import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import { fits } from "./diagnose";
import { followThrough } from "./followThrough";
import { judge } from "./judge";
import type { Verdict } from "./judgement";
import { idOf } from "./misconception";
import { firstTier } from "./misconceptions";
import { emptySheet, record, type Sheet } from "./sheet";
import { graphTypes } from "./simulation/graphTypes";
import { sketch } from "./simulation/sketch";
import { backwards } from "./simulation/students";
import { studentNumbers } from "./studentNumbers";

fc.configureGlobal({ seed });

const draws: readonly (readonly [Evaluation, readonly string[]])[] = graphTypes.flatMap(({ graph, asked, name }) =>
  Array.from({ length: 8 }, (_, draw) => {
    const numbers = studentNumbers({ graph, asked, seed: `properties ${name} ${draw}` });
    if (!numbers.ok) throw new Error(numbers.code);
    return [numbers.evaluation, asked] as const;
  }),
);

/** A drawn graph and one of its asked nodes. */
const places = fc
  .constantFrom(...draws)
  .chain(([evaluation, asked]) => fc.constantFrom(...asked).map((node) => ({ evaluation, asked, node })));

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** What students type: anything, or a number in one of its shapes. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.stringMatching(/^[-+0-9.,eE*/()^ a-dtanhx½√²π]{0,200}$/),
  numbers.map(String),
  numbers.map((number) => number.toFixed(2)),
  numbers.map((number) => number.toPrecision(3)),
);

const VERDICTS: readonly Verdict[] = ["correct", "carried", "needs-digits", "wrong", "unreadable"];

describe("judge, for any text", () => {
  it("gives a verdict as plain JSON and never throws, over a whole sheet", () => {
    fc.assert(
      fc.property(places, fc.array(fc.tuple(fc.nat(), texts), { maxLength: 8 }), ({ evaluation, asked }, answers) => {
        let sheet: Sheet = emptySheet;
        for (const [pick, text] of answers) {
          const node = asked[pick % asked.length] ?? "";
          const judgement = judge({ evaluation, node, text, sheet, asked });
          expect(VERDICTS).toContain(judgement.verdict);
          expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
          expect(judgement.value === null).toBe(judgement.verdict === "unreadable");
          sheet = record(sheet, judgement);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same verdict again", () => {
    fc.assert(
      fc.property(places, texts, ({ evaluation, asked, node }, text) => {
        const question = { evaluation, asked, node, text, sheet: emptySheet };
        expect(judge(question)).toEqual(judge(question));
      }),
    );
  });
});

describe("judge's tolerance", () => {
  it("takes an expression 0.9 % off as right and 1.1 % off as not", () => {
    fc.assert(
      fc.property(places, fc.constantFrom(-1, 1), ({ evaluation, node }, side) => {
        const truth = evaluation.grad.get(node) ?? 0;
        const verdict = (share: number) =>
          judge({ evaluation, node, text: `0 + ${truth * (1 + side * share)}`, sheet: emptySheet }).verdict;
        expect(verdict(0.009)).toBe("correct");
        expect(verdict(0.011)).toBe("wrong");
      }),
    );
  });

  it("refuses 5 for a true 0 and accepts 0, -0, 0.0 and 1e-12", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (w) => {
        const evaluation = evaluate(sketch({ x: 0, w, p: ["mul", "x", "w"], L: ["neg", "p"] }));
        const verdict = (text: string) => judge({ evaluation, node: "w", text, sheet: emptySheet }).verdict;
        expect(["0", "-0", "0.0", "1e-12"].map(verdict)).toEqual(["correct", "correct", "correct", "correct"]);
        expect(verdict("5")).toBe("wrong");
      }),
    );
  });
});

describe("follow-through", () => {
  /** A sheet on which some nodes are answered by anything at all. */
  const sheets = fc.tuple(places, fc.array(fc.tuple(fc.nat(), numbers), { maxLength: 6 })).map(([place, answers]) => {
    let sheet: Sheet = emptySheet;
    for (const [pick, number] of answers) {
      const node = place.asked[pick % place.asked.length] ?? "";
      sheet = record(sheet, judge({ ...place, node, text: String(number), sheet }));
    }
    return { ...place, sheet };
  });

  it("never turns a right answer wrong", () => {
    fc.assert(
      fc.property(sheets, texts, ({ evaluation, asked, node, sheet }, text) => {
        const alone = judge({ evaluation, asked, node, text, sheet: emptySheet }).verdict;
        if (alone !== "correct") return;
        const { verdict } = judge({ evaluation, asked, node, text, sheet });
        expect(["correct", "unreadable"]).toContain(verdict);
        if (!text.includes("grad")) expect(verdict).toBe("correct");
      }),
      { numRuns: 300 },
    );
  });

  it("carries the follow-through value itself, unless the truth is as near", () => {
    fc.assert(
      fc.property(sheets, ({ evaluation, asked, node, sheet }) => {
        const c = followThrough(evaluation, new Map([...sheet].filter(([id]) => id !== node)), node).value ?? 0;
        if (Math.abs(c) < 1e-8) return;
        const others = new Map([...sheet].filter(([id]) => id !== node));
        const { verdict } = judge({ evaluation, asked, node, text: `0 + ${c}`, sheet: others });
        expect(["carried", "correct"]).toContain(verdict);
      }),
    );
  });

  it("agrees with the truth on a sheet of right answers", () => {
    fc.assert(
      fc.property(places, ({ evaluation, asked, node }) => {
        let sheet: Sheet = emptySheet;
        for (const id of backwards(evaluation, asked)) {
          sheet = record(sheet, judge({ evaluation, node: id, text: String(evaluation.grad.get(id)), sheet }));
        }
        expect(followThrough(evaluation, sheet, node).value).toBeCloseTo(evaluation.grad.get(node) ?? 0, 6);
      }),
    );
  });
});

describe("a diagnosis", () => {
  it("never names a family whose rule does not fit", () => {
    const rules = fc.constantFrom(...firstTier);
    fc.assert(
      fc.property(
        places,
        rules,
        fc.nat(),
        fc.constantFrom(2, 3, 4),
        ({ evaluation, asked, node }, rule, way, digits) => {
          const upstream = (consumer: string) => evaluation.grad.get(consumer) ?? 0;
          const ways = rule.predict({ evaluation, node, upstream });
          const predicted = ways[way % ways.length];
          if (predicted === undefined || !Number.isFinite(predicted)) return;
          const judgement = judge({ evaluation, asked, node, text: predicted.toPrecision(digits), sheet: emptySheet });
          if (judgement.family === null || judgement.tier !== 1 || judgement.value === null) return;
          const typed = {
            value: judgement.value,
            halfUnit: judgement.halfUnit,
            kind: "decimal" as const,
            significantFigures: digits,
          };
          const named = firstTier.find((one) => idOf(one) === judgement.misconception);
          const values = named?.predict({ evaluation, node, upstream }) ?? [];
          expect(named?.family).toBe(judgement.family);
          expect(values.some((value) => fits(typed, value))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
