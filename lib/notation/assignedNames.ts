import { maskForGrammar } from "./mask";
import { DRAWINGS, LECTURE_CLASSES } from "./passedOver";

const NAME = "[\\p{ID_Start}_]\\p{ID_Continue}*";
/** What stands left of an `=` or of `+=` and its like; not of `==`, `<=` and so on. */
const TARGETS = /^([\p{ID_Start}_([*][^=!<>]*?)\s*(?:\*\*|\/\/|<<|>>|[-+*/%@&|^])?=(?!=)\s*/u;
/** `if x:`, `for x in y:` and their like before what stands on the same line. */
const HEAD = /^(?:if|elif|else|for|while|with|try|except|finally)\b[^\n]*?:\s+/;
const DEFINED = new RegExp(`^(?:async\\s+)?(?:def|class)\\s+(${NAME})`, "u");
const LOOPED = /^(?:async\s+)?for\s+(.+?)\s+in\b([^:]*)/s;
const KEPT_AS = new RegExp(`\\bas\\s+(${NAME})`, "gu");
const WALRUS = new RegExp(`(${NAME})\\s*:=`, "gu");
/** `x.zero_()`: PyTorch's methods that change what they are called on. */
const IN_PLACE = new RegExp(`^(${NAME})(?:\\.${NAME})*\\.[\\p{ID_Continue}]*[^_\\W]_\\(`, "u");
const OWN = new RegExp(`(?<![\\p{ID_Continue}.])${NAME}`, "gu");

/** The names that a text which cannot be read as a program may give another value: what they held before counts no more. */
export function assignedNames(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string) => {
    for (const [name] of text.matchAll(OWN)) found.add(name.normalize("NFKC"));
  };
  const statements = statementsOf(source);
  const changesNumbers = statements.some(({ text }) => /\.data ?(?:\*\*|[-+*/])?=/.test(text));
  let body = Number.POSITIVE_INFINITY;
  for (const { indent, text } of statements) {
    // What a function or a class assigns is its own.
    if (indent > body) continue;
    const defined = DEFINED.exec(text)?.[1];
    body = defined === undefined ? Number.POSITIVE_INFINITY : indent;
    if (/^(?:import|from)\b/.test(text)) continue;
    if (defined !== undefined) {
      if (!LECTURE_CLASSES.has(defined) && !DRAWINGS.has(defined)) add(defined);
      continue;
    }
    for (const [, name = ""] of [...text.matchAll(KEPT_AS), ...text.matchAll(WALRUS)]) add(name);
    const [, loop = "", over = ""] = LOOPED.exec(text) ?? [];
    add(loop);
    // `for p in [a, b]: p.data -= …` changes a and b.
    if (changesNumbers) add(over);
    if (text.startsWith("del ")) add(text.slice(4));
    add(IN_PLACE.exec(text)?.[1] ?? "");
    let rest = text.replace(HEAD, "");
    for (let part = TARGETS.exec(rest); part !== null && isClosed(part[1]); part = TARGETS.exec(rest)) {
      add((part[1] ?? "").replace(/:.*$/s, ""));
      rest = rest.slice(part[0].length);
    }
  }
  return found;
}

function isClosed(text = ""): boolean {
  const count = (sign: string) => text.split(sign).length;
  return count("(") === count(")") && count("[") === count("]");
}

/** Cut at line ends and semicolons outside brackets; without strings' and comments' text. */
function statementsOf(source: string): readonly { readonly indent: number; readonly text: string }[] {
  const found: { indent: number; text: string }[] = [];
  let depth = 0;
  let indent = 0;
  let text = "";
  const end = (nextIndent: number) => {
    if (text.trim() !== "") found.push({ indent: indent + text.search(/\S/), text: text.trim() });
    text = "";
    indent = nextIndent;
  };
  const masked = maskForGrammar(source, Number.POSITIVE_INFINITY).text.replace(/#.*/g, "");
  for (const c of masked) {
    if ("([{".includes(c)) depth += 1;
    if (")]}".includes(c)) depth = Math.max(0, depth - 1);
    if (depth === 0 && c === "\n") end(0);
    else if (depth === 0 && c === ";") end(indent + Math.max(0, text.search(/\S/)));
    // Runs of blanks, which the expressions above would try in every way, count as one.
    else if (!/\s/.test(c) || !/\S\s$/.test(text.slice(-2))) text += c;
  }
  end(0);
  return found;
}
