import { plainCharacter } from "./mask";
import { readBareExpression, readOtherStatement } from "./passedOver";
import { isRefusal, quote, type Refusal, refuse, remark } from "./refusal";
import { readAssignment, readUpdate, type Statement } from "./statement";
import type { Step } from "./step";
import { type Phrase, readSyntax, type Syntax } from "./syntax";

/** A program read but not yet run. */
export interface Program {
  readonly source: string;
  readonly statements: readonly Statement[];
  /** The names it uses before it gives them a value itself, and where it first does. */
  readonly needs: ReadonlyMap<string, number>;
  /** The names to which it gives a value, a label or another number: whoever uses one later needs all of it. */
  readonly defines: ReadonlySet<string>;
}

/** How deep brackets, signs and powers may nest in a program. */
const MAX_DEPTH = 100;

/** Reads a program into statements; the first thing that cannot be read refuses it. Never throws. */
export function readProgram(source: string): Program | Refusal {
  const syntax = readSyntax(source, MAX_DEPTH);
  const statements: Statement[] = syntax.magics.map((from) => ({
    type: "pass",
    remark: remark("MAGIC"),
    from,
    to: from,
  }));
  const lastRead = syntax.phrases.findLast(({ tokens }) => tokens.length > 0);
  for (const phrase of syntax.phrases) {
    if (phrase.type === "⚠") break;
    const statement = indentationOf(phrase, source) ?? readPhrase(phrase, source);
    // Past what is nested too deeply nothing was read: that the phrase breaks off there is no mistake of its own.
    const isCutOff = syntax.tooDeepAt !== null && phrase === lastRead;
    if (isRefusal(statement) && !isCutOff) {
      const plain = openQuote(syntax, source, statement) ?? keywordAsName(source, statement.at);
      if (plain !== null) return plain;
      return oddCharacter(syntax, source, statement.at) ?? missingInBrackets(syntax, source, statement) ?? statement;
    }
    if (!isRefusal(statement)) statements.push(statement);
  }
  const broken = brokenHere(syntax, source);
  const open = openQuote(syntax, source, broken);
  if (open !== null) return open;
  if (broken !== null) return keywordAsName(source, broken.at) ?? broken;
  statements.sort((a, b) => a.from - b.from);
  return { source, statements, ...namesOf(statements) };
}

function readPhrase(phrase: Phrase, source: string): Statement | Refusal {
  if (phrase.type === "AssignStatement") return readAssignment(phrase, MAX_DEPTH);
  if (phrase.type === "UpdateStatement") return readUpdate(phrase, MAX_DEPTH);
  if (phrase.type === "ExpressionStatement") return readBareExpression(phrase, source, MAX_DEPTH);
  return readOtherStatement(phrase, source);
}

/** The grammar lets indented lines pass at the top level; Python does not. */
function indentationOf(phrase: Phrase, source: string): Refusal | null {
  const lineStart = source.lastIndexOf("\n", phrase.from - 1) + 1;
  const before = source.slice(lineStart, phrase.from);
  if (before === "" || before.trim() !== "" || source.charAt(lineStart - 2) === "\\") return null;
  return refuse("INDENTATION", phrase.from);
}

/** A quote that is never closed and explains the mistake, if there is one; the prime of `a'` is none. */
function openQuote({ openQuoteAt }: Syntax, source: string, mistake: Refusal | null): Refusal | null {
  if (openQuoteAt === null || /[\p{ID_Continue})]/u.test(source.charAt(openQuoteAt - 1))) return null;
  // A bracket is open as well where the quote took its end away.
  if (mistake !== null && mistake.at < openQuoteAt && mistake.code !== "UNCLOSED_BRACKET") return null;
  const quote = plainCharacter(source.charAt(openQuoteAt));
  const mark = source.startsWith(quote.repeat(3), openQuoteAt) ? quote.repeat(3) : quote;
  return refuse("UNCLOSED_QUOTE", openQuoteAt, { mark });
}

const KEYWORD =
  /^[ \t]*(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False)[ \t]*=(?!=)/;

/** `lambda = Value(2.0)`: words of Python's own on the left. */
function keywordAsName(source: string, at: number): Refusal | null {
  const start = source.lastIndexOf("\n", at - 1) + 1;
  const [found, name = ""] = KEYWORD.exec(source.slice(start, start + 100)) ?? [];
  return found === undefined ? null : refuse("KEYWORD_NAME", start, { name, other: `${name}_` });
}

