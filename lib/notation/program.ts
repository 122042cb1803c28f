import { readBareExpression, readOtherStatement } from "./passedOver";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import { readAssignment, readUpdate, type Statement } from "./statement";
import type { Step } from "./step";
import { type Phrase, readSyntax, type Syntax } from "./syntax";

/** A program read but not yet run. */
export interface Program {
  readonly source: string;
  readonly statements: readonly Statement[];
  /** The names it uses before it gives them a value itself. */
  readonly needs: ReadonlySet<string>;
  readonly defines: ReadonlySet<string>;
}

/** How deep brackets, signs and powers may nest in a program. */
const MAX_DEPTH = 100;

/** Reads a program into statements; the first thing that cannot be read refuses it. Never throws. */
export function readProgram(source: string): Program | Refusal {
  const syntax = readSyntax(source, MAX_DEPTH);
  const statements: Statement[] = syntax.magics.map((from) => {
    const remark = "A command of the notebook makes no node: passed over.";
    return { type: "pass", remark, from, to: from };
  });
  const lastRead = syntax.phrases.findLast(({ tokens }) => tokens.length > 0);
  for (const phrase of syntax.phrases) {
    if (phrase.type === "⚠") break;
    const statement = indentationOf(phrase, source) ?? readPhrase(phrase, source);
    // Past what is nested too deeply nothing was read: that the phrase breaks off there is no mistake of its own.
    const isCutOff = syntax.tooDeepAt !== null && phrase === lastRead;
    if (isRefusal(statement) && !isCutOff) return oddCharacter(syntax, source, statement.at) ?? statement;
    if (!isRefusal(statement)) statements.push(statement);
  }
  const broken = brokenHere(syntax, source);
  if (broken !== null) return broken;
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
  return refuse("INDENTATION", phrase.from, "This line is indented without reason: begin it at the left margin.");
}

/** A sign that Python has no use for, where the grammar stopped; what comes after it is no mistake of its own. */
function oddCharacter({ brokenAt }: Pick<Syntax, "brokenAt">, source: string, before: number): Refusal | null {
  if (brokenAt === null || before < brokenAt) return null;
  const sign = /^\s*([$?!`])/.exec(source.slice(brokenAt, brokenAt + 100));
  if (sign === null) return null;
  const at = brokenAt + sign[0].length - 1;
  return refuse("BAD_CHARACTER", at, `Python does not know the sign ${sign[1]} here: leave it out.`);
}

function brokenHere({ brokenAt, tooDeepAt, phrases }: Syntax, source: string): Refusal | null {
  if (brokenAt === null) return null;
  if (tooDeepAt !== null) {
    return refuse("TOO_DEEP", tooDeepAt, `This is nested more than ${MAX_DEPTH} deep: give a part of it a name first.`);
  }
  const odd = oddCharacter({ brokenAt }, source, source.length);
  if (odd !== null) return odd;
  const tokens = phrases.flatMap((phrase) => phrase.tokens);
  const after = tokens.find((token) => token.to > brokenAt);
  const before = tokens.findLast((token) => token.to <= brokenAt);
  const line = (at: number) => source.slice(0, at).split("\n").length;
  if (after !== undefined && before !== undefined && line(before.to) === line(after.from)) {
    const words = `Something is missing between ${quote(before.text)} and ${quote(after.text)}: an operator (like *), or a line break.`;
    return refuse("MISSING_OPERATOR", after.from, words);
  }
  const rest =
    source
      .slice(brokenAt, brokenAt + 200)
      .trimStart()
      .split("\n")[0]
      ?.slice(0, 20) ?? "";
  const words = rest === "" ? "Something is missing at the end" : `This is not Python: ${rest}`;
  return refuse(
    "SYNTAX",
    Math.min(brokenAt, source.length),
    `${words}: write assignments, like c = a*b, one per line.`,
  );
}

function namesOf(statements: readonly Statement[]): Pick<Program, "needs" | "defines"> {
  const needs = new Set<string>();
  const defines = new Set<string>();
  const need = (name: string) => {
    if (!defines.has(name)) needs.add(name);
  };
  const addAll = (steps: readonly Step[]) => {
    for (const step of steps) if (step.type === "name") need(step.name);
  };
  for (const statement of statements) {
    if (statement.type === "backward") addAll(statement.receiver);
    if (statement.type !== "assign" && statement.type !== "update") continue;
    addAll(statement.steps);
    const targets =
      statement.type === "update" ? [statement.target] : statement.groups.flatMap((group) => group.targets);
    for (const { name, attribute } of targets) {
      if (attribute !== null || statement.type === "update") need(name);
      if (attribute === null) defines.add(name);
    }
  }
  return { needs, defines };
}
