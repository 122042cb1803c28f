import { readNumberLiteral } from "./numberText";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import type { BinarySymbol, Step } from "./step";
import { readStringLiteral } from "./stringLiteral";
import type { Token } from "./syntax";
import { readName, refuseUnsupported } from "./unsupported";

/** What waits on the stack for its end: an operator for its right operand, a bracket for its closing one. */
interface Frame {
  readonly kind: "base" | "group" | "list" | "call" | "unary" | "binary";
  readonly token: Token | null;
  readonly power: number;
  /** Values complete so far, and for a call the keyword of each argument. */
  count: number;
  readonly keywords: (string | null)[];
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly maxDepth: number;
  readonly steps: Step[];
  readonly frames: Frame[];
  at: number;
  /** How many brackets, signs and powers are open; sums and products nest nothing. */
  depth: number;
  needsOperand: boolean;
}

// Python's: ** binds tighter than a sign on its left, looser than one on its right.
const POWERS: ReadonlyMap<string, number> = new Map([
  ["+", 1],
  ["-", 1],
  ["*", 2],
  ["/", 2],
  ["**", 4],
]);
const SIGN_POWER = 3;

/**
 * Reads an expression's tokens with Python's precedence into steps; several values between commas make a tuple.
 * `end` is where the expression ends in the text, for the words about what is missing there.
 */
export function readExpression(
  tokens: readonly Token[],
  end: number,
  maxDepth: number,
): { readonly steps: readonly Step[] } | Refusal {
  const base: Frame = { kind: "base", token: null, power: 0, count: 0, keywords: [] };
  const reader: Reader = { tokens, maxDepth, steps: [], frames: [base], at: 0, depth: 0, needsOperand: true };
  while (reader.at < tokens.length) {
    const token = tokens[reader.at];
    if (token === undefined) break;
    reader.at += 1;
    const refusal = reader.needsOperand ? takeOperand(reader, token) : takeOperator(reader, token);
    if (refusal !== null) return refusal;
    if (reader.depth > maxDepth) {
      return refuse(
        "TOO_DEEP",
        token.from,
        `This is nested more than ${maxDepth} deep: give a part of it a name first.`,
      );
    }
  }
  return finish(reader, end);
}

function takeOperand(reader: Reader, token: Token): Refusal | null {
  const { steps, frames } = reader;
  const { from, to, text, type } = token;
  if (text === "-" || text === "+") return push(reader, "unary", token, SIGN_POWER);
  if (text === "(") return push(reader, "group", token);
  if (text === "[") return push(reader, "list", token);
  if (text === ")" || text === "]") return closeEmpty(reader, token);
  if (text === "*" || text === "**") return missing(reader, token.from, token);
  if (type === "VariableName" || type === "PropertyName") return takeName(reader, token);
  const step = readAtom(token);
  if (step === null) return refuseUnsupported(token) ?? missing(reader, from, token);
  if (isRefusal(step)) return step;
  steps.push({ ...step, from, to });
  reader.needsOperand = false;
  if (frames.length === 0) return refuse("SYNTAX", from, "This cannot be read.");
  return null;
}

type Atom = { type: "number"; value: number; isInteger: boolean } | { type: "text"; text: string } | ConstantAtom;
interface ConstantAtom {
  type: "constant";
  name: "True" | "False" | "None";
}

function readAtom(token: Token): Atom | Refusal | null {
  const { type, text, from } = token;
  if (type === "Number") return readNumberToken(token);
  if (type === "String" || type === "FormatString") {
    const literal = readStringLiteral(text, from);
    return isRefusal(literal) ? literal : { type: "text", text: literal.text };
  }
  if (text === "True" || text === "False" || text === "None") return { type: "constant", name: text };
  return null;
}

