import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import type { OpName } from "@/lib/engine/ops/table";
import { printFloat } from "@/lib/engine/printFloat";
import { MAX_TEXT, readLeafText } from "./numberText";
import type { Remarked } from "./refusal";
import { type Refusal, refuse } from "./refusal";
import type { Span } from "./step";
import type { Binding, PlainNumber, Term } from "./term";

/** A remark on something that was passed over. */
export interface PlacedRemark extends Remarked {
  readonly at: number;
}

type DraftNode =
  | { readonly op: "leaf"; readonly data: number; readonly text: string; readonly isDeclared: boolean }
  | { readonly op: OpName; readonly operands: readonly (NodeId | null)[]; readonly exponent: number | null };

/** `_`, `_1`, … hold a value that its author gives no name, as in Python's own console. */
export const THROWAWAY = /^_\d*$/;

/** A graph as far as it is built while a program runs; positions are offsets in the program's text. */
export class Workspace {
  readonly variables = new Map<string, Binding>();
  /** What an import lets a name stand for: its dotted name. */
  readonly imports = new Map<string, string>();
  readonly labels = new Map<NodeId, string>();
  readonly literals = new Map<NodeId, Span>();
  readonly places = new Map<NodeId, number>();
  readonly remarks: PlacedRemark[] = [];
  /** backward's last receiver. */
  output: NodeId | null = null;
  lastAssigned: NodeId | null = null;
  readonly #nodes = new Map<NodeId, DraftNode>();
  readonly #used = new Set<NodeId>();
  readonly #maxNodes: number;

  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes;
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** A leaf that the program declares with Value(…) or a tensor. */
  declare(number: PlainNumber, span: Span, at: number): NodeId | Refusal {
    return this.#leaf(number, span, at, true);
  }

  /** The node of an operand, null where it is missing; a plain number becomes a leaf at its first use. */
  nodeOf(term: Extract<Term, { kind: "node" | "number" | "gap" }>): NodeId | null | Refusal {
    if (term.kind === "node") return term.id;
    if (term.kind === "gap") return null;
    const { number } = term;
    if (number.leaf !== null) return number.leaf;
    const leaf = this.#leaf(number, number.span, number.span.from, false);
    if (typeof leaf === "string") number.leaf = leaf;
    return leaf;
  }

  operate(
    op: OpName,
    operands: readonly (NodeId | null)[],
    at: number,
    exponent: number | null = null,
  ): NodeId | Refusal {
    for (const operand of operands) if (operand !== null) this.#used.add(operand);
    return this.#add({ op, operands, exponent }, at);
  }

  /** Changes the number of a leaf that nothing uses yet; false where that cannot be. */
  restate(id: NodeId, number: PlainNumber, span: Span): boolean {
    const node = this.#nodes.get(id);
    if (node?.op !== "leaf" || this.#used.has(id)) return false;
    this.#nodes.set(id, { ...node, data: number.value, text: textOf(number) });
    this.literals.set(id, span);
    return true;
  }

  /** Gives a variable a value; a name's place among several of one node is that of its last assignment. */
  bind(name: string, value: Binding): void {
    this.variables.delete(name);
    this.variables.set(name, value);
    if (value.kind === "node") this.lastAssigned = value.id;
  }

  /** Lets a name stand for a module or a member of one, whatever it held before. */
  importAs(name: string, path: string): void {
    this.variables.delete(name);
    this.imports.set(name, path);
  }

  isOperation(id: NodeId): boolean {
    return this.#nodes.get(id)?.op !== "leaf";
  }

  ids(): readonly NodeId[] {
    return [...this.#nodes.keys()];
  }

  /** Every variable that holds a node, in the order of their last assignments. */
  nodeVariables(): Map<string, NodeId> {
    const found = new Map<string, NodeId>();
    for (const [name, value] of this.variables) {
      const id = value.kind === "node" ? value.id : value.kind === "number" ? value.number.leaf : null;
      if (id !== null) found.set(name, id);
    }
    return found;
  }

  graph(): Graph {
    const names = new Map<NodeId, string>();
    for (const [name, id] of this.nodeVariables()) if (!names.has(id) && !THROWAWAY.test(name)) names.set(id, name);
    const nodes: GraphNode[] = [];
    for (const [id, draft] of this.#nodes) {
      const name = names.get(id) ?? null;
      const named = { id, name, label: this.labels.get(id) || (name ?? "") };
      if (draft.op === "leaf") nodes.push({ ...named, ...draft, operands: [] });
      else {
        const { op, operands, exponent } = draft;
        nodes.push({ ...named, op, operands, ...(exponent === null ? {} : { exponent }) });
      }
    }
    return { nodes, output: this.output ?? this.lastAssigned ?? nodes[nodes.length - 1]?.id ?? null };
  }

  #leaf(number: PlainNumber, span: Span, at: number, isDeclared: boolean): NodeId | Refusal {
    const id = this.#add({ op: "leaf", data: number.value, text: textOf(number), isDeclared }, at);
    if (typeof id === "string") this.literals.set(id, span);
    return id;
  }

  #add(node: DraftNode, at: number): NodeId | Refusal {
    if (this.#nodes.size >= this.#maxNodes) {
      return refuse("TOO_MANY_NODES", at, { most: String(this.#maxNodes) });
    }
    const id = `n${this.#nodes.size + 1}`;
    this.#nodes.set(id, node);
    this.places.set(id, at);
    return id;
  }
}

/** A leaf's number as typed, where that is a plain decimal; else as Python prints it. */
function textOf({ value, isInteger, text }: PlainNumber): string {
  const read = text === null || text.length > MAX_TEXT ? null : readLeafText(text);
  if (read !== null && Object.is(read.value, value)) return read.text;
  return isInteger ? String(value) : printFloat(value);
}
