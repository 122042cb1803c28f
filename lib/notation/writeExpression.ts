import type { GraphNode, NodeId } from "@/lib/engine/graph";
import { printFloat } from "@/lib/engine/printFloat";
import { readNumberLiteral } from "./numberText";

/** An expression as text, and how tightly it holds together. */
export interface Written {
  readonly text: string;
  readonly tightness: number;
}

/** How tightly each form holds together: a looser one inside a tighter one needs brackets. */
export const tightness = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 } as const;

/** Three dots: an operand that is missing. */
export const gap: Written = { text: "...", tightness: tightness.atom };

/** A leaf's number as Python reads it, as typed where Python can. */
export function writeNumber({ text, data }: { readonly text: string; readonly data: number }): Written {
  const digits = text.replace(/^-/, "");
  const read = readNumberLiteral(digits);
  const isKept = read !== null && (text === digits ? read.value : -read.value) === data;
  const written = isKept ? text : printFloat(data);
  return { text: written, tightness: written.startsWith("-") ? tightness.sign : tightness.atom };
}

/** An operation on operands already written. `call` writes those that are functions, such as tanh. */
export function writeOperation(
  node: Extract<GraphNode, { operands: readonly (NodeId | null)[] }> & { readonly exponent?: number },
  operands: readonly Written[],
  call: (op: string, operand: string) => string,
): Written {
  const [a = gap, b = gap] = operands;
  switch (node.op) {
    case "add":
      return { text: `${within(a, tightness.sum)} + ${within(b, tightness.product)}`, tightness: tightness.sum };
    case "sub":
      return { text: `${within(a, tightness.sum)} - ${within(b, tightness.product)}`, tightness: tightness.sum };
    case "mul":
      return { text: `${within(a, tightness.product)}*${within(b, tightness.power)}`, tightness: tightness.product };
    case "div":
      return { text: `${within(a, tightness.product)} / ${within(b, tightness.power)}`, tightness: tightness.product };
    case "neg":
      return { text: `-${within(a, tightness.sign)}`, tightness: tightness.sign };
    case "pow":
      return { text: `${within(a, tightness.atom)}**${writeExponent(node.exponent)}`, tightness: tightness.power };
    default:
      return { text: call(node.op, a === gap ? "(...)" : within(a, tightness.atom)), tightness: tightness.atom };
  }
}

function within({ text, tightness: own }: Written, least: number): string {
  return own < least ? `(${text})` : text;
}

function writeExponent(exponent: number | undefined): string {
  if (exponent === undefined || !Number.isFinite(exponent)) return "1";
  return Number.isInteger(exponent) && Math.abs(exponent) < 1e15 ? String(exponent) : printFloat(exponent);
}

/** A text as a Python string: nothing in it can end it. */
export function writeString(text: string): string {
  const escaped = text.replace(/[\\']/g, "\\$&").replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, escapeOne);
  return `'${escaped}'`;
}

function escapeOne(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
