import { expect, test } from "vitest";
import { readLeafText, readNumberLiteral, readTypedNumber } from "./numberText";
import { formatValue } from "./printNumber";
import { isRefusal } from "./refusal";
import { readStringLiteral } from "./stringLiteral";

test.each([
  [2, "2.0000"],
  [-0.65432109, "-0.6543"],
  [0, "0.0000"],
  [-0, "0.0000"],
  [0.001, "0.0010"],
  [0.0009876543, "9.877e-4"],
  [-1e-12, "-1.000e-12"],
  [10_000, "10000.0000"],
  [12_345.678, "1.235e4"],
  [-1e21, "-1.000e21"],
  [Number.NaN, "nan"],
  [Number.POSITIVE_INFINITY, "inf"],
])("%d is shown as %s", (x, text) => {
  expect(formatValue(x)).toBe(text);
});

test.each([
  ["1_000", 1000, true],
  ["1e-3", 0.001, false],
  [".5", 0.5, false],
  ["2.", 2, false],
  ["0x1F", 31, true],
  ["0o17", 15, true],
  ["0b101", 5, true],
  ["00", 0, true],
  ["01.5", 1.5, false],
  ["1E5", 100_000, false],
])("the literal %s is %d", (text, value, isInteger) => {
  expect(readNumberLiteral(text)).toEqual({ value, isInteger });
});

test.each(["", ".", "007", "1__0", "_1", "1j", "0x", "e5", "1e", "1.2.3", "nan"])("%j is no literal", (text) => {
  expect(readNumberLiteral(text)).toBeNull();
});

test("a leaf's text and its number agree", () => {
  expect(readLeafText("-0.0")).toEqual({ value: -0, text: "-0.0" });
  expect(readLeafText("2 .0")).toBeNull();
});

test.each([
  ["-1,2", "-1.2"],
  [" −0,5 ", "-0.5"],
  [",5", ".5"],
  ["0,125", "0.125"],
  ["1,234.5", "1234.5"],
  ["1.234,5", "1234.5"],
  ["2.0", "2.0"],
])("%j in a field of its own is %s", (typed, text) => {
  expect(readTypedNumber(typed)).toEqual({ value: Number(text), text });
});

test.each(["1,234", "1,2,3", ",", "1,2x"])("%j in a field of its own is no number", (typed) => {
  expect(readTypedNumber(typed)).toBeNull();
});

test("what is kept has no decimal comma: programs are written from it", () => {
  expect(readLeafText("1,2")).toBeNull();
});

test.each([
  ["'a'", "a"],
  ['"it\'s"', "it's"],
  ["'it\\'s \\x41\\u00e9\\n\\t'", "it's Aé  "],
  ["r'\\n'", "\\n"],
  ["'''a\nb'''", "a b"],
  ["'\\q'", "\\q"],
  ["'\\101'", "A"],
  ["'\\x00\\ud800'", "\uFFFD\uFFFD"],
  ["“a”", "a"],
])("the string %j is %j", (literal, text) => {
  expect(readStringLiteral(literal, 0)).toEqual({ text });
});

test.each([
  ["f'a'", "F_STRING"],
  ["b'a'", "BYTES"],
])("%s is refused as %s", (literal, code) => {
  const read = readStringLiteral(literal, 3);
  expect(isRefusal(read) ? [read.code, read.at] : null).toEqual([code, 3]);
});
