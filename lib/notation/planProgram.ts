import type { Graph, GraphNode, Leaf, NodeId } from "@/lib/engine/graph";
import { isOpName } from "@/lib/engine/ops/table";
import { topologicalOrder } from "@/lib/engine/order";
import { variablesOf } from "./variables";
import { gap, tightness, type Written, writeNumber, writeOperation } from "./writeExpression";

/** One assignment of a program: the node it makes, the variable that holds it, what stands on its right. */
export interface Assignment {
  readonly node: GraphNode;
  readonly variable: string;
  readonly value: string;
  /** A leaf or a bare number, not an operation. */
  readonly isLeaf: boolean;
  /** Nodes of other assignments that `value` names. */
  readonly needs: ReadonlySet<NodeId>;
}

/** How a notation writes what differs between micrograd and PyTorch. */
export interface Dialect {
  readonly leaf: (number: string, node: Leaf) => string;
  readonly call: (op: string, operand: string) => string;
  /** Whether a named bare number is a leaf as well. */
  readonly declaresNamed: boolean;
}

interface Plan {
  /** Operands before consumers. */
  readonly assignments: readonly Assignment[];
  /** The variable of each node that has one. */
  readonly variables: ReadonlyMap<NodeId, string>;
}

/** An unnamed operation longer than this gets a line of its own. */
const LONGEST = 60;

/** A graph as assignments that make it again. Nameless operations stand inside their consumer's line, or are called `_1`, `_2`, …; `kept` are those that have such a variable already. */
export function planProgram(graph: Graph, dialect: Dialect, kept: ReadonlyMap<NodeId, string> = new Map()): Plan {
  const at = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const operandsOf = graph.nodes.map(({ operands }) => operands.map((id) => (id === null ? -1 : (at.get(id) ?? -1))));
  const { order } = topologicalOrder(operandsOf);
  const variables = new Map([...kept, ...variablesOf(graph)]);
  const taken = new Set(variables.values());
  const uses = new Map<NodeId, number>();
  for (const { operands } of graph.nodes) for (const id of operands) if (id) uses.set(id, (uses.get(id) ?? 0) + 1);
  const declared = declaredLeaves(graph, dialect);
  const written = new Map<NodeId, Written>();
  const needs = new Map<NodeId, ReadonlySet<NodeId>>();
  const assignments: Assignment[] = [];
  let throwaways = 0;
  for (const index of order) {
    const node = graph.nodes[index];
    if (node === undefined || (node.op !== "leaf" && !isOpName(node.op))) continue;
    const count = uses.get(node.id) ?? 0;
    const isOutput = node.id === graph.output;
    const isBare = node.op === "leaf" && !declared.has(node.id);
    const named = variables.get(node.id);
    // A bare number that nothing uses makes no node, whoever writes it.
    if (isBare && count === 0 && !isOutput) continue;
    const value = writtenOf(node, isBare, written, dialect);
    const mine = new Set(node.operands.flatMap((id) => (id === null ? [] : [...(needs.get(id) ?? [])])));
    const isInline =
      count === 1 && !isOutput && value.text.length <= LONGEST && !(node.op !== "leaf" && node.label !== "");
    if (named === undefined && isInline) {
      written.set(node.id, value);
      needs.set(node.id, mine);
      continue;
    }
    if (named === undefined) {
      do throwaways += 1;
      while (taken.has(`_${throwaways}`));
    }
    const variable = named ?? `_${throwaways}`;
    variables.set(node.id, variable);
    written.set(node.id, { text: variable, tightness: tightness.atom });
    needs.set(node.id, new Set([node.id]));
    assignments.push({ node, variable, value: value.text, isLeaf: node.op === "leaf", needs: mine });
  }
  return { assignments, variables };
}

function writtenOf(node: GraphNode, isBare: boolean, written: ReadonlyMap<NodeId, Written>, dialect: Dialect): Written {
  if (node.op === "leaf") {
    const number = writeNumber(node);
    return isBare ? number : { text: dialect.leaf(number.text, node), tightness: tightness.atom };
  }
  // An operand that closes a cycle is not written yet: it is missing.
  const operands = node.operands.map((id) => (id === null ? gap : (written.get(id) ?? gap)));
  return writeOperation(node, operands, dialect.call);
}

/** Leaves to be declared: numbers alone would be folded before they make a node, and backward starts at none. */
function declaredLeaves({ nodes, output }: Graph, { declaresNamed }: Dialect): ReadonlySet<NodeId> {
  const leaves = new Map(nodes.flatMap((node) => (node.op === "leaf" ? [[node.id, node] as const] : [])));
  const isBare = (id: NodeId | null) => id !== null && leaves.get(id)?.isDeclared === false;
  const declared = new Set<NodeId>();
  for (const leaf of leaves.values())
    if (leaf.isDeclared || leaf.id === output || (declaresNamed && leaf.name !== null)) declared.add(leaf.id);
  for (const { operands } of nodes) {
    if (operands.every(isBare)) for (const id of operands) if (id !== null) declared.add(id);
  }
  return declared;
}
