import { quote, type Refusal, refuse } from "./refusal";
import type { BinarySymbol, Step } from "./step";
import type { Token } from "./syntax";

/** What waits on the stack for its end: an operator for its right operand, a bracket for its closing one. */
export interface Frame {
  readonly kind: "base" | "group" | "list" | "call" | "unary" | "binary";
  readonly token: Token | null;
  readonly power: number;
  /** Values complete so far, and for a call the keyword of each argument. */
  count: number;
  readonly keywords: (string | null)[];
}

/** An expression half read: its steps so far, and what is still open. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly maxDepth: number;
  readonly steps: Step[];
  readonly frames: Frame[];
  at: number;
  /** How many brackets, signs and powers are open; sums and products nest nothing. */
  depth: number;
  needsOperand: boolean;
}

/** Opens a bracket, or lets an operator wait for its right operand. */
export function push(reader: Reader, kind: Frame["kind"], token: Token, power = 0): null {
  const frame: Frame = { kind, token, power, count: 0, keywords: [] };
  reader.frames.push(frame);
  if (nests(frame)) reader.depth += 1;
  return null;
}

function nests(frame: Frame): boolean {
  return frame.kind !== "binary" || frame.token?.text === "**";
}

/** Closes the operators on top that bind at least as tightly as `power`. */
export function reduce(reader: Reader, power: number): void {
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

/** The refusal of a value that is not there. `found` is the token that stands in its place, null at the end. */
export function missing(reader: Reader, at: number, found: Token | null): Refusal {
  const before = reader.tokens[reader.at - (found === null ? 1 : 2)];
  return before === undefined
    ? refuse("MISSING_VALUE", at)
    : refuse("MISSING_AFTER", at, { before: quote(before.text) });
}
