import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { readAnswer } from "./answer";
import type { AnswerScope } from "./answerSteps";

const values = new Map([
  ["x", 2],
  ["o", 0.6],
  ["d", -3],
  ["w2", 1.5],
  ["x1w1", -6],
  ["n", 0.88],
]);
const scope: AnswerScope = {
  value: (name) => values.get(name),
  grad: (name) => (name === "x" ? 1.5 : undefined),
  hasNode: (name) => values.has(name) || name === "hollow",
};

describe("numbers: value, kind, half a unit in the last place, significant figures", () => {
  test.each([
    ["3", 3, "integer", 0, 1],
    ["-12", -12, "integer", 0, 2],
    ["+7", 7, "integer", 0, 1],
    ["007", 7, "integer", 0, 1],
    ["0", 0, "integer", 0, 0],
    ["-1.5", -1.5, "decimal", 0.05, 2],
    ["-1.50", -1.5, "decimal", 0.005, 3],
    ["− 1.5", -1.5, "decimal", 0.05, 2],
    [" 1.5 ", 1.5, "decimal", 0.05, 2],
    [".5", 0.5, "decimal", 0.05, 1],
    ["5.", 5, "decimal", 0.5, 1],
    ["0.0050", 0.005, "decimal", 0.00005, 2],
    ["1e-3", 0.001, "decimal", 0.0005, 1],
    ["1.20E2", 120, "decimal", 0.5, 3],
    ["1e3", 1000, "decimal", 500, 1],
    ["2,5", 2.5, "decimal", 0.05, 2],
    [",5", 0.5, "decimal", 0.05, 1],
    ["-,5", -0.5, "decimal", 0.05, 1],
    ["0,500", 0.5, "decimal", 0.0005, 3],
    ["1234,567", 1234.567, "decimal", 0.0005, 7],
    ["1,2345", 1.2345, "decimal", 0.00005, 5],
    ["1.234,5", 1234.5, "decimal", 0.05, 5],
    ["1,234.5", 1234.5, "decimal", 0.05, 5],
    ["1,234,567", 1234567, "integer", 0, 7],
    ["1.234.567,8", 1234567.8, "decimal", 0.05, 8],
    ["１．５", 1.5, "decimal", 0.05, 2],
    ["٣", 3, "integer", 0, 1],
    ["-٣٫٥", -3.5, "decimal", 0.05, 2],
    ["۳٫۵", 3.5, "decimal", 0.05, 2],
    ["३.५", 3.5, "decimal", 0.05, 2],
    ["٣،٥", 3.5, "decimal", 0.05, 2],
    ["١٬٢٣٤٫٥", 1234.5, "decimal", 0.05, 5],
  ] as const)("%s", (text, value, kind, halfUnit, significantFigures) => {
    expect(readAnswer(text, scope)).toEqual({ ok: true, value, kind, halfUnit, significantFigures, usesNodeE: false });
  });
});

test("a number is the same with and without the grammar: brackets make it an expression", () => {
  const sign = fc.constantFrom("", "-", "+");
  const digits = fc.stringMatching(/^\d{1,18}$/);
  const fraction = fc.stringMatching(/^(\.\d{0,12})?$/);
  const exponent = fc.stringMatching(/^([eE][+-]?\d{1,2})?$/);
  fc.assert(
    fc.property(sign, digits, fraction, exponent, (...parts) => {
      const text = parts.join("");
      const [bare, bracketed] = [readAnswer(text, scope), readAnswer(`(${text})`, scope)];
      expect(bare.ok && bare.value).toBe(bracketed.ok && bracketed.value);
    }),
    { seed },
  );
});

describe("expressions", () => {
  test.each([
    ["1/3", 1 / 3],
    ["½", 0.5],
    ["-½", -0.5],
    ["1½", 1.5],
    ["-1 ½", -1.5],
    ["2**½", Math.SQRT2],
    ["1⁄4", 0.25],
    ["-3/4", -0.75],
    ["1 - 0.6**2", 1 - 0.6 ** 2],
    ["(1-o**2)*1.0", 1 - 0.6 ** 2],
    ["w2", 1.5],
    ["x1w1", -6],
    ["x₁w₁", -6],
    ["tanh(0.88)", Math.tanh(0.88)],
    ["tanh(0,88)", Math.tanh(0.88)],
    ["(1,5)", 1.5],
    ["-2**2", -4],
    ["2^3^2", 512],
    ["2**-1", 0.5],
    ["-2**-2", -0.25],
    ["--1.5", 1.5],
    ["-(1.5)", -1.5],
    ["8/2/2", 2],
    ["5-2-1", 2],
    ["e", Math.E],
    ["pi", Math.PI],
    ["2*π", 2 * Math.PI],
    ["exp(1)", Math.E],
    ["sqrt(16)+abs(-1)+relu(-2)+log(1)+sigmoid(0)", 5.5],
    ["x²", 4],
    ["x⁻¹", 0.5],
    ["-x²", -4],
    ["2*x²+1", 9],
    ["√2", Math.SQRT2],
    ["√(x+2)", 2],
    ["√x*√x", 2],
    ["3×4·2÷6∕2∗1", 2],
    ["x.grad", 1.5],
    ["x.grad * d", -4.5],
    ["x.data", 2],
  ])("%s is %d", (text, value) => {
    const reading = readAnswer(text, scope);
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.value).toBeCloseTo(value, 12);
    expect([reading.kind, reading.halfUnit]).toEqual(["expression", 0]);
  });

  test("a node named e wins over Euler's number, and the reading says so", () => {
    const withE = { ...scope, value: () => 4, hasNode: (name: string) => name === "e" };
    expect(readAnswer("2*e", withE)).toMatchObject({ ok: true, value: 8, usesNodeE: true });
    expect(readAnswer("exp(1)", withE)).toMatchObject({ ok: true, value: Math.E, usesNodeE: false });
    expect(readAnswer("e", scope)).toMatchObject({ value: Math.E, usesNodeE: false });
  });
});

