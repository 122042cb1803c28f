import { readExpression } from "./expression";
import type { Imported } from "./imports";
import { isRefusal, type Refusal, type Remarked, refuse } from "./refusal";
import type { BinarySymbol, Span, Step } from "./step";
import type { Phrase, Token } from "./syntax";
import { readName } from "./unsupported";

/** What an assignment gives a value: a variable, or an attribute of one (`x.label`). */
export interface Target extends Span {
  readonly name: string;
  readonly attribute: string | null;
}

/** The targets before one `=`; several, or one with a comma, take a tuple apart. */
export interface TargetGroup {
  readonly targets: readonly Target[];
  readonly isTuple: boolean;
}

/** A statement as far as graphs are concerned. */
export type Statement = Span &
  (
    | { readonly type: "assign"; readonly groups: readonly TargetGroup[]; readonly steps: readonly Step[] }
    | {
        readonly type: "update";
        readonly target: Target;
        readonly symbol: BinarySymbol;
        readonly steps: readonly Step[];
      }
    /** `o.backward()`: its receiver is the output. */
    | { readonly type: "backward"; readonly receiver: readonly Step[] }
    /** Makes nothing; `names` mean something else from here on. */
    | { readonly type: "import"; readonly names: readonly Imported[] }
    /** Makes nothing; `remark` says what was passed over, null where there is nothing to say. */
    | { readonly type: "pass"; readonly remark: Remarked | null }
  );

const UPDATES: ReadonlyMap<string, BinarySymbol> = new Map([
  ["+=", "+"],
  ["-=", "-"],
  ["*=", "*"],
  ["/=", "/"],
  ["**=", "**"],
]);

/** Reads `a = b = …`, `a, b = …` and `x.label = …`. */
export function readAssignment(phrase: Phrase, maxDepth: number): Statement | Refusal {
  const { from, to } = phrase;
  const parts = splitAtTop(phrase.tokens, "=");
  const right = parts.pop() ?? [];
  const last = phrase.tokens[phrase.tokens.length - 1];
  if (parts.length === 0) return refuse("NO_EQUALS", to);
  const groups: TargetGroup[] = [];
  for (const part of parts) {
    const group = readTargets(part, from);
    if (isRefusal(group)) return group;
    groups.push(group);
  }
  const expression = readExpression(right, right.length > 0 ? to : (last?.to ?? to), maxDepth);
  if (isRefusal(expression)) return afterEquals(expression, right);
  return { type: "assign", groups, steps: expression.steps, from, to };
}

/** `a = ` with nothing behind it deserves its own words. */
function afterEquals(refusal: Refusal, right: readonly Token[]): Refusal {
  if (right.length > 0) return refusal;
  return refuse("AFTER_EQUALS", refusal.at);
}

/** Reads `a += …`. */
export function readUpdate(phrase: Phrase, maxDepth: number): Statement | Refusal {
  const { tokens, from, to } = phrase;
  const at = tokens.findIndex((token) => token.type === "UpdateOp");
  const sign = tokens[at];
  const symbol = UPDATES.get(sign?.text ?? "");
  if (sign === undefined || symbol === undefined) {
    return refuse("UPDATE_SIGN", sign?.from ?? from, { sign: sign?.text ?? "" });
  }
  const group = readTargets(tokens.slice(0, at), from);
  if (isRefusal(group)) return group;
  const [target] = group.targets;
  if (target === undefined || group.isTuple) return refuse("UPDATE_TARGET", from, { sign: sign.text });
  const right = tokens.slice(at + 1);
  const expression = readExpression(right, to, maxDepth);
  if (isRefusal(expression)) return expression;
  return { type: "update", target, symbol, steps: expression.steps, from, to };
}

function splitAtTop(tokens: readonly Token[], text: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(" || token.text === "[" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "]" || token.text === "}") depth -= 1;
    if (depth === 0 && token.text === text) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

function readTargets(tokens: readonly Token[], at: number): TargetGroup | Refusal {
  const bare = withoutBrackets(tokens);
  const parts = splitAtTop(bare, ",");
  if (parts.length > 1 && parts[parts.length - 1]?.length === 0) parts.pop();
  const targets: Target[] = [];
  for (const part of parts) {
    const target = readTarget(part, part[0]?.from ?? tokens[0]?.from ?? at);
    if (isRefusal(target)) return target;
    targets.push(target);
  }
  return { targets, isTuple: bare.some((token) => token.text === ",") };
}

function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const isWrapped = tokens[0]?.text === "(" && tokens[tokens.length - 1]?.text === ")";
  return isWrapped ? tokens.slice(1, -1) : tokens;
}

function readTarget(tokens: readonly Token[], at: number): Target | Refusal {
  const [first, dot, attribute, ...more] = tokens;
  const isName = first?.type === "VariableName";
  if (!isName || (dot !== undefined && (dot.text !== "." || attribute === undefined)) || more.length > 0) {
    return refuse("BAD_TARGET", at);
  }
  const name = readName(first);
  if (isRefusal(name)) return name;
  const to = attribute?.to ?? first.to;
  return { name: name.name, attribute: attribute?.text ?? null, from: first.from, to };
}
