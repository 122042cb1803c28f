import { plainCharacter } from "./mask";
import { type Refusal, refuse } from "./refusal";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const FRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅕": "1/5",
    "⅖": "2/5",
    "⅗": "3/5",
    "⅘": "4/5",
    "⅙": "1/6",
    "⅚": "5/6",
    "⅐": "1/7",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
    "⅑": "1/9",
    "⅒": "1/10",
  }),
);
const FRACTION = `[${[...FRACTIONS.keys()].join("")}]`;
const MIXED = new RegExp(`(?<![\\p{L}\\p{N}_.,])(\\d+)\\s?(${FRACTION})`, "gu");
const LONE = new RegExp(FRACTION, "gu");
const RAISED = /([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu;
const ROOT = /√\s*((?:\d+(?:[.,]\d*)?|[.,]\d+)|[\p{ID_Start}_]\p{ID_Continue}*)/gu;
/** Raised letters (xⁿ), which NFKC would lower into the name before them. */
const RAISED_LETTER = /[\p{Lm}ªº]/u;
// What NFKC or the grammar would pass over in silence, and signs that people write and no grammar has.
const FOREIGN = /[#;\\"'`?!&~|[\]{}@%:<>=‰‱±∓∂∇∛∜\p{So}]|\/\//u;
/** Signs that stand beside a number and are no part of it: units of money and angle, "about", full stops of other scripts. */
const BESIDE = /[\p{Sc}°≈≅≃≒。、؟۔]/u;
/** A name is left as it stands: to Python x٣ is not x3. */
const NAME_OR_DIGITS = /[\p{L}_][\p{L}\p{M}\p{N}_]*|[\p{Nd}\u066B\u066C]+/gu;

/** An answer's signs as the grammar knows them: fractions, superscripts (before NFKC, which makes x² an x2), √, −, ×, ^. */
export function plainText(text: string): string {
  return [
    (t: string) => t.replace(MIXED, (_, whole: string, part: string) => `(${whole}+${FRACTIONS.get(part) ?? ""})`),
    (t: string) => t.replace(LONE, (part) => `(${FRACTIONS.get(part) ?? ""})`),
    (t: string) => t.replace(RAISED, raise),
    (t: string) => t.normalize("NFKC"),
    (t: string) => Array.from(t, plainCharacter).join(""),
    (t: string) =>
      t
        .replace(/\u066A/g, "%")
        .replace(/\u060C/g, ",")
        .replace(NAME_OR_DIGITS, plainDigits),
    (t: string) => t.replace(/∞/g, " inf "),
    (t: string) => t.replace(ROOT, "sqrt($1)").replace(/√\s*\(/g, "sqrt("),
    (t: string) => t.replace(/\s+/g, " ").replaceAll("^", "**").trim(),
  ].reduce((current, change) => change(current), text);
}

function raise(_whole: string, sign: string, digits: string): string {
  const plain = Array.from(digits, (digit) => SUPERSCRIPTS.indexOf(digit)).join("");
  return `**(${sign === "⁻" ? "-" : ""}${plain})`;
}

/** A number in the digits of any script, with the Arabic marks of decimals and thousands. */
function plainDigits(run: string): string {
  if (!/[\p{Nd}\u066B\u066C]/u.test(run.charAt(0)) && !/^\p{Nd}/u.test(run)) return run;
  const digits = Array.from(run, (c) => (/\p{Nd}/u.test(c) ? String(digitOf(c)) : c)).join("");
  const isGrouped = /^\d{1,3}(?:\u066C\d{3})+(?:\u066B\d*)?$/.test(digits);
  return (isGrouped ? digits.replaceAll("\u066C", "") : digits).replace(/\u066B/g, ".");
}

/** Unicode has the decimal digits of each script in one run from 0 to 9. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

const ADVISED = new Map([
  ["=", "EQUALS"],
  ["%", "PERCENT"],
  ["|", "BARS"],
  ["//", "FLOOR_DIVISION"],
] as const);

/** Refuses what makes no answer, with the sign named; null when there is none of it. `typed` is the text before `plainText`. */
export function refuseForeign(text: string, typed: string): Refusal | null {
  const raised = RAISED_LETTER.exec(typed);
  if (raised !== null) return refuse("RAISED_LETTER", 0, { sign: raised[0] });
  const root = /√\s*([-+]?[\p{L}\p{N}_.]+)?/u.exec(text);
  if (root !== null) return refuse("NEEDS_BRACKETS", root.index, { name: "√", call: `√(${root[1] ?? "2"})` });
  const beside = BESIDE.exec(text);
  if (beside !== null) return refuse("STRAY_CHARACTER", beside.index, { sign: beside[0] });
  const foreign = FOREIGN.exec(text);
  if (foreign === null) return null;
  const { 0: sign, index: at } = foreign;
  const advised = [...ADVISED].find(([known]) => known === sign);
  if (advised !== undefined) return refuse(advised[1], at);
  if (sign === "[" || sign === "{") return refuse("SQUARE_BRACKET", at, { sign });
  return refuse("BAD_CHARACTER", at, { sign, example: "1 - o**2" });
}
