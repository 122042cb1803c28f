import { readExpression } from "./expression";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
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
  ...["add", "sub", "mul", "div", "neg", "pow", "tanh", "exp", "relu", "log", "sigmoid"],
]);

/** A statement that is an expression alone: backward names the output, prints and the like are passed over. */
export function readBareExpression(phrase: Phrase, source: string, maxDepth: number): Statement | Refusal {
  const { tokens, from, to } = phrase;
  const pass = (remark: string): Statement => ({ type: "pass", remark, from, to });
  if (tokens.every((token) => token.type === "String")) return pass("A text by itself makes no node: passed over.");
  const backward = readBackward(phrase, maxDepth);
  if (backward !== null) return backward;
  const [head, second] = tokens;
  const name = head?.text ?? "";
  if (SHOWN.has(name) && second?.text === "(") return pass(`${name}(…) makes no node: passed over.`);
  const calls = tokens.filter((token, at) => isName(token) && tokens[at + 1]?.text === "(");
  if (calls.length > 0 && LIBRARIES.has(name) && second?.text === ".")
    return pass(`${name}.… makes no node: passed over.`);
  const unknown = calls.find((token) => !HARMLESS.has(token.text));
  if (unknown !== undefined) return refuseCall(unknown.text, unknown.from);
  const written = source.slice(from, Math.min(to, from + 30));
  return pass(`${written}${to > from + 30 ? "…" : ""} has no name, so it makes no node: passed over.`);
}

/** Words for a call of something that is not known here. */
export function refuseCall(name: string, at: number): Refusal {
  const words = `${quote(name)}(…) is not known here: use + - * / **, .tanh(), .exp(), .log(), .relu() or .sigmoid().`;
  return refuse("UNKNOWN_CALL", at, words);
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
    const words = "Write backward() without a value: the gradient of the output itself is 1.";
    return refuse("BACKWARD_VALUE", args[0]?.from ?? to, words);
  }
  const receiver = readExpression(tokens.slice(0, at - 1), tokens[at]?.from ?? to, maxDepth);
  return isRefusal(receiver) ? receiver : { type: "backward", receiver: receiver.steps, from, to };
}

const CLASSES: ReadonlySet<string> = new Set(["Value", "Module", "Neuron", "Layer", "MLP"]);
const FUNCTIONS: ReadonlySet<string> = new Set(["trace", "draw_dot"]);

const REFUSED: ReadonlyMap<string, readonly [code: string, message: string]> = new Map([
  ["ForStatement", ["LOOP", "A loop cannot be read here: write its lines out, one assignment each."]],
  ["WhileStatement", ["LOOP", "A loop cannot be read here: write its lines out, one assignment each."]],
  ["IfStatement", ["CONDITION", "An if cannot be read here: keep only the lines that hold."]],
  ["MatchStatement", ["CONDITION", "A match cannot be read here: keep only the lines that hold."]],
  ["TryStatement", ["STATEMENT", "A try cannot be read here: keep only its lines, without indentation."]],
  ["WithStatement", ["STATEMENT", "A with cannot be read here: keep only its lines, without indentation."]],
  ["DecoratedStatement", ["STATEMENT", "A decorator cannot be read here: write the expressions themselves."]],
]);

/** A definition, an import, or a statement of another kind: passed over where the lecture has it, else refused. */
export function readOtherStatement(phrase: Phrase, source: string): Statement | Refusal {
  const { type, from, to } = phrase;
  const pass = (remark: string | null): Statement => ({ type: "pass", remark, from, to });
  if (type === "PassStatement") return pass(null);
  if (type === "ImportStatement") return pass("An import is not needed here: passed over.");
  if (type === "PrintStatement") return pass("print makes no node: passed over.");
  const [, keyword, name = ""] = /^(class|def)\s+([^\s(:]+)/.exec(source.slice(from, from + 200)) ?? [];
  if (keyword === "class" && CLASSES.has(name)) return pass(`class ${name} is built in here: passed over.`);
  if (keyword === "def" && FUNCTIONS.has(name)) return pass(`${name} is built in here: passed over.`);
  if (keyword !== undefined) {
    return refuse(
      "DEFINITION",
      from,
      `${keyword} ${quote(name)} cannot be read here: write the expressions themselves, one per line.`,
    );
  }
  const [code, message] = REFUSED.get(type) ?? [
    "STATEMENT",
    "This cannot be read here: write assignments, like c = a*b.",
  ];
  return refuse(code, from, message);
}