function readNumberToken({ text, from }: Token): Atom | Refusal {
  const number = readNumberLiteral(text);
  if (number === null) {
    const isImaginary = /[jJ]$/.test(text);
    const advice = isImaginary ? "only real numbers are used here" : "write it as 7, 0.5 or 1e-3";
    return refuse("BAD_NUMBER", from, `${quote(text)} cannot be read as a number: ${advice}.`);
  }
  if (!Number.isFinite(number.value)) {
    return refuse(
      "NUMBER_TOO_LARGE",
      from,
      `${quote(text)} is too large for a floating point number: write a smaller one.`,
    );
  }
  return { type: "number", ...number };
}

function takeName(reader: Reader, token: Token): Refusal | null {
  const name = readName(token);
  if (isRefusal(name)) return name;
  const frame = reader.frames[reader.frames.length - 1];
  const next = reader.tokens[reader.at];
  if (frame?.kind === "call" && next?.text === "=" && frame.keywords.length === frame.count) {
    frame.keywords.push(name.name);
    reader.at += 1;
    return null;
  }
  reader.steps.push({ type: "name", name: name.name, from: token.from, to: token.to });
  reader.needsOperand = false;
  return null;
}

function takeOperator(reader: Reader, token: Token): Refusal | null {
  const { text, from, to, type } = token;
  const power = POWERS.get(text);
  if (power !== undefined) {
    reduce(reader, text === "**" ? power + 1 : power);
    reader.needsOperand = true;
    return push(reader, "binary", token, power);
  }
  if (text === ",") return takeComma(reader);
  if (text === ")" || text === "]") return close(reader, token);
  if (text === "(") {
    reader.needsOperand = true;
    return push(reader, "call", token);
  }
  if (text === ".") return takeAttribute(reader, token);
  if (text === "[")
    return refuse("SUBSCRIPT", from, "[ ] picks from a list: give the value a name of its own instead.");
  const last = reader.steps[reader.steps.length - 1];
  if (type === "String" && last?.type === "text") {
    const literal = readStringLiteral(text, from);
    if (isRefusal(literal)) return literal;
    reader.steps[reader.steps.length - 1] = { ...last, text: last.text + literal.text, to };
    return null;
  }
  return refuseUnsupported(token) ?? missingOperator(reader, token);
}

function missingOperator(reader: Reader, token: Token): Refusal {
  const before = reader.tokens[reader.at - 2]?.text ?? "";
  const words = `Something is missing between ${quote(before)} and ${quote(token.text)}: an operator (like *), or a line break.`;
  return refuse("MISSING_OPERATOR", token.from, words);
}

function takeAttribute(reader: Reader, dot: Token): Refusal | null {
  const token = reader.tokens[reader.at];
  if (token === undefined || (token.type !== "VariableName" && token.type !== "PropertyName")) {
    return refuse("MISSING_NAME", dot.to, "A name is missing after the dot: write .tanh() or .label.");
  }
  const name = readName(token);
  if (isRefusal(name)) return name;
  reader.at += 1;
  reader.steps.push({ type: "attribute", name: name.name, from: dot.from, to: token.to });
  return null;
}

function push(reader: Reader, kind: Frame["kind"], token: Token, power = 0): null {
  const frame: Frame = { kind, token, power, count: 0, keywords: [] };
  reader.frames.push(frame);
  if (nests(frame)) reader.depth += 1;
  return null;
}

function nests(frame: Frame): boolean {
  return frame.kind !== "binary" || frame.token?.text === "**";
}

/** Closes the operators on top that bind at least as tightly as `power`. */
function reduce(reader: Reader, power: number): void {
  const { frames, steps } = reader;
  for (let top = frames[frames.length - 1]; top?.token; top = frames[frames.length - 1]) {
    if ((top.kind !== "unary" && top.kind !== "binary") || top.power < power) return;
    frames.pop();
    if (nests(top)) reader.depth -= 1;
    const { from, to, text } = top.token;
    // takeOperand and takeOperator let no other sign onto the stack.
    if (top.kind === "unary") steps.push({ type: "unary", symbol: text as "+" | "-", from, to });
    else steps.push({ type: "binary", symbol: text as BinarySymbol, from, to });
  }
}

