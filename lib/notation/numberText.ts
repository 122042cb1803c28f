import { settleCommas } from "./commas";
import { isRefusal } from "./refusal";

/** A number as a program writes it; Python keeps integers apart from floats. */
export interface ReadNumber {
  readonly value: number;
  readonly isInteger: boolean;
}

const DECIMAL = /^(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?\d(?:_?\d)*)?$/;
const WITH_BASE = /^0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)$/;
const LEADING_ZERO = /^0[0_]*[1-9]/;

/** Python's number literals, without a sign; null for what Python refuses too (`007`) and for imaginary numbers. May be infinite. */
export function readNumberLiteral(text: string): ReadNumber | null {
  const digits = text.replaceAll("_", "");
  if (WITH_BASE.test(text)) return { value: Number(digits), isInteger: true };
  if (!DECIMAL.test(text) || !/^\.?\d/.test(text)) return null;
  const isInteger = /^[\d_]+$/.test(text);
  if (isInteger && LEADING_ZERO.test(text)) return null;
  return { value: Number(digits), isInteger };
}

const STRICT = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;

/** The most characters of a number that are kept as typed; a longer one is kept as it prints. */
export const MAX_TEXT = 40;

/** A leaf's number as its text says it: a plain finite decimal with an optional sign; null for anything else. */
export function readLeafText(text: string): { readonly value: number; readonly text: string } | null {
  if (text.length > 400) return null;
  const [, sign = "", digits] = STRICT.exec(text.trim().replace(/^[−–]/, "-")) ?? [];
  if (digits === undefined) return null;
  const written = sign === "-" ? `-${digits}` : digits;
  const value = Number(written);
  return Number.isFinite(value) ? { value, text: written.length > MAX_TEXT ? String(value) : written } : null;
}

/** A number in a field of its own, such as a leaf's on the canvas, its commas read as an answer's are; null also where one could be meant in two ways. */
export function readTypedNumber(text: string): ReturnType<typeof readLeafText> {
  const settled = settleCommas(text);
  return isRefusal(settled) ? null : readLeafText(settled.text);
}
