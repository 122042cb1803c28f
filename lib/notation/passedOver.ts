import { readExpression } from "./expression";
import { readImport } from "./imports";
import { isRefusal, quote, type Refusal, type Remarked, refuse, remark } from "./refusal";
import type { Statement } from "./statement";
import type { Phrase, Token } from "./syntax";

const SHOWN: ReadonlySet<string> = new Set([
  "print",
  "draw_dot",
  "trace",
  "display",
  "help",
  "dir",
  "type",
  "id",
  "len",
  "repr",
  "str",
]);
const LIBRARIES: ReadonlySet<string> = new Set([
  "plt",
  "random",
  "np",
  "numpy",
  "warnings",
  "sys",
  "os",
  "torch",
  "math",
]);
/** Calls that make nothing when their value is not kept. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...["item", "double", "float", "requires_grad_", "retain_grad", "zero_", "numpy", "detach", "tolist", "Value"],
  ...["add", "sub", "mul", "div", "neg", "pow", "tanh", "exp", "relu", "log", "sigmoid", "_backward", "render"],
]);

/** A statement that is an expression alone: backward names the output, prints and the like are passed over. */
export function readBareExpression(phrase: Phrase, source: string, maxDepth: number): Statement | Refusal {
  const { tokens, from, to } = phrase;
  const pass = (remarked: Remarked): Statement => ({ type: "pass", remark: remarked, from, to });
  if (tokens.every((token) => token.type === "String")) return pass(remark("TEXT"));
  const backward = readBackward(phrase, maxDepth);
  if (backward !== null) return backward;
  const [head, second] = tokens;
  const name = head?.text ?? "";
  if (SHOWN.has(name) && second?.text === "(") return pass(remark("NO_NODE", { call: `${name}(…)` }));
  const calls = tokens.filter((token, at) => isName(token) && tokens[at + 1]?.text === "(");
  const changing = calls.find((call) => isInPlace(call, tokens));
  if (changing !== undefined) return refuseInPlace(changing, tokens);
  if (calls.length > 0 && LIBRARIES.has(name) && second?.text === ".")
    return pass(remark("NO_NODE", { call: `${name}.…` }));
  const unknown = calls.find((token) => !HARMLESS.has(token.text));
  if (unknown !== undefined) return refuseCall(unknown.text, unknown.from);
  const written = source.slice(from, Math.min(to, from + 30));
  return pass(remark("UNNAMED", { written: `${written}${to > from + 30 ? "…" : ""}` }));
}

/** PyTorch's methods that change what they are called on end in an underscore; a gradient may be set to zero. */
function isInPlace(call: Token, tokens: readonly Token[]): boolean {
  if (!/[^_]_$/.test(call.text) || call.text === "requires_grad_") return false;
  return !tokens.slice(0, tokens.indexOf(call)).some(({ text }) => text === "grad");
}

function refuseInPlace(call: Token, tokens: readonly Token[]): Refusal {
  const [head, , attribute] = tokens;
  const isOfValue = head !== undefined && (attribute === call || attribute?.text === "data");
  if (!isOfValue || LIBRARIES.has(head.text)) return refuseCall(call.text, call.from);
  const name = quote(head.text);
  return refuse("DATA_CHANGED", head.from, { attribute: attribute === call ? name : `${name}.data`, name });
}

/** The refusal of a call of something that is not known here. */
export function refuseCall(name: string, at: number): Refusal {
  return refuse("UNKNOWN_CALL", at, { call: `${quote(name)}(…)`, signs: "Value(2.0), + - * / **" });
}

function isName(token: Token): boolean {
  return token.type === "VariableName" || token.type === "PropertyName";
}

function readBackward({ tokens, from, to }: Phrase, maxDepth: number): Statement | Refusal | null {
  const at = tokens.findLastIndex((token, i) => token.text === "backward" && tokens[i - 1]?.text === ".");
  if (at < 2 || tokens[at + 1]?.text !== "(") return null;
  const args = tokens.slice(at + 2);
  const isPlain = args.length === 1 || args[0]?.text === "retain_graph" || args[0]?.text === "create_graph";
  if (args[args.length - 1]?.text !== ")" || !isPlain) {
    return refuse("BACKWARD_VALUE", args[0]?.from ?? to);
  }
  const receiver = readExpression(tokens.slice(0, at - 1), tokens[at]?.from ?? to, maxDepth);
  return isRefusal(receiver) ? receiver : { type: "backward", receiver: receiver.steps, from, to };
}

/** The lecture's own classes. */
export const LECTURE_CLASSES: ReadonlySet<string> = new Set(["Value", "Module", "Neuron", "Layer", "MLP"]);
/** The lecture's own functions: what they give is for looking at. */
export const DRAWINGS: ReadonlySet<string> = new Set(["trace", "draw_dot"]);

/** Why a statement of that type makes no graph. */
function refuseStatement(type: string, at: number): Refusal {
  switch (type) {
    case "ForStatement":
    case "WhileStatement":
      return refuse("LOOP", at);
    case "IfStatement":
      return refuse("IF", at);
    case "MatchStatement":
      return refuse("MATCH", at);
    case "TryStatement":
      return refuse("BLOCK", at, { keyword: "try" });
    case "WithStatement":
      return refuse("BLOCK", at, { keyword: "with" });
    case "DecoratedStatement":
      return refuse("DECORATOR", at);
    default:
      return refuse("STATEMENT", at);
  }
}

/** A definition, an import, or a statement of another kind: passed over where the lecture has it, else refused. */
export function readOtherStatement(phrase: Phrase, source: string): Statement | Refusal {
  const { type, from, to } = phrase;
  const pass = (remarked: Remarked | null): Statement => ({ type: "pass", remark: remarked, from, to });
  if (type === "PassStatement") return pass(null);
  if (type === "ImportStatement") return { type: "import", names: readImport(phrase.tokens), from, to };
  if (type === "AssertStatement") return pass(remark("NO_NODE", { call: "assert" }));
  if (type === "PrintStatement") return pass(remark("NO_NODE", { call: "print" }));
  const [, keyword, name = ""] = /^(class|def)\s+([^\s(:]+)/.exec(source.slice(from, from + 200)) ?? [];
  if (keyword === "class" && LECTURE_CLASSES.has(name)) return pass(remark("BUILT_IN", { name: `class ${name}` }));
  if (keyword === "def" && DRAWINGS.has(name)) return pass(remark("BUILT_IN", { name }));
  if (keyword !== undefined) {
    return refuse("DEFINITION", from, { definition: `${keyword} ${quote(name)}` });
  }
  return refuseStatement(type, from);
}
