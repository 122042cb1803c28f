import { type Refusal, refuse } from "./refusal";
import type { Token } from "./syntax";

type Refuse = (at: number) => Refusal;

/** The operators beside **. */
const signs = "+ - * /";

const COMPARISON: Refuse = (at) => refuse("COMPARISON", at);
const CONDITION: Refuse = (at) => refuse("CONDITION", at);
const LOOP: Refuse = (at) => refuse("LOOP", at);
const DICT: Refuse = (at) => refuse("DICT", at, { signs: "{ }" });
const BITS: Refuse = (at) => refuse("BITS", at, { signs });

const BY_TEXT: ReadonlyMap<string, Refuse> = new Map<string, Refuse>([
  ["if", CONDITION],
  ["else", CONDITION],
  ["for", LOOP],
  ["async", LOOP],
  ["in", COMPARISON],
  ["is", COMPARISON],
  ["not", COMPARISON],
  ["and", COMPARISON],
  ["or", COMPARISON],
  ["lambda", (at) => refuse("LAMBDA", at)],
  ["{", DICT],
  ["}", DICT],
  ["//", (at) => refuse("WHOLE_DIVISION", at)],
  ["%", (at) => refuse("MODULO", at, { signs })],
  ["@", (at) => refuse("MATRIX", at)],
  ["^", (at) => refuse("CARET", at)],
  [":=", (at) => refuse("WALRUS", at)],
  ["=", (at) => refuse("ASSIGNMENT", at)],
  [":", (at) => refuse("COLON", at)],
  ["yield", (at) => refuse("YIELD", at, { word: "yield" })],
  ["await", (at) => refuse("YIELD", at, { word: "await" })],
]);

/** Names Python constructs that make no graph, and says what to write instead; null for anything else. */
export function refuseUnsupported(token: Token): Refusal | null {
  const unsupported = BY_TEXT.get(token.text) ?? byType(token.type);
  return unsupported === null ? null : unsupported(token.from);
}

function byType(type: string): Refuse | null {
  if (type === "CompareOp") return COMPARISON;
  return type === "BitOp" ? BITS : null;
}

const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]/;
const NAME = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;

/** A name as Python sees it (in NFKC), or why it is none: the grammar takes any sign beyond ASCII for a letter. */
export function readName(token: Token): { readonly name: string } | Refusal {
  if (NAME.test(token.text)) return { name: token.text.normalize("NFKC") };
  const odd = Array.from(token.text).find((c) => !NAME.test(`a${c}`)) ?? token.text;
  const at = token.from + token.text.indexOf(odd);
  if (SUPERSCRIPT.test(odd)) return refuse("SUPERSCRIPT", at, { sign: odd });
  return refuse("UNKNOWN_SIGN", at, { sign: odd, signs });
}
