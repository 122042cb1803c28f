import { close, takeComma } from "./brackets";
import { type Frame, missing, push, type Reader, reduce } from "./expressionReader";
import { takeOperand } from "./operand";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import type { Step } from "./step";
import { readStringLiteral } from "./stringLiteral";
import type { Token } from "./syntax";
import { readName, refuseUnsupported } from "./unsupported";

// Python's: ** binds tighter than a sign on its left, looser than one on its right.
const POWERS: ReadonlyMap<string, number> = new Map([
  ["+", 1],
  ["-", 1],
  ["*", 2],
  ["/", 2],
  ["**", 4],
]);

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
    if (reader.depth > maxDepth) return refuse("DEEP", token.from, { most: String(maxDepth) });
  }
  return finish(reader, end);
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
  if (text === "[") return refuse("SUBSCRIPT", from);
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
  return refuse("MISSING_BETWEEN", token.from, { before: quote(before), after: quote(token.text) });
}

function takeAttribute(reader: Reader, dot: Token): Refusal | null {
  const token = reader.tokens[reader.at];
  if (token === undefined || (token.type !== "VariableName" && token.type !== "PropertyName")) {
    return refuse("MISSING_NAME", dot.to);
  }
  const name = readName(token);
  if (isRefusal(name)) return name;
  reader.at += 1;
  reader.steps.push({ type: "attribute", name: name.name, from: dot.from, to: token.to });
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
    return refuse("UNCLOSED_BRACKET", open.token.from, { bracket: open.token.text, closing });
  }
  if (base === undefined || base.count === 0) return { steps };
  const count = base.count + (isAfterComma ? 0 : 1);
  const [first, last] = [reader.tokens[0], reader.tokens[reader.tokens.length - 1]];
  steps.push({ type: "list", count, isTuple: true, from: first?.from ?? 0, to: last?.to ?? end });
  return { steps };
}
