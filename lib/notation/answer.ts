import { answerFunctions } from "./answerFunctions";
import { type AnswerScope, isConstant, runAnswer } from "./answerSteps";
import { plainText, refuseForeign } from "./answerText";
import { isAmbiguous, settleCommas } from "./commas";
import { readExpression } from "./expression";
import { isRefusal, quote, type Reason, type Refusal, refuse } from "./refusal";
import type { Step } from "./step";
import { readSyntax, type Token } from "./syntax";
import { readName } from "./unsupported";

/** An answer's value, or the specific reason why there is none. */
export type AnswerReading =
  | {
      readonly ok: true;
      readonly value: number;
      /** "decimal": a plain number with a decimal mark or an exponent; "integer": one without. A sign changes nothing. */
      readonly kind: "integer" | "decimal" | "expression";
      /** Half a unit in the last place typed; 0 unless decimal. */
      readonly halfUnit: number;
      /** Digits typed from the first that is not 0; 0 for an expression and for a bare zero. */
      readonly significantFigures: number;
      /** The answer says e and means the node of that name; Euler's number is exp(1). */
      readonly usesNodeE: boolean;
    }
  | {
      readonly ok: false;
      readonly code: Reason["code"];
      /** The signs, names and formulas that the code's sentence speaks of. */
      readonly values: Reason["values"];
      /** An offset in the text; absent where its signs had to be rewritten. */
      readonly at?: number;
      /** The ways in which an ambiguous number could be meant, each as it would be typed. */
      readonly readings?: readonly string[];
    };

/** The longest answer and the deepest nesting that are read. */
export const MAX_ANSWER = 200;
const MAX_DEPTH = 50;

/** A number as nearly all are typed: the grammar would say the same of it, a hundred times slower. */
const BARE = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const PLAIN = /^[+-]? ?((?:\d+(\.)?(\d*)|(\.)(\d+))(?:[eE]([+-]?\d+))?)$/;

/** Reads one answer: grading.md, section 1. Total: any text gives a reading. */
export function readAnswer(text: string, scope: AnswerScope): AnswerReading {
  if (text.length > MAX_ANSWER) {
    return decline(refuse("TOO_LONG", MAX_ANSWER, { most: String(MAX_ANSWER) }), null);
  }
  const bare = BARE.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(bare)) return { ok: true, value: bare, ...precision(text), usesNodeE: false };
  const plain = plainText(text);
  if (plain === "") return decline(refuse("EMPTY", 0), null);
  const foreign = (plain.includes("=") ? null : derivativeIn(plain, scope)) ?? refuseForeign(plain, text);
  if (foreign !== null) return decline(foreign, plain === text ? text : null);
  const commas = settleCommas(plain);
  if (isRefusal(commas)) {
    const reading = decline(commas, plain === text ? text : null);
    return isAmbiguous(commas) ? { ...reading, readings: commas.readings } : reading;
  }
  const settled = commas.text;
  const shown = settled.length === text.length && plain === text ? text : null;
  const steps = stepsOf(settled, scope);
  if (isRefusal(steps)) return decline(steps, shown);
  const value = runAnswer(steps, settled, scope);
  if (typeof value !== "number") return decline(value, shown);
  const usesNodeE = scope.hasNode("e") && steps.some((step) => step.type === "name" && step.name === "e");
  return { ok: true, value, ...precision(settled), usesNodeE };
}

function decline(refusal: Refusal, text: string | null): AnswerReading & { readonly ok: false } {
  const { code, values, at } = refusal;
  return { ok: false, code, values, ...(text === null ? {} : { at: Math.min(at, text.length) }) };
}

function stepsOf(text: string, scope: AnswerScope): readonly Step[] | Refusal {
  const { phrases, tooDeepAt } = readSyntax(text, MAX_DEPTH);
  if (tooDeepAt !== null) return tooDeep(tooDeepAt);
  const tokens = phrases.flatMap((phrase) => phrase.tokens);
  const odd = tokens.find((token) => token.type === "Number" && !/^[\d.]+(?:[eE][+-]?\d+)?$/.test(token.text));
  if (odd !== undefined) {
    return refuse("BAD_NUMBER", odd.from, { number: quote(odd.text) });
  }
  const passedOver = firstGap(tokens, text);
  if (passedOver !== null) {
    return refuse("STRAY_CHARACTER", passedOver, { sign: text.charAt(passedOver) });
  }
  const several = tokens.find(({ text }) => text === "or" || text === "and");
  if (several !== undefined) return refuse("SINGLE_ANSWER", several.from);
  const power = functionPower(text);
  if (power !== null) return power;
  const read = readExpression(tokens.map(withoutLeadingZeros), text.length, MAX_DEPTH);
  if (!isRefusal(read)) return read.steps;
  if (read.code === "DEEP") return tooDeep(read.at);
  return read.code === "MISSING_BETWEEN" ? multiplication(tokens, read.at, { text, scope }) : read;
}