test("a node whose name holds π is that node; π alone is pi", () => {
  const named = (...names: string[]): AnswerScope => ({
    value: (name) => (names.includes(name) ? 4 : undefined),
    grad: (name) => (names.includes(name) ? 3 : undefined),
    hasNode: (name) => names.includes(name),
  });
  expect(readAnswer("2*π", named("π"))).toMatchObject({ ok: true, value: 8 });
  expect(readAnswer("π.grad", named("π"))).toMatchObject({ ok: true, value: 3 });
  expect(readAnswer("π_θ + απ2", named("π_θ", "απ2"))).toMatchObject({ ok: true, value: 8 });
  expect(readAnswer("√π", named("π"))).toMatchObject({ ok: true, value: 2 });
  expect(readAnswer("π", named("pi"))).toMatchObject({ ok: true, value: 4 });
  expect(readAnswer("-π²", named("a"))).toMatchObject({ ok: true, value: -(Math.PI ** 2) });
});

describe("unreadable, with the reason", () => {
  test.each([
    ["", "EMPTY"],
    [" \n", "EMPTY"],
    ["1".repeat(201), "TOO_LONG"],
    [`${"(".repeat(51)}1${")".repeat(51)}`, "TOO_DEEP"],
    [`${"-".repeat(51)}1`, "TOO_DEEP"],
    ["1,234", "AMBIGUOUS_COMMA"],
    ["2*12,345", "AMBIGUOUS_COMMA"],
    ["1,2,3", "TOO_MANY_MARKS"],
    ["1.2.3", "TOO_MANY_MARKS"],
    ["1,5.2", "TOO_MANY_MARKS"],
    ["tanh(1, 2)", "STRAY_COMMA"],
    ["1 ,5", "STRAY_COMMA"],
    ["x1,5", "STRAY_COMMA"],
    ["1/0", "DIVISION_BY_ZERO"],
    ["0**-1", "DIVISION_BY_ZERO"],
    ["1/(x-2)", "DIVISION_BY_ZERO"],
    ["exp(1000)", "NOT_FINITE"],
    ["1/exp(1000)", "NOT_FINITE"],
    ["log(0)", "LOG_OF_ZERO"],
    ["inf", "ENDLESS"],
    ["-Infinity", "ENDLESS"],
    ["nan", "ENDLESS"],
    ["∞", "ENDLESS"],
    ["1e999", "NUMBER_TOO_LARGE"],
    ["(-8)**(1/3)", "NOT_REAL"],
    ["sqrt(-1)", "NOT_REAL"],
    ["log(-1)", "NOT_REAL"],
    ["0x10", "BAD_NUMBER"],
    ["0b1", "BAD_NUMBER"],
    ["1_000", "BAD_NUMBER"],
    ["3j", "BAD_NUMBER"],
    ["2x", "MISSING_OPERATOR"],
    ["2(3)", "MISSING_MULTIPLICATION"],
    ["(2)(3)", "MISSING_MULTIPLICATION"],
    ["x(3)", "MISSING_MULTIPLICATION"],
    ["x d", "MISSING_OPERATOR"],
    ["1 234", "TWO_NUMBERS"],
    ["x²3", "SIGN_BEFORE"],
    ["2π", "MISSING_OPERATOR"],
    ["x٣", "UNKNOWN_NAME"],
    ["tanh 0.5", "NEEDS_BRACKETS"],
    ["tanh", "MISSING_ARGUMENT"],
    ["tanh()", "ONE_ARGUMENT"],
    ["3*", "MISSING_AFTER"],
    ["*3", "MISSING_VALUE"],
    ["(1", "UNCLOSED_BRACKET"],
    ["1)", "UNOPENED_BRACKET"],
    ["foo", "UNKNOWN_NAME"],
    ["foo(2)", "UNKNOWN_FUNCTION"],
    ["1 + ln (2)", "UNKNOWN_FUNCTION"],
    ["constructor", "UNKNOWN_NAME"],
    ["foo.grad", "UNKNOWN_NAME"],
    ["d.grad", "NO_ANSWER_YET"],
    ["hollow", "NO_VALUE"],
    ["x.tanh()", "METHOD"],
    ["math.exp(2)", "NEEDLESS_MODULE"],
    ["2*math.pi", "NEEDLESS_MODULE"],
    ["x.grad.grad", "MISPLACED_ATTRIBUTE"],
    ["= 3", "EQUALS"],
    ["dL/dx = 3", "EQUALS"],
    ["50%", "PERCENT"],
    ["|x|", "BARS"],
    ["1.5 # hi", "BAD_CHARACTER"],
    ["1;2", "BAD_CHARACTER"],
    ["'1'", "BAD_CHARACTER"],
    ["[1]", "SQUARE_BRACKET"],
    ["7//2", "FLOOR_DIVISION"],
    ["xⁿ", "RAISED_LETTER"],
    ["1<2", "BAD_CHARACTER"],
    ["3!", "BAD_CHARACTER"],
    ["1 if x else 2", "CONDITION"],
    ["not 1", "COMPARISON"],
    ["lambda", "LAMBDA"],
    ["None", "NOT_A_NUMBER"],
    ["()", "NOT_A_NUMBER"],
  ])("%j: %s", (text, code) => {
    const reading = readAnswer(text, scope);
    if (reading.ok) throw new Error(`read as ${reading.value}`);
    expect(reading.code).toBe(code);
    expect(reading.at ?? 0).toBeLessThanOrEqual(text.length);
  });

  test("an ambiguous comma names both readings, each as it would be typed", () => {
    expect(readAnswer("1,234", scope)).toMatchObject({ readings: ["1.234", "1234"], at: 0 });
    expect(readAnswer("-1,234", scope)).toMatchObject({ readings: ["-1.234", "-1234"] });
    expect(readAnswer("2*1,234", scope)).toMatchObject({ readings: ["1.234", "1234"] });
  });

  test("what is missing is named: the multiplication to write, the node to answer first", () => {
    const values = (text: string) => {
      const reading = readAnswer(text, scope);
      return reading.ok ? {} : reading.values;
    };
    expect(values("2x")).toEqual({ before: "2", after: "x", product: "2*x" });
    expect(values("x(3)")).toEqual({ product: "x*(3)" });
    expect(values("d.grad")).toEqual({ node: "d" });
    expect(values("1 + 1/0")).toEqual({ step: "1/0" });
    expect(values("tanh 0.5")).toEqual({ name: "tanh", call: "tanh(0.5)" });
  });

  test.each([
    ["5€", "STRAY_CHARACTER", { sign: "€" }],
    ["$5", "STRAY_CHARACTER", { sign: "$" }],
    ["3°", "STRAY_CHARACTER", { sign: "°" }],
    ["≈2", "STRAY_CHARACTER", { sign: "≈" }],
    ["10‰", "BAD_CHARACTER", { sign: "‰", example: "1 - o**2" }],
    ["2 ± 0.1", "BAD_CHARACTER", { sign: "±", example: "1 - o**2" }],
    ["50٪", "PERCENT", {}],
    ["√-4", "NEEDS_BRACKETS", { name: "√", call: "√(-4)" }],
    ["tanh²(x)", "NEEDS_BRACKETS", { name: "tanh", call: "tanh(x)**2" }],
    ["2√2", "MISSING_OPERATOR", { before: "2", after: "sqrt(2)", product: "2*sqrt(2)" }],
    ["1 1/2", "MISSING_OPERATOR", { before: "1", after: "1/2", product: "(1 + 1/2)" }],
    ["1e5e5", "BAD_NUMBER", { number: "1e5e5" }],
    ["3 or 4", "SINGLE_ANSWER", {}],
    ["0,5 or 1/2", "SINGLE_ANSWER", {}],
    ["about 2", "UNKNOWN_NAME", { name: "about" }],
    ["5 kg", "UNKNOWN_NAME", { name: "kg" }],
    ["ln 2", "UNKNOWN_FUNCTION", { name: "ln", names: "tanh, exp, log, sigmoid, relu, sqrt, abs" }],
    ["dL/dx", "DERIVATIVE", { quotient: "dL/dx", node: "x", attribute: "x.grad" }],
    ["∂L/∂x", "DERIVATIVE", { quotient: "∂L/∂x", node: "x", attribute: "x.grad" }],
  ])("%s: the words fit what was typed", (text, code, values) => {
    expect(readAnswer(text, scope)).toMatchObject({ ok: false, code, values });
  });

  test("50 deep is still read", () => {
    expect(readAnswer(`${"(".repeat(50)}1${")".repeat(50)}`, scope)).toMatchObject({ ok: true, value: 1 });
  });
});
