import { type Refusal, refuse } from "./refusal";
import type { Token } from "./syntax";

type Reason = readonly [code: string, message: string];

const COMPARISON: Reason = ["COMPARISON", "A comparison makes no node: write the value alone."];
const CONDITION: Reason = ["CONDITION", "A condition cannot be read here: write the one expression that holds."];
const LOOP: Reason = ["LOOP", "A loop cannot be read here: write its lines out, one assignment each."];
const DICT: Reason = ["DICT", "{ } cannot be read here: write single values, each with its own name."];
const BITS: Reason = ["OPERATOR", "This operator cannot be read here: only + - * / and ** can."];

const BY_TEXT: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["if", CONDITION],
  ["else", CONDITION],
  ["for", LOOP],
  ["async", LOOP],
  ["in", COMPARISON],
  ["is", COMPARISON],
  ["not", COMPARISON],
  ["and", COMPARISON],
  ["or", COMPARISON],
  ["lambda", ["LAMBDA", "A lambda cannot be read here: write the expression itself."]],
  ["{", DICT],
  ["}", DICT],
  ["//", ["OPERATOR", "// cannot be differentiated: write / for division."]],
  ["%", ["OPERATOR", "% cannot be read here: only + - * / and ** can."]],
  ["@", ["OPERATOR", "@ multiplies matrices: write * for two numbers."]],
  ["^", ["OPERATOR", "^ is no power in Python: write **."]],
  [":=", ["WALRUS", ":= assigns inside an expression: assign on a line of its own with =."]],
  ["=", ["ASSIGNMENT", "An = cannot stand inside an expression: assign on a line of its own."]],
  [":", ["COLON", "A : cannot be read here: write one assignment per line."]],
  ["yield", ["YIELD", "yield cannot be read here: write the value alone."]],
  ["await", ["YIELD", "await cannot be read here: write the value alone."]],
]);

/** Names Python constructs that make no graph, and says what to write instead; null for anything else. */
export function refuseUnsupported(token: Token): Refusal | null {
  const reason = BY_TEXT.get(token.text) ?? byType(token.type);
  return reason === null ? null : refuse(reason[0], token.from, reason[1]);
}

function byType(type: string): Reason | null {
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
  if (SUPERSCRIPT.test(odd)) return refuse("BAD_CHARACTER", at, `Python has no ${odd}: write a power as x**2.`);
  return refuse("BAD_CHARACTER", at, `Python does not know the sign ${odd}: write + - * / or **, or a name.`);
}