/** `dL/dc`: the gradient itself is asked for; at another node the student's own answer can be named. */
function derivativeIn(text: string, scope: AnswerScope): Refusal | null {
  const quotient = /(?<![\p{L}\p{N}_])[d∂]([\p{L}_][\p{L}\p{N}_]*) ?\/ ?[d∂]([\p{L}_][\p{L}\p{N}_]*)/u.exec(text);
  if (quotient === null) return null;
  const [written, of = "", node = ""] = quotient;
  if (!scope.hasNode(node) || scope.hasNode(`d${of}`) || scope.hasNode(`d${node}`)) return null;
  return refuse("DERIVATIVE", quotient.index, { quotient: quote(written), node, attribute: `${node}.grad` });
}

const FUNCTION_POWER = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${[...answerFunctions.keys()].join("|")}) ?\\*\\* ?\\(?(\\d+)\\)? ?\\(([^()]*)\\)`,
  "u",
);

/** `tanh²(x)`, as mathematics writes the square of tanh(x). */
function functionPower(text: string): Refusal | null {
  const found = FUNCTION_POWER.exec(text);
  if (found === null) return null;
  const [, name = "", exponent = "", argument = ""] = found;
  return refuse("NEEDS_BRACKETS", found.index, { name, call: `${name}(${quote(argument)})**${exponent}` });
}

function tooDeep(at: number): Refusal {
  return refuse("TOO_DEEP", at, { most: String(MAX_DEPTH) });
}

/** Python refuses 007; a student who types it means 7. */
function withoutLeadingZeros(token: Token): Token {
  return token.type === "Number" ? { ...token, text: token.text.replace(/^0+(?=\d)/, "") } : token;
}

/** The first character that the grammar passed over; what it does not know must not vanish in silence. */
function firstGap(tokens: readonly Token[], text: string): number | null {
  let end = 0;
  for (const token of [...tokens, { from: text.length, to: text.length }]) {
    const gap = text.slice(end, token.from).search(/\S/);
    if (gap >= 0) return end + gap;
    end = token.to;
  }
  return null;
}

interface Place {
  readonly text: string;
  readonly scope: AnswerScope;
}

function multiplication(tokens: readonly Token[], at: number, { text, scope }: Place): Refusal {
  const index = tokens.findIndex((token) => token.from === at);
  const [before, after] = [tokens[index - 1], tokens[index]];
  const [left, right] = [quote(before?.text ?? ""), quote(after?.text ?? "")];
  if (answerFunctions.has(left)) return refuse("NEEDS_BRACKETS", at, { name: left, call: `${left}(${right})` });
  if (before?.type === "Number" && after?.type === "Number") {
    const { 0: fraction } = /^\d+\/\d+/.exec(text.slice(at)) ?? [];
    return fraction === undefined
      ? refuse("TWO_NUMBERS", at, { first: left, second: right })
      : refuse("MISSING_OPERATOR", at, { before: left, after: fraction, product: `(${left} + ${fraction})` });
  }
  const isOneWord = before?.type === "Number" && before.to === after?.from;
  if (isOneWord && /[eE]/.test(left) && /^[eE][\d.]*$/.test(right)) {
    return refuse("BAD_NUMBER", before.from, { number: quote(left + right) });
  }
  for (const token of [before, after]) {
    const unknown = token === undefined ? null : unknownIn(token, scope);
    if (unknown !== null) return unknown;
  }
  if (left === ")") return refuse("SIGN_BEFORE", at, { next: right, product: `*${right}` });
  const called = answerFunctions.has(right) ? /^\w+ ?\([^()]*\)/.exec(text.slice(at))?.[0] : undefined;
  const factor = quote(called ?? right);
  return refuse("MISSING_OPERATOR", at, { before: left, after: factor, product: `${left}*${factor}` });
}

/** A word beside a value that no multiplication would make readable: `about 2`, `5 kg`, `ln 2`. */
function unknownIn({ type, text, from }: Token, scope: AnswerScope): Refusal | null {
  if (type !== "VariableName") return null;
  const read = readName({ type, text, from, to: from + text.length });
  if (isRefusal(read)) return refuse("STRAY_CHARACTER", from, { sign: read.values.sign ?? text });
  const { name } = read;
  if (scope.hasNode(name) || answerFunctions.has(name) || isConstant(name)) return null;
  const names = [...answerFunctions.keys()].join(", ");
  return name === "ln"
    ? refuse("UNKNOWN_FUNCTION", from, { name, names })
    : refuse("UNKNOWN_NAME", from, { name: quote(name) });
}

type Precision = Pick<AnswerReading & { ok: true }, "kind" | "halfUnit" | "significantFigures">;

/** How precisely a plain number was typed: `-1.50` has half a unit of 0.005 and three significant figures. */
function precision(text: string): Precision {
  const [, number, point, fraction, leadingPoint, onlyFraction, exponent] = PLAIN.exec(text) ?? [];
  if (number === undefined) return { kind: "expression", halfUnit: 0, significantFigures: 0 };
  const digits = number
    .replace(/[eE].*$/, "")
    .replace(".", "")
    .replace(/^0+/, "");
  const significantFigures = digits.length;
  if (point === undefined && leadingPoint === undefined && exponent === undefined) {
    return { kind: "integer", halfUnit: 0, significantFigures };
  }
  const places = (fraction ?? "").length + (onlyFraction ?? "").length;
  // Read from its own digits: 10 ** -3 is not always the nearest number to 0.001.
  return { kind: "decimal", halfUnit: Number(`5e${Number(exponent ?? 0) - places - 1}`), significantFigures };
}
