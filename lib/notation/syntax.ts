import type { Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import { maskForGrammar, plainCharacter } from "./mask";

/** A word or sign of the program. `text` is as it was written, with typographic signs made plain. */
export interface Token {
  /** The grammar's name for it: "VariableName", "Number", "(", "ArithOp", … */
  readonly type: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One statement at the top level. */
export interface Phrase {
  /** The grammar's name: "AssignStatement", "ExpressionStatement", "ForStatement", … */
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** In order; without comments and type annotations. Empty for statements that have a body. */
  readonly tokens: readonly Token[];
}

/** A text cut into statements, as far as the grammar follows. */
export interface Syntax {
  readonly phrases: readonly Phrase[];
  /** Where the text stops being Python; null when all of it is. */
  readonly brokenAt: number | null;
  readonly tooDeepAt: number | null;
  /** The first quote that is never closed. */
  readonly openQuoteAt: number | null;
  readonly magics: readonly number[];
}

// The first mistake ends the parse: the grammar's recovery takes seconds on a long text that is not Python.
const strict = parser.configure({ strict: true });
/** How much after a mistake is still read, to say what is wrong there. */
const AFTERMATH = 200;
const ATOMS: ReadonlySet<string> = new Set(["String", "FormatString"]);
const SKIPPED: ReadonlySet<string> = new Set(["Comment", "TypeDef"]);
const COMPOUND = /^(?:Function|Class|Decorated|For|While|If|With|Try|Match)/;

/** Reads a text with the Python grammar. `maxDepth` is how deep brackets may nest. Never throws. */
export function readSyntax(source: string, maxDepth: number): Syntax {
  const mask = maskForGrammar(source, maxDepth);
  const { tooDeepAt, openQuoteAt, magics } = mask;
  const found = { tooDeepAt, openQuoteAt, magics };
  const limit = tooDeepAt === null ? mask.text.length : tooDeepAt;
  // Parsing is most of the work of reading: a text without a mistake is parsed once.
  const parsed = tooDeepAt ?? parseStrictly(mask.text);
  if (typeof parsed !== "number") return { phrases: phrasesOf(source, parsed), brokenAt: null, ...found };
  const brokenAt = parsed;
  const lineEnd = mask.text.indexOf("\n", brokenAt);
  const stop = Math.min(lineEnd < 0 ? limit : lineEnd, brokenAt + AFTERMATH, limit);
  return { phrases: phrasesOf(source, parser.parse(mask.text.slice(0, stop))), brokenAt, ...found };
}

/** The text's tree, or the place of its first mistake. */
function parseStrictly(text: string): Tree | number {
  try {
    return strict.parse(text);
  } catch (error) {
    // The library's one way to say where: "No parse at 13".
    const place = error instanceof SyntaxError ? /(\d+)$/.exec(error.message)?.[1] : undefined;
    if (place === undefined) throw error;
    return Math.min(Number(place), text.length);
  }
}

function phrasesOf(source: string, tree: Tree): readonly Phrase[] {
  const phrases: { type: string; from: number; to: number; tokens: Token[] }[] = [];
  let end = -1;
  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      if (name === "Script" || name === "StatementGroup" || SKIPPED.has(name)) return !SKIPPED.has(name);
      if (from >= end && name !== ";") {
        phrases.push({ type: name, from, to, tokens: [] });
        end = to;
        if (COMPOUND.test(name)) return false;
      }
      if (!ATOMS.has(name) && node.node.firstChild !== null) return true;
      // A mistake of no width is the grammar's note that something is missing; readers find that themselves.
      if (from < to && from < end) phrases[phrases.length - 1]?.tokens.push(tokenAt(source, name, from, to));
      return false;
    },
  });
  return phrases;
}

function tokenAt(source: string, type: string, from: number, to: number): Token {
  const written = source.slice(from, to);
  if (ATOMS.has(type) || /^[ -~]*$/.test(written)) return { type, text: written, from, to };
  return { type, text: Array.from(written, plainCharacter).join(""), from, to };
}
