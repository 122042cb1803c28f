import { answerFunctions } from "./answerFunctions";
import { isRefusal, type Refusal, refuse } from "./refusal";
import type { BinarySymbol, Span, Step } from "./step";

/** What the names in an answer stand for. */
export interface AnswerScope {
  /** A node's forward value in full precision. */
  value(name: string): number | undefined;
  /** The student's own latest judged answer at the node; undefined: none. */
  grad(name: string): number | undefined;
  hasNode(name: string): boolean;
}

type Term = Span &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "node"; readonly name: string }
    | { readonly kind: "function"; readonly name: string }
  );

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);
const ENDLESS: ReadonlySet<string> = new Set(["inf", "infinity", "nan"]);

/** Computes an answer's steps. Whatever is not a real, finite number at any step is refused, the step named. */
export function runAnswer(steps: readonly Step[], text: string, scope: AnswerScope): number | Refusal {
  const stack: Term[] = [];
  for (const step of steps) {
    const term = runStep(step, stack, text, scope);
    if (isRefusal(term)) return term;
    stack.push(term);
  }
  const last = stack.pop();
  if (last === undefined) return refuse("EMPTY", 0, "Type a number, like -1.5.");
  const result = toNumber(last, scope);
  return isRefusal(result) ? result : result.value;
}

function runStep(step: Step, stack: Term[], text: string, scope: AnswerScope): Term | Refusal {
  const { from, to } = step;
  switch (step.type) {
    case "number":
      return { kind: "number", value: step.value, from, to };
    case "name":
      return nameTerm(step.name, step, scope);
    case "group": {
      const inner = toNumber(stack.pop(), scope);
      return isRefusal(inner) ? inner : { ...inner, from, to };
    }
    case "attribute":
      return attributeTerm(stack.pop(), step.name, step, scope);
    case "unary": {
      const operand = toNumber(stack.pop(), scope);
      if (isRefusal(operand)) return operand;
      return { ...operand, value: step.symbol === "-" ? -operand.value : operand.value, from };
    }
    case "binary":
      return join(step.symbol, stack, text, scope);
    case "call":
      return call(step.keywords, stack, text, scope, step);
    default:
      return refuse("NOT_A_NUMBER", from, "Only numbers, node names and functions can be read: write one number.");
  }
}

function nameTerm(name: string, { from, to }: Span, scope: AnswerScope): Term | Refusal {
  if (scope.hasNode(name)) return { kind: "node", name, from, to };
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: "number", value: constant, from, to };
  if (answerFunctions.has(name) || name === "math" || name === "np" || name === "torch") {
    return { kind: "function", name, from, to };
  }
  if (ENDLESS.has(name.toLowerCase()))
    return refuse("NOT_FINITE", from, `${name} is not a finite number: type a finite one.`);
  return refuse("UNKNOWN_NAME", from, `There is no node called ${name}: use a name from the graph, or a number.`);
}

function attributeTerm(of: Term | undefined, name: string, step: Span, scope: AnswerScope): Term | Refusal {
  const { from, to } = { from: of?.from ?? step.from, to: step.to };
  if (of?.kind === "function" && answerFunctions.has(name)) {
    return refuse("BAD_ATTRIBUTE", from, `Leave out ${of.name}: write ${name}(x) alone.`);
  }
  if (of?.kind !== "node") {
    const words = `.${name} cannot stand here: write tanh(x) for a function, d.grad for your own answer at d.`;
    return refuse("BAD_ATTRIBUTE", step.from, words);
  }
  if (name === "data") {
    const value = toNumber(of, scope);
    return isRefusal(value) ? value : { ...value, to };
  }
  if (name !== "grad") {
    const words = answerFunctions.has(name) ? `write ${name}(${of.name})` : `only ${of.name}.grad can be written`;
    return refuse("BAD_ATTRIBUTE", step.from, `.${name} cannot be read here: ${words}.`);
  }
  const value = scope.grad(of.name);
  if (value === undefined) {
    return refuse("NO_ANSWER_YET", from, `You have no answer at ${of.name} yet: answer ${of.name} first.`);
  }
  return { kind: "number", value, from, to };
}

type NumberTerm = Extract<Term, { kind: "number" }>;

function toNumber(term: Term | undefined, scope: AnswerScope): NumberTerm | Refusal {
  if (term === undefined) return refuse("SYNTAX", 0, "A value is missing: type a number.");
  if (term.kind === "number") return term;
  const { name, from, to } = term;
  if (term.kind === "function") {
    return refuse("MISSING_ARGUMENT", to, `${name} needs a number in brackets: write ${name}(0.5).`);
  }
  const value = scope.value(name);
  if (value === undefined || !Number.isFinite(value)) {
    return refuse("NO_VALUE", from, `${name} has no value: use a number in its place.`);
  }
  return { kind: "number", value, from, to };
}

function join(symbol: BinarySymbol, stack: Term[], text: string, scope: AnswerScope): Term | Refusal {
  const b = toNumber(stack.pop(), scope);
  const a = toNumber(stack.pop(), scope);
  if (isRefusal(a)) return a;
  if (isRefusal(b)) return b;
  const span = { from: a.from, to: b.to };
  const dividesByZero = (symbol === "/" && b.value === 0) || (symbol === "**" && a.value === 0 && b.value < 0);
  if (dividesByZero) {
    const words = `${text.slice(span.from, span.to)} divides by zero: check what stands below.`;
    return refuse("DIVISION_BY_ZERO", span.from, words);
  }
  return finite(apply(symbol, a.value, b.value), span, text);
}

function apply(symbol: BinarySymbol, a: number, b: number): number {
  switch (symbol) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "**":
      return a ** b;
  }
}

function finite(value: number, { from, to }: Span, text: string): Term | Refusal {
  if (Number.isFinite(value)) return { kind: "number", value, from, to };
  const step = text.slice(from, to);
  if (Number.isNaN(value)) return refuse("NOT_REAL", from, `${step} is not a real number: check its sign.`);
  return refuse("NOT_FINITE", from, `${step} is too large to be a number: check it.`);
}

function call(
  keywords: readonly (string | null)[],
  stack: Term[],
  text: string,
  scope: AnswerScope,
  { from, to }: Span,
): Term | Refusal {
  const args = stack.splice(stack.length - keywords.length);
  const callee = stack.pop();
  if (callee?.kind !== "function") {
    const before = callee === undefined ? "" : text.slice(callee.from, callee.to);
    const after = text.slice(from, to);
    if (callee?.kind === "node" && answerFunctions.has(callee.name)) {
      return refuse(
        "NAME_IS_A_NODE",
        callee.from,
        `${before} is a node of this graph: write ${before}*${after}, or its number.`,
      );
    }
    return refuse("MISSING_OPERATOR", from, `Write the multiplication: ${before}*${after}.`);
  }
  const apply = answerFunctions.get(callee.name);
  const [only] = args;
  if (apply === undefined || only === undefined || args.length !== 1 || keywords[0] !== null) {
    return refuse("MISSING_ARGUMENT", from, `${callee.name} takes one number: write ${callee.name}(0.5).`);
  }
  const argument = toNumber(only, scope);
  if (isRefusal(argument)) return argument;
  const span = { from: callee.from, to };
  if (callee.name === "log" && argument.value === 0) {
    return refuse(
      "NOT_FINITE",
      callee.from,
      `${text.slice(span.from, span.to)} has no value: the logarithm needs a number above 0.`,
    );
  }
  return finite(apply(argument.value), span, text);
}
