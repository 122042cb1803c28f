import { type Refusal, refuse } from "./refusal";

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
// Nothing on a screen or in a database can do anything with these.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;

/** A Python string literal's text. `at` is where it stands, for the refusal. Quotes may be typographic ones. */
export function readStringLiteral(literal: string, at: number): { readonly text: string } | Refusal {
  const [, prefix = "", quoted = ""] = /^([A-Za-z]*)([\s\S]*)$/.exec(literal) ?? [];
  const kind = prefix.toLowerCase();
  if (kind.includes("f")) return refuse("F_STRING", at, { example: "'x1'" });
  if (kind.includes("b")) return refuse("BYTES", at);
  const width = /^("""|''')/.test(quoted) ? 3 : 1;
  const body = quoted.slice(width, -width);
  const text = kind === "r" ? body : body.replace(ESCAPE, unescapeOne);
  return { text: text.replace(UNPRINTABLE, (c) => (c === "\n" || c === "\t" ? " " : "\uFFFD")) };
}

function unescapeOne(whole: string, x?: string, u?: string, U?: string, octal?: string, other?: string): string {
  if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
  const hex = x ?? u ?? U;
  if (hex === undefined) return SIMPLE.get(other ?? "") ?? whole;
  const point = Number.parseInt(hex, 16);
  return point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
}
