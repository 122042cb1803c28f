import { joinTerms, refuseOperand, signTerm } from "./arithmetic";
import { callFunction, callMethod, memberOf } from "./calls";
import { type Argument, literal } from "./declare";
import { isRefusal, type Refusal, refuse } from "./refusal";
import type { Span, Step } from "./step";
import type { Term } from "./term";
import type { Workspace } from "./workspace";

/** Runs an expression's steps, building nodes on the way. `source` is the text that their spans point into. */
export function runSteps(work: Workspace, steps: readonly Step[], source: string): Term | Refusal {
  const stack: Term[] = [];
  for (const step of steps) {
    const term = runStep(work, step, stack, source);
    if (isRefusal(term)) return term;
    stack.push(term);
  }
  return stack.pop() ?? refuse("MISSING_VALUE", 0);
}

function runStep(work: Workspace, step: Step, stack: Term[], source: string): Term | Refusal {
  const span: Span = { from: step.from, to: step.to };
  switch (step.type) {
    case "number":
      return {
        kind: "number",
        number: literal(step.value, step.isInteger, source.slice(span.from, span.to), span),
        ...span,
      };
    case "text":
      return { kind: "text", text: step.text, ...span };
    case "gap":
      return { kind: "gap", ...span };
    case "constant":
      return { kind: "constant", name: step.name, ...span };
    case "name":
      return nameTerm(work, step.name, span);
    case "list":
      return { kind: "list", items: stack.splice(stack.length - step.count), isTuple: step.isTuple, ...span };
    case "call":
      return call(work, step.keywords, stack, span);
  }
  const top = stack.pop();
  if (top === undefined) return refuse("MISSING_VALUE", span.from);
  switch (step.type) {
    case "group":
      return { ...top, ...span };
    case "unary":
      return signTerm(work, step.symbol, top, span.from);
    case "attribute":
      return attributeTerm(top, step.name, { from: top.from, to: span.to });
    case "binary": {
      const left = stack.pop();
      return left === undefined ? top : joinTerms(work, step.symbol, left, top);
    }
  }
}

/** A name that no variable has may still be a function or a module; whoever uses it as a value refuses it. */
function nameTerm(work: Workspace, name: string, span: Span): Term {
  const value = work.variables.get(name);
  if (value !== undefined) return { ...value, ...span };
  const path = work.imports.get(name) ?? name;
  const dot = path.lastIndexOf(".");
  return dot < 0 ? { kind: "path", path, ...span } : memberOf(path.slice(0, dot), path.slice(dot + 1), span);
}

const READ_OFF: ReadonlySet<string> = new Set(["data", "grad", "label", "requires_grad", "shape", "dtype", "T"]);

function attributeTerm(of: Term, name: string, span: Span): Term | Refusal {
  if (of.kind === "path") return memberOf(of.path, name, span);
  if (of.kind === "method") return refuseOperand(of);
  const isReading = of.kind === "reading" || (of.kind === "node" && READ_OFF.has(name));
  return isReading ? { kind: "reading", ...span } : { kind: "method", receiver: of, name, ...span };
}

function call(work: Workspace, keywords: readonly (string | null)[], stack: Term[], { to }: Span): Term | Refusal {
  const args: Argument[] = stack
    .splice(stack.length - keywords.length)
    .map((term, i) => ({ keyword: keywords[i] ?? null, term }));
  const callee = stack.pop();
  if (callee === undefined) return refuse("MISSING_VALUE", to);
  const span = { from: callee.from, to };
  if (callee.kind === "path") return callFunction(work, callee.path, args, span);
  if (callee.kind === "method") return callMethod(work, callee.receiver, callee.name, args, span);
  if (callee.kind === "reading") return { kind: "reading", ...span };
  return refuse("NOT_A_FUNCTION", callee.from);
}
