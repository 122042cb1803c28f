import { answerFunctions } from "./answerFunctions";
import { compute } from "./compute";
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
/** Whether a name stands for a number in every answer: pi, π or e. */
export function isConstant(name: string): boolean {
  return name === "π" || CONSTANTS.has(name);
}
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
  if (last === undefined) return refuse("EMPTY", 0);
  const result = toNumber(last, scope);
  return isRefusal(result) ? result : result.value;
}

function runStep(step: Step, stack: Term[], text: string, scope: AnswerScope): Term | Refusal {
  const { from, to } = step;
  switch (step.type) {
    case "number":
      return { kind: "number", value: step.value, from, to };
    case "name":
      return nameTerm(step.name, step, text, scope);
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
      return refuse("NOT_A_NUMBER", from);
  }
}

function nameTerm(name: string, { from, to }: Span, text: string, scope: AnswerScope): Term | Refusal {
  if (scope.hasNode(name)) return { kind: "node", name, from, to };
  if (name === "π") return nameTerm("pi", { from, to }, text, scope);
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: "number", value: constant, from, to };
  if (answerFunctions.has(name) || name === "math" || name === "np" || name === "torch") {
    return { kind: "function", name, from, to };
  }
  if (/^\s*\(/.test(text.slice(to))) {
    return refuse("UNKNOWN_FUNCTION", from, { name, names: [...answerFunctions.keys()].join(", ") });
  }
  return refuse(ENDLESS.has(name.toLowerCase()) ? "ENDLESS" : "UNKNOWN_NAME", from, { name });
}

function attributeTerm(of: Term | undefined, name: string, step: Span, scope: AnswerScope): Term | Refusal {
  const { from, to } = { from: of?.from ?? step.from, to: step.to };
  if (of?.kind === "function" && answerFunctions.has(name)) {
    return refuse("NEEDLESS_MODULE", from, { module: of.name, call: `${name}(x)` });
  }
  if (of?.kind === "function" && CONSTANTS.has(name)) {
    return refuse("NEEDLESS_MODULE", from, { module: of.name, call: name });
  }
  const attribute = `.${name}`;
  if (of?.kind !== "node") return refuse("MISPLACED_ATTRIBUTE", step.from, { attribute });
  if (name === "data") {
    const value = toNumber(of, scope);
    return isRefusal(value) ? value : { ...value, to };
  }
  if (name !== "grad") {
    return answerFunctions.has(name)
      ? refuse("METHOD", step.from, { attribute, call: `${name}(${of.name})` })
      : refuse("BAD_ATTRIBUTE", step.from, { attribute, only: `${of.name}.grad` });
  }
  const value = scope.grad(of.name);
  if (value === undefined) return refuse("NO_ANSWER_YET", from, { node: of.name });
  return { kind: "number", value, from, to };
}

type NumberTerm = Extract<Term, { kind: "number" }>;

function toNumber(term: Term | undefined, scope: AnswerScope): NumberTerm | Refusal {
  if (term === undefined) return refuse("EMPTY", 0);
  if (term.kind === "number") return term;
  const { name, from, to } = term;
  if (term.kind === "function") return refuse("MISSING_ARGUMENT", to, { name, call: `${name}(0.5)` });
  const value = scope.value(name);
  if (value === undefined || !Number.isFinite(value)) return refuse("NO_VALUE", from, { node: name });
  return { kind: "number", value, from, to };
}

function join(symbol: BinarySymbol, stack: Term[], text: string, scope: AnswerScope): Term | Refusal {
  const b = toNumber(stack.pop(), scope);
  const a = toNumber(stack.pop(), scope);
  if (isRefusal(a)) return a;
  if (isRefusal(b)) return b;
  const span = { from: a.from, to: b.to };
  const dividesByZero = (symbol === "/" && b.value === 0) || (symbol === "**" && a.value === 0 && b.value < 0);
  if (dividesByZero) return refuse("DIVISION_BY_ZERO", span.from, { step: text.slice(span.from, span.to) });
  return finite(compute(symbol, a.value, b.value), span, text);
}

function finite(value: number, { from, to }: Span, text: string): Term | Refusal {
  if (Number.isFinite(value)) return { kind: "number", value, from, to };
  const step = text.slice(from, to);
  return refuse(Number.isNaN(value) ? "NOT_REAL" : "NOT_FINITE", from, { step });
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
    const product = `${before}*${text.slice(from, to)}`;
    if (callee?.kind === "node" && answerFunctions.has(callee.name)) {
      return refuse("NAME_IS_A_NODE", callee.from, { name: before, product });
    }
    return refuse("MISSING_MULTIPLICATION", from, { product });
  }
  const apply = answerFunctions.get(callee.name);
  const [only] = args;
  if (apply === undefined || only === undefined || args.length !== 1 || keywords[0] !== null) {
    return refuse("ONE_ARGUMENT", from, { name: callee.name, call: `${callee.name}(0.5)` });
  }
  const argument = toNumber(only, scope);
  if (isRefusal(argument)) return argument;
  const span = { from: callee.from, to };
  if (callee.name === "log" && argument.value === 0) {
    return refuse("LOG_OF_ZERO", callee.from, { step: text.slice(span.from, span.to) });
  }
  return finite(apply(argument.value), span, text);
}
