import { isOpName, type OpName, ops } from "@/lib/engine/ops/table";
import { finiteTerm, idOf, isOperand, joinTerms, nodeTerm, raise, refuseOperand } from "./arithmetic";
import { type Argument, declareTensor, declareValue } from "./declare";
import { DRAWINGS, refuseCall } from "./passedOver";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import type { BinarySymbol, Span } from "./step";
import { isReadOff, type Term } from "./term";
import type { Workspace } from "./workspace";

const TENSOR_MODULES: ReadonlySet<string> = new Set(["torch", "torch.nn.functional", "nn.functional", "F"]);
const NUMBER_MODULES: ReadonlySet<string> = new Set(["math", "np", "numpy"]);
const TENSORS: ReadonlySet<string> = new Set(["Tensor", "tensor", "FloatTensor", "DoubleTensor"]);
const SYMBOLS: ReadonlyMap<string, BinarySymbol> = new Map([
  ["add", "+"],
  ["sub", "-"],
  ["mul", "*"],
  ["div", "/"],
]);
const NUMBER_FUNCTIONS: ReadonlyMap<string, (x: number) => number> = new Map([
  ["exp", Math.exp],
  ["log", Math.log],
  ["tanh", Math.tanh],
  ["sqrt", Math.sqrt],
  ["abs", Math.abs],
  ["float", (x: number) => x],
]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
  ["tau", 2 * Math.PI],
]);
/** Methods of a tensor that give the same value; a tensor here is one number, so that its sum and mean are it. */
const SAME: ReadonlySet<string> = new Set(["double", "float", "requires_grad_", "clone", "cpu", "sum", "mean"]);
const READ_OFF: ReadonlySet<string> = new Set(["item", "tolist", "numpy", "detach"]);
/** A module's number (`math.pi`), else the longer dotted name. */
export function memberOf(path: string, name: string, span: Span): Term {
  const number = NUMBER_MODULES.has(path) || path === "torch" ? NUMBERS.get(name) : undefined;
  if (number === undefined) return { kind: "path", path: `${path}.${name}`, ...span };
  return { kind: "number", number: { value: number, isInteger: false, text: null, span, leaf: null }, ...span };
}

/** Calls a function by its dotted name. */
export function callFunction(work: Workspace, path: string, args: readonly Argument[], span: Span): Term | Refusal {
  const dot = path.lastIndexOf(".");
  const [module, name] = [dot < 0 ? "" : path.slice(0, dot), path.slice(dot + 1)];
  if (path === "Value") return declareValue(work, args, span);
  if ((module === "torch" || module === "") && TENSORS.has(name)) return declareTensor(work, args, span);
  if (DRAWINGS.has(path)) return { kind: "reading", ...span };
  if (!isFunction(module, name)) return refuseCall(path, span.from);
  const keyword = args.find((argument) => argument.keyword !== null);
  if (keyword !== undefined)
    return refuse("KEYWORDS", keyword.term.from, { keyword: `${quote(keyword.keyword ?? "")}=` });
  const terms = args.map((argument) => argument.term);
  const [first] = terms;
  if (isReadOff(terms)) return { kind: "reading", ...span };
  const isOnNumbers = first?.kind === "number" && terms.every((term) => term.kind === "number");
  if (isOnNumbers && (module === "" || NUMBER_MODULES.has(module))) return callOnNumbers(work, name, terms, span);
  if (first?.kind === "node" && NUMBER_MODULES.has(module) && (isOpName(name) || name === "sqrt")) {
    const method = name === "sqrt" ? "**0.5" : `.${name}()`;
    return refuse("NUMBER_FUNCTION", span.from, { name: path, method });
  }
  if ((module === "" || TENSOR_MODULES.has(module)) && isOpName(name)) return callOp(work, name, terms, span);
  return refuseCall(path, span.from);
}

/** Whether a name in a module may stand for a function, so that its arguments are worth a word. */
function isFunction(module: string, name: string): boolean {
  const isModule = module === "" || TENSOR_MODULES.has(module) || NUMBER_MODULES.has(module);
  return isModule && (isOpName(name) || NUMBER_FUNCTIONS.has(name));
}

function callOnNumbers(work: Workspace, name: string, terms: readonly Term[], span: Span): Term | Refusal {
  const [a, b] = terms;
  if (name === "pow" && a !== undefined && b !== undefined && terms.length === 2) return joinTerms(work, "**", a, b);
  const compute = NUMBER_FUNCTIONS.get(name);
  if (compute !== undefined && a?.kind === "number" && terms.length === 1) {
    return finiteTerm(compute(a.number.value), false, span);
  }
  const count = String(terms.length);
  if (name === "pow") return refuse("TWO_VALUES", span.from, { name, count });
  if (compute !== undefined && terms.length !== 1) return refuse("ONE_VALUE", span.from, { name, count });
  return isOpName(name) ? refuseOnNumber(name, span.from) : refuseCall(name, span.from);
}

function refuseOnNumber(name: string, at: number): Refusal {
  return refuse("NO_METHOD", at, { name });
}

/** Calls a method of a value. */
export function callMethod(
  work: Workspace,
  receiver: Term,
  name: string,
  args: readonly Argument[],
  span: Span,
): Term | Refusal {
  if (receiver.kind === "reading") return { kind: "reading", ...span };
  if (!isOperand(receiver)) return refuseOperand(receiver);
  if (receiver.kind === "number") return refuseOnNumber(`.${name}()`, span.from);
  if (SAME.has(name)) return { ...receiver, ...span };
  if (READ_OFF.has(name)) return { kind: "reading", ...span };
  if (name === "backward") {
    return refuse("BACKWARD_INSIDE", span.from);
  }
  if (!isOpName(name)) return refuseCall(`.${name}`, span.from);
  const keyword = args.find((argument) => argument.keyword !== null);
  if (keyword !== undefined)
    return refuse("KEYWORD", keyword.term.from, { keyword: `${quote(keyword.keyword ?? "")}=` });
  return callOp(work, name, [receiver, ...args.map((argument) => argument.term)], span);
}

function callOp(work: Workspace, name: OpName, terms: readonly Term[], span: Span): Term | Refusal {
  const [a, b] = terms;
  const count = name === "pow" ? 2 : ops[name].arity;
  if (a === undefined || terms.length !== count) {
    return refuse(count === 1 ? "ONE_VALUE" : "TWO_VALUES", span.from, { name, count: String(terms.length) });
  }
  if (!isOperand(a)) return refuseOperand(a);
  const symbol = SYMBOLS.get(name);
  if (b !== undefined && name === "pow") return raise(work, a, b, span);
  if (b !== undefined && symbol !== undefined) return withSpan(joinTerms(work, symbol, a, b), span);
  if (a.kind === "number") return refuseOnNumber(name, span.from);
  return nodeTerm(work.operate(name, [idOf(a)], span.to - 1), span);
}

function withSpan(term: Term | Refusal, span: Span): Term | Refusal {
  return isRefusal(term) ? term : { ...term, ...span };
}
