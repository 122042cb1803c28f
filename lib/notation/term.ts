import type { NodeId } from "@/lib/engine/graph";
import type { Span } from "./step";

/** A plain number of the program. Where the graph uses it, it becomes one leaf, however many variables hold it. */
export interface PlainNumber {
  readonly value: number;
  readonly isInteger: boolean;
  /** As typed, where one literal says it. */
  readonly text: string | null;
  /** Where it is written. */
  readonly span: Span;
  leaf: NodeId | null;
}

/** What an expression's steps work on. */
export type Term = Span &
  (
    | { readonly kind: "node"; readonly id: NodeId }
    | { readonly kind: "number"; readonly number: PlainNumber }
    /** An operand that is still missing, written `...`. */
    | { readonly kind: "gap" }
    /** Something read off the graph (`o.data`, `x.grad.item()`): may be shown, makes no node. */
    | { readonly kind: "reading" }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "constant"; readonly name: "True" | "False" | "None" }
    | { readonly kind: "list"; readonly items: readonly Term[]; readonly isTuple: boolean }
    /** A module or a function, by its dotted name: `torch.tanh`. */
    | { readonly kind: "path"; readonly path: string }
    | { readonly kind: "method"; readonly receiver: Term; readonly name: string }
  );

/** What a variable holds. */
export type Binding = Extract<Term, { kind: "node" | "number" | "reading" }>;

/** Whether terms are plain numbers and at least one that was read off the graph: what they make is read off it too. */
export function isReadOff(terms: readonly Term[]): boolean {
  const kinds = terms.map((term) => term.kind);
  return kinds.includes("reading") && kinds.every((kind) => kind === "reading" || kind === "number");
}