/** A sign that Python has no use for, where the grammar stopped; what comes after it is no mistake of its own. */
function oddCharacter({ brokenAt }: Pick<Syntax, "brokenAt">, source: string, before: number): Refusal | null {
  if (brokenAt === null || before < brokenAt) return null;
  const sign = /^\s*([$?!`])/.exec(source.slice(brokenAt, brokenAt + 100));
  if (sign === null) return null;
  const at = brokenAt + sign[0].length - 1;
  return refuse("SIGN_HERE", at, { sign: sign[1] ?? "" });
}

function brokenHere({ brokenAt, tooDeepAt, phrases }: Syntax, source: string): Refusal | null {
  if (brokenAt === null) return null;
  if (tooDeepAt !== null) return refuse("DEEP", tooDeepAt, { most: String(MAX_DEPTH) });
  const odd = oddCharacter({ brokenAt }, source, source.length);
  if (odd !== null) return odd;
  const { before, after, isSameLine } = aroundBreak(phrases, brokenAt, source);
  if (after !== undefined && before !== undefined && isSameLine) {
    return refuse("MISSING_BETWEEN", after.from, { before: quote(before.text), after: quote(after.text) });
  }
  if (before !== undefined && OPERATORS.has(before.type)) {
    return refuse("MISSING_AFTER", before.to, { before: quote(before.text) });
  }
  const rest =
    source
      .slice(brokenAt, brokenAt + 200)
      .trimStart()
      .split("\n")[0]
      ?.slice(0, 20) ?? "";
  const at = Math.min(brokenAt, source.length);
  return rest === "" ? refuse("UNFINISHED", at) : refuse("NOT_PYTHON", at, { rest });
}

const OPERATORS: ReadonlySet<string> = new Set(["ArithOp", "CompareOp"]);

/** The words on either side of where the grammar stopped. */
function aroundBreak(phrases: readonly Phrase[], brokenAt: number, source: string) {
  const tokens = phrases.flatMap((phrase) => phrase.tokens);
  const after = tokens.find((token) => token.to > brokenAt);
  const before = tokens.findLast((token) => token.to <= brokenAt);
  const isSameLine = after !== undefined && before !== undefined && !source.slice(before.to, after.from).includes("\n");
  return { before, after, isSameLine };
}

const VALUES: ReadonlySet<string> = new Set(["VariableName", "Number", "String"]);

/** A bracket that seems never closed, because the grammar stopped between two values in it. */
function missingInBrackets({ phrases, brokenAt }: Syntax, source: string, found: Refusal): Refusal | null {
  if (brokenAt === null || found.code !== "UNCLOSED_BRACKET") return null;
  const { before, after, isSameLine } = aroundBreak(phrases, brokenAt, source);
  if (before === undefined || after === undefined || !isSameLine || !VALUES.has(after.type)) return null;
  return refuse("MISSING_IN_BRACKETS", after.from, { before: quote(before.text), after: quote(after.text) });
}

function namesOf(statements: readonly Statement[]): Pick<Program, "needs" | "defines"> {
  const needs = new Map<string, number>();
  const defines = new Set<string>();
  const given = new Set<string>();
  const need = (name: string, at: number) => {
    if (!given.has(name) && !needs.has(name)) needs.set(name, at);
  };
  const addAll = (steps: readonly Step[]) => {
    for (const step of steps) if (step.type === "name") need(step.name, step.from);
  };
  for (const statement of statements) {
    if (statement.type === "import") {
      for (const { name } of statement.names) {
        given.add(name);
        defines.add(name);
      }
    }
    if (statement.type === "backward") addAll(statement.receiver);
    if (statement.type !== "assign" && statement.type !== "update") continue;
    addAll(statement.steps);
    const targets =
      statement.type === "update" ? [statement.target] : statement.groups.flatMap((group) => group.targets);
    for (const { name, attribute, from } of targets) {
      if (attribute !== null || statement.type === "update") need(name, from);
      if (attribute === null) given.add(name);
      if (attribute === null || attribute === "data" || attribute === "label") defines.add(name);
    }
  }
  return { needs, defines };
}
