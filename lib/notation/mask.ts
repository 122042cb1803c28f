/**
 * What the grammar is shown in place of a text: of the same length, so that every position stays true, with what
 * people paste but Python does not know (typographic quotes and signs, odd spaces, magics) replaced.
 * Tokens are read from the text itself afterwards.
 */
export interface Mask {
  readonly text: string;
  /** The offset of the first bracket that is nested too deeply, or null. */
  readonly tooDeepAt: number | null;
  /** The offset of the first quote that is never closed, or null. */
  readonly openQuoteAt: number | null;
  /** Where the lines begin that are a notebook's own commands. */
  readonly magics: readonly number[];
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[..."−–—‐‑‒﹣－"].map((c) => [c, "-"] as const),
  ...[..."×·∙⋅∗＊"].map((c) => [c, "*"] as const),
  ...[..."÷∕⁄／"].map((c) => [c, "/"] as const),
  ...[..."“”„‟″＂"].map((c) => [c, '"'] as const),
  ...[..."‘’‚‛′＇´"].map((c) => [c, "'"] as const),
  ["＋", "+"],
  ["＝", "="],
  ["（", "("],
  ["）", ")"],
  ["，", ","],
  ["；", ";"],
  ["．", "."],
]);
const SPACE = /[\p{Zs}\p{Zl}\p{Zp}\u200B-\u200F\u2060\uFEFF\u00AD\f\v\r]/u;
/** `%matplotlib inline`, `!pip install …`, `?x` and `x?`: a notebook's own commands. */
const MAGIC = /[ \t]*(?:%{1,2}[A-Za-z]|!|\?|[\w.]+\?{1,2}[ \t]*(?:\n|$))/y;
/** `%time b = a*2` runs what stands behind it, unlike `%timeit`. */
const TIMED = /[ \t]*%time(?=[ \t]+\S)/y;
/** `2.` and `2.e5`: numbers to Python, but a member access to the grammar. */
const BARE_POINT = /(?<![\p{L}\p{N}_.])(\d[\d_]*)\.(?=[eE][+-]?\d|(?![\p{L}\p{N}_.]))/gu;
/** The grammar gives up on a left-deep expression of some 2,000 characters; a comma starts it afresh. */
const LONGEST_RUN = 1000;

/** The character as Python writes it: typographic signs, quotes and spaces become plain ones. */
export function plainCharacter(c: string): string {
  // Nearly all there is, and this runs on every character.
  if ((c >= " " && c <= "~") || c === "\n" || c === "\t") return c;
  return SIGNS.get(c) ?? (SPACE.test(c) ? " " : c);
}

/** Masks a text for the grammar. One pass that knows strings and comments; O(length). */
export function maskForGrammar(source: string, maxDepth: number): Mask {
  const out: string[] = [];
  const magics: number[] = [];
  /** For each open bracket (and the top level) where its current run of operands began. */
  const runs: number[] = [0];
  let tooDeepAt: number | null = null;
  let openQuoteAt: number | null = null;
  let before = "";
  let isContinued = false;
  let at = 0;
  const skipTo = (end: number, shown: string) => {
    out.push(shown);
    at = end;
  };
  while (at < source.length) {
    const shown = plainCharacter(source.charAt(at));
    const isLineStart = at === 0 || (source.charAt(at - 1) === "\n" && source.charAt(at - 2) !== "\\");
    const isCommand = runs.length === 1 && isLineStart && startsHere(MAGIC, source, at);
    if (isCommand && startsHere(TIMED, source, at)) {
      const start = source.indexOf("%", at);
      skipTo(start + "%time".length, `${source.slice(at, start)}pass;`);
      continue;
    }
    if (isCommand) magics.push(at);
    if (shown === "#" || magics[magics.length - 1] === at) {
      const end = source.indexOf("\n", at);
      const stop = end < 0 ? source.length : end;
      skipTo(stop, "#".repeat(stop - at));
      continue;
    }
    if (shown === '"' || shown === "'") {
      const stop = endOfString(source, at, shown);
      if (!isClosed(source.slice(at, stop), shown)) openQuoteAt ??= at;
      skipTo(stop, maskString(source.slice(at, stop), shown));
      before = shown;
      continue;
    }
    if (shown === "(" || shown === "[" || shown === "{") {
      runs.push(at);
      if (runs.length > maxDepth + 1) tooDeepAt ??= at;
    } else if ((shown === ")" || shown === "]" || shown === "}") && runs.length > 1) runs.pop();
    const top = runs.length - 1;
    const isLong = at - (runs[top] ?? 0) > LONGEST_RUN && isJoint(source, at, shown, before);
    const endsLine = shown === "\n" && !isContinued;
    if (isLong || shown === "," || (top === 0 && (endsLine || shown === ";" || shown === "="))) runs[top] = at;
    out.push(isLong ? "," : shown);
    isContinued = shown === "\\";
    if (!isContinued && shown !== " " && shown !== "\t" && shown !== "\n") before = shown;
    at += 1;
  }
  return { text: out.join("").replace(BARE_POINT, "$10"), tooDeepAt, openQuoteAt, magics };
}

function startsHere(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

/** Whether the character joins two operands for certain, so that a comma fits the grammar in its place. */
function isJoint(text: string, at: number, shown: string, before: string): boolean {
  if (before === "" || !/[\p{L}\p{N}_)\]]/u.test(before)) return false;
  const last = text.charAt(at - 1);
  const isExponent = /(?<![\p{L}\p{N}_])[\d._]+[eE]$/u.test(text.slice(Math.max(0, at - 40), at));
  const next = text.charAt(at + 1);
  if (shown === ".") return before === ")" && /[A-Za-z_]/.test(next);
  if (next === "=" || next === ">") return false;
  if (shown === "+" || shown === "-") return !isExponent;
  return (shown === "*" && next !== "*" && last !== "*") || (shown === "/" && next !== "/" && last !== "/");
}

function endOfString(text: string, at: number, quote: string): number {
  const opening = text.charAt(at);
  const isPlain = opening === quote;
  if (isPlain && text.startsWith(quote.repeat(3), at)) {
    const end = text.indexOf(quote.repeat(3), at + 3);
    return end < 0 ? text.length : end + 3;
  }
  for (let i = at + 1; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c === "\n") return i;
    if (c === "\\") i += 1;
    else if (isPlain ? c === quote : plainCharacter(c) === quote) return i + 1;
  }
  return text.length;
}

function isClosed(literal: string, quote: string): boolean {
  const width = literal.startsWith(quote.repeat(3)) ? 3 : 1;
  if (literal.length < 2 * width) return false;
  return width === 3 ? literal.endsWith(quote.repeat(3)) : plainCharacter(literal.charAt(literal.length - 1)) === quote;
}

function maskString(literal: string, quote: string): string {
  const width = literal.startsWith(quote.repeat(3)) && literal.length >= 6 ? 3 : 1;
  const hasEnd = isClosed(literal, quote);
  const end = hasEnd ? literal.length - width : literal.length;
  const body = literal.slice(width, end).replace(/\\\n|[^\n]/g, (c) => (c.length > 1 ? c : "_"));
  return quote.repeat(width) + body + (hasEnd ? quote.repeat(width) : "");
}
