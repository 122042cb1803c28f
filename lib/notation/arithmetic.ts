import type { NodeId } from "@/lib/engine/graph";
import { type OpName, ops } from "@/lib/engine/ops/table";
import { compute } from "./compute";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import type { BinarySymbol, Span } from "./step";
import { isReadOff, type PlainNumber, type Term } from "./term";
import type { Workspace } from "./workspace";

const OPS: Readonly<Record<Exclude<BinarySymbol, "**">, OpName>> = { "+": "add", "-": "sub", "*": "mul", "/": "div" };

/** Two values joined: plain numbers are folded as Python does, anything with a node makes a node. */
export function joinTerms(work: Workspace, symbol: BinarySymbol, a: Term, b: Term): Term | Refusal {
  const at = b.from;
  if (isReadOff([a, b])) return { kind: "reading", from: a.from, to: b.to };
  if (!isOperand(a)) return refuseOperand(a);
  if (!isOperand(b)) return refuseOperand(b);
  const span = { from: a.from, to: b.to };
  if (symbol === "**") return raise(work, a, b, span);
  if (a.kind === "number" && b.kind === "number") return fold(symbol, a.number, b.number, span);
  const left = work.nodeOf(a);
  if (left !== null && typeof left !== "string") return left;
  const right = work.nodeOf(b);
  if (right !== null && typeof right !== "string") return right;
  return nodeTerm(work.operate(OPS[symbol], [left, right], at), span);
}

/** A value to a power; the exponent is a plain number. */
export function raise(work: Workspace, base: Operand, exponent: Term, span: Span): Term | Refusal {
  if (exponent.kind === "node") {
    return refuse(base.kind === "number" ? "NODE_AS_POWER" : "EXPONENT_IS_NODE", exponent.from);
  }
  if (exponent.kind !== "number") return refuseOperand(exponent);
  if (base.kind === "number") return fold("**", base.number, exponent.number, span);
  return nodeTerm(work.operate("pow", [idOf(base)], exponent.from, exponent.number.value), span);
}

/** Wraps what a workspace gave for an operation. */
export function nodeTerm(id: string | Refusal, { from, to }: Span): Term | Refusal {
  return typeof id === "string" ? { kind: "node", id, from, to } : id;
}

/** A signed value: a signed number, the neg of a node, or the node itself under a plus. */
export function signTerm(work: Workspace, symbol: "+" | "-", term: Term, from: number): Term | Refusal {
  const span = { from, to: term.to };
  if (term.kind === "reading") return { ...term, ...span };
  if (!isOperand(term)) return refuseOperand(term);
  if (term.kind !== "number") {
    return symbol === "+" ? { ...term, ...span } : nodeTerm(work.operate("neg", [idOf(term)], from), span);
  }
  const { number } = term;
  if (symbol === "+") return { ...term, number: { ...number, span }, ...span };
  const text = number.text === null || number.text.startsWith("-") ? null : `-${number.text}`;
  return numberTerm({ ...number, value: -number.value, text, leaf: null }, span);
}

/** A new plain number that stands there. */
export function numberTerm(number: Omit<PlainNumber, "span" | "leaf"> & { leaf?: null }, span: Span): Term {
  const { value, isInteger, text } = number;
  return { kind: "number", number: { value, isInteger, text, span, leaf: null }, ...span };
}

/** What an operator takes. */
export type Operand = Extract<Term, { kind: "node" | "number" | "gap" }>;

/** The operand's node; null where it is missing. */
export function idOf(operand: Extract<Operand, { kind: "node" | "gap" }>): NodeId | null {
  return operand.kind === "node" ? operand.id : null;
}

/** Whether an operator takes it. */
export function isOperand(term: Term): term is Operand {
  return term.kind === "node" || term.kind === "number" || term.kind === "gap";
}

/** Why a term is no operand, and what to write instead. */
export function refuseOperand(term: Exclude<Term, { kind: "node" | "number" }>): Refusal {
  switch (term.kind) {
    case "reading":
      return refuse("READ_VALUE", term.from);
    case "gap":
      return refuse("ELLIPSIS", term.from);
    case "text":
      return refuse("TEXT", term.from);
    case "list":
      return refuse("LIST", term.from);
    case "constant":
      return refuse("CONSTANT", term.from, { name: term.name });
    case "method":
      return refuse("FORGOTTEN_CALL", term.to, { name: `.${quote(term.name)}`, call: `.${quote(term.name)}()` });
    case "path":
      return refusePath(term.path, term.from);
  }
}

/** Functions and modules that can be named without a call. */
const KNOWN: ReadonlySet<string> = new Set([
  "Value",
  "torch",
  "math",
  "np",
  "numpy",
  "F",
  "nn",
  "pow",
  ...Object.keys(ops),
]);

function refusePath(path: string, at: number): Refusal {
  const [head = path, ...members] = path.split(".");
  if (/^(?:inf|nan)$/i.test(members.at(-1) ?? "")) return refuse("ENDLESS", at, { name: quote(path) });
  if (!KNOWN.has(head)) return refuseUnknownName(head, at);
  return refuse("FUNCTION_ALONE", at, { name: quote(path), call: `${quote(path)}(2.0)` });
}

/** The refusal of a name that was never assigned. */
export function refuseUnknownName(name: string, at: number): Refusal {
  return refuse("UNASSIGNED", at, { name: quote(name), program: `${quote(name)} = Value(2.0)` });
}

function fold(symbol: BinarySymbol, a: PlainNumber, b: PlainNumber, span: Span): Term | Refusal {
  if (b.value === 0 && symbol === "/") return refuse("DIVISOR_ZERO", span.from);
  if (symbol === "**" && a.value === 0 && b.value < 0) return refuse("ZERO_POWER", span.from);
  if ((symbol === "+" || symbol === "-") && isBeyondFloats(a, b)) return refuse("RESULT_TOO_LARGE", span.from);
  const value = compute(symbol, a.value, b.value);
  const isWhole = symbol !== "/" && !(symbol === "**" && b.value < 0);
  return finiteTerm(value, a.isInteger && b.isInteger && isWhole, span);
}

/** Python's integers are exact; a float no longer tells 2**64 from 2**64 + 1, and a difference would be all error. */
function isBeyondFloats(a: PlainNumber, b: PlainNumber): boolean {
  return a.isInteger && b.isInteger && !(Number.isSafeInteger(a.value) && Number.isSafeInteger(b.value));
}

/** A computed plain number, refused unless it is real and finite. */
export function finiteTerm(value: number, isInteger: boolean, span: Span): Term | Refusal {
  if (Number.isNaN(value)) return refuse("UNREAL", span.from);
  if (!Number.isFinite(value)) return refuse("RESULT_TOO_LARGE", span.from);
  return numberTerm({ value, isInteger, text: null }, span);
}

/** Tells a term from a refusal. */
export function isTerm(found: Term | Refusal): found is Term {
  return !isRefusal(found);
}
