import { refuseOperand } from "./arithmetic";
import { type Refusal, refuse } from "./refusal";
import type { Span } from "./step";
import type { PlainNumber, Term } from "./term";
import type { Workspace } from "./workspace";

/** One argument with its keyword, if it has one. */
export interface Argument {
  readonly keyword: string | null;
  readonly term: Term;
}

const VALUE = "Value(2.0, label='a')";

/** `Value(2.0, label='a')`: a declared leaf. */
export function declareValue(work: Workspace, args: readonly Argument[], span: Span): Term | Refusal {
  const [first, ...more] = args;
  const unknown = more.find(({ keyword }) => keyword !== "label");
  if (first === undefined || (first.keyword !== null && first.keyword !== "data")) {
    const data = args.find(({ keyword }) => keyword === "data");
    if (data === undefined) return refuse("VALUE_EMPTY", span.from, { example: VALUE });
    return declareValue(work, [data, ...args.filter((argument) => argument !== data)], span);
  }
  if (unknown !== undefined) return refuse("VALUE_ARGUMENTS", unknown.term.from, { example: VALUE });
  const id = declare(work, first.term, span);
  if (typeof id !== "string") return id;
  const [label] = more;
  if (label === undefined) return { kind: "node", id, ...span };
  const refusal = labelNode(work, id, label.term);
  return refusal ?? { kind: "node", id, ...span };
}

function declare(work: Workspace, term: Term, span: Span): string | Refusal {
  if (term.kind === "number") return work.declare(term.number, { from: term.from, to: term.to }, span.from);
  if (term.kind !== "node") return refuseOperand(term);
  return refuse("VALUE_OF_NODE", term.from);
}

/** The longest label, and the longest name, that a graph keeps. */
export const MAX_LABEL = 80;

/** Labels a node; null when that is done. */
export function labelNode(work: Workspace, id: string, term: Term): Refusal | null {
  if (term.kind !== "text") return refuse("LABEL_NOT_TEXT", term.from, { example: "'x1'" });
  if (term.text.length > MAX_LABEL) return refuse("LABEL_TOO_LONG", term.from, { most: String(MAX_LABEL) });
  work.labels.set(id, term.text);
  return null;
}

const TENSOR_OPTIONS: ReadonlySet<string> = new Set(["requires_grad", "dtype", "device"]);

/** `torch.tensor(2.0)`, `torch.Tensor([2.0])`: a declared leaf. */
export function declareTensor(work: Workspace, args: readonly Argument[], span: Span): Term | Refusal {
  const [first, ...options] = args;
  const odd = options.find(({ keyword }) => keyword === null || !TENSOR_OPTIONS.has(keyword));
  if (first === undefined || first.keyword !== null || odd !== undefined) {
    return refuse("TENSOR_ARGUMENTS", odd?.term.from ?? span.from);
  }
  let term = first.term;
  while (term.kind === "list") {
    const [only, ...others] = term.items;
    if (only === undefined || others.length > 0) return refuse("TENSOR_SIZE", term.from);
    term = only;
  }
  const id = declare(work, term, span);
  return typeof id === "string" ? { kind: "node", id, ...span } : id;
}

/** A literal as a plain number. */
export function literal(value: number, isInteger: boolean, text: string, span: Span): PlainNumber {
  return { value, isInteger, text, span, leaf: null };
}