function takeComma(reader: Reader): null {
  reduce(reader, 0);
  const frame = reader.frames[reader.frames.length - 1];
  if (frame !== undefined) endValue(frame);
  reader.needsOperand = true;
  return null;
}

function endValue(frame: Frame): void {
  if (frame.kind === "call" && frame.keywords.length === frame.count) frame.keywords.push(null);
  frame.count += 1;
}

function closeEmpty(reader: Reader, token: Token): Refusal | null {
  const frame = reader.frames[reader.frames.length - 1];
  if (frame === undefined || frame.kind === "unary" || frame.kind === "binary")
    return missing(reader, token.from, token);
  if (frame.keywords.length > frame.count) return missing(reader, token.from, token);
  return closeFrame(reader, frame, token, frame.count > 0);
}

function close(reader: Reader, token: Token): Refusal | null {
  reduce(reader, 0);
  const frame = reader.frames[reader.frames.length - 1];
  const hadComma = frame !== undefined && frame.count > 0;
  if (frame !== undefined && frame.kind !== "base") endValue(frame);
  return closeFrame(reader, frame, token, hadComma);
}

function closeFrame(reader: Reader, frame: Frame | undefined, token: Token, hadComma: boolean): Refusal | null {
  const opening = frame?.token;
  if (frame === undefined || !opening) {
    return refuse(
      "UNOPENED_BRACKET",
      token.from,
      `This ${token.text} closes nothing: take it away, or open it before.`,
    );
  }
  if ((frame.kind === "list") !== (token.text === "]")) {
    const expected = frame.kind === "list" ? "]" : ")";
    return refuse(
      "WRONG_BRACKET",
      token.from,
      `The ${opening.text} before is closed by ${expected}, not ${token.text}.`,
    );
  }
  const { count, keywords } = frame;
  const { to } = token;
  reader.frames.pop();
  reader.depth -= 1;
  reader.needsOperand = false;
  if (frame.kind === "call") reader.steps.push({ type: "call", keywords, from: opening.from, to });
  else if (frame.kind === "group" && count === 1 && !hadComma)
    reader.steps.push({ type: "group", from: opening.from, to });
  else reader.steps.push({ type: "list", count, isTuple: frame.kind === "group", from: opening.from, to });
  return null;
}

function finish(reader: Reader, end: number): { readonly steps: readonly Step[] } | Refusal {
  const { steps, frames } = reader;
  const base = frames[0];
  const isAfterComma = reader.needsOperand && frames.length === 1 && (base?.count ?? 0) > 0;
  const top = frames[frames.length - 1];
  if (
    reader.needsOperand &&
    !isAfterComma &&
    (top?.kind === "unary" || top?.kind === "binary" || frames.length === 1)
  ) {
    return missing(reader, end, null);
  }
  reduce(reader, 0);
  const open = frames[frames.length - 1];
  if (open?.token) {
    const closing = open.kind === "list" ? "]" : ")";
    return refuse("UNCLOSED_BRACKET", open.token.from, `This ${open.token.text} is never closed: add ${closing}.`);
  }
  if (base === undefined || base.count === 0) return { steps };
  const count = base.count + (isAfterComma ? 0 : 1);
  const [first, last] = [reader.tokens[0], reader.tokens[reader.tokens.length - 1]];
  steps.push({ type: "list", count, isTuple: true, from: first?.from ?? 0, to: last?.to ?? end });
  return { steps };
}

function missing(reader: Reader, at: number, found: Token | null): Refusal {
  const before = reader.tokens[reader.at - (found === null ? 1 : 2)];
  const words = before === undefined ? "A value is missing here" : `A value is missing after ${quote(before.text)}`;
  return refuse("MISSING_VALUE", at, `${words}: write a number or a name.`);
}
