import { isRefusal, type Refusal, refuse } from "./refusal";

/** A text without commas, or the two ways in which one number in it could be meant. */
export type Commas = { readonly text: string } | AmbiguousComma | Refusal;

export interface AmbiguousComma extends Refusal {
  readonly readings: readonly string[];
}

/** Digits with points and commas among them, and an exponent; not inside a name. */
const NUMERAL = /(?<![\p{L}\p{N}_.,])[.,]?\d(?:[\d.,]*\d)?[.,]?(?:[eE][+-]?\d+)?/gu;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?(?:[eE]|$)/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?(?:[eE]|$)/;

/**
 * Settles commas before the grammar: a lone one is a decimal mark, unless it could as well part thousands.
 * No function takes two arguments, so this holds inside parentheses too.
 */
export function settleCommas(text: string): Commas {
  let refusal: AmbiguousComma | Refusal | null = null;
  const settled = text.replace(NUMERAL, (numeral, at: number) => {
    // In `1 ,5` the comma parts two values; only where a value may begin can it begin one, and where one may end can it end one.
    if (numeral.startsWith(",") && /[\p{L}\p{N}_.)]\s*$/u.test(text.slice(0, at))) return numeral;
    if (numeral.endsWith(",") && !/^\s*(?:[)*/]|$)/.test(text.slice(at + numeral.length))) return numeral;
    const found = settle(numeral, at, text);
    if (typeof found === "string") return found;
    refusal ??= found;
    return numeral;
  });
  if (refusal !== null) return refusal;
  const comma = settled.indexOf(",");
  if (comma < 0) return { text: settled };
  return refuse("STRAY_COMMA", comma);
}

function settle(numeral: string, at: number, text: string): string | AmbiguousComma | Refusal {
  const commas = numeral.split(",").length - 1;
  const points = numeral.split(".").length - 1;
  if (commas === 0 && points <= 1) return numeral;
  if (commas === 1 && points === 0) return settleLone(numeral, at, text);
  if (GROUPED_BY_COMMA.test(numeral)) return numeral.replaceAll(",", "");
  if (GROUPED_BY_POINT.test(numeral)) return numeral.replaceAll(".", "").replace(",", ".");
  return refuse("TOO_MANY_MARKS", at, { number: numeral });
}

function settleLone(numeral: string, at: number, text: string): string | AmbiguousComma {
  const decimal = numeral.replace(",", ".");
  if (!/^[1-9]\d{0,2},\d{3}(?:[eE]|$)/.test(numeral)) return decimal;
  // With its sign, where the number is all there is.
  const sign = /^\s*[-+]?\s*$/.test(text.slice(0, at)) && text.slice(0, at).includes("-") ? "-" : "";
  const [first, second] = [sign + decimal, sign + numeral.replace(",", "")];
  return { ...refuse("AMBIGUOUS_COMMA", at, { number: numeral, first, second }), readings: [first, second] };
}

/** Tells the ambiguous comma, which has two readings to offer, from other refusals. */
export function isAmbiguous(found: Commas): found is AmbiguousComma {
  return isRefusal(found) && "readings" in found;
}
