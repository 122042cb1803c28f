import type { Graph, GraphNode, NodeId, Operation } from "@/lib/engine/graph";
import { type Atom, type AtomOperand, type Whole, wholes } from "./atoms";

/** Atoms found in a graph: which node stands for which step, and what the whole works on. */
interface Match {
  readonly steps: ReadonlyMap<number, NodeId>;
  readonly operands: { readonly a?: NodeId; readonly b?: NodeId };
}

interface Found {
  readonly whole: Whole;
  readonly match: Match;
}

/** Whether the node is the last of atoms that make one operation together. */
export function canCollapse(graph: Graph, id: NodeId): boolean {
  return find(graph, id) !== null;
}

/** The graph with the atoms that end in this node as one operation; null where they are no operation, or are used elsewhere. */
export function collapseNode(graph: Graph, id: NodeId): Graph | null {
  const found = find(graph, id);
  if (found === null) return null;
  const { whole, match } = found;
  const inner = new Set([...match.steps.values()].filter((step) => step !== id));
  const { a, b } = match.operands;
  const nodes = graph.nodes
    .filter((node) => !inner.has(node.id))
    .map((node): GraphNode => {
      if (node.id !== id) return node;
      const { name, label, at } = node;
      const { op, exponent } = whole;
      const operands = [a, b].filter((operand) => operand !== undefined);
      const more = { ...(exponent === undefined ? {} : { exponent }), ...(at === undefined ? {} : { at }) };
      return { id, name, label, op, operands, ...more };
    });
  return { ...graph, nodes };
}

function find(graph: Graph, id: NodeId): Found | null {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const whole of wholes) {
    const match = matchStep({ atoms: whole.atoms, nodes }, whole.atoms.length - 1, id, nothing);
    if (match !== null && isClosed(graph, id, match)) return { whole, match };
  }
  return null;
}

interface Pattern {
  readonly atoms: readonly Atom[];
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
}

const nothing: Match = { steps: new Map(), operands: {} };

function matchStep(pattern: Pattern, step: number, id: NodeId, match: Match): Match | null {
  const known = match.steps.get(step);
  if (known !== undefined) return known === id ? match : null;
  const atom = pattern.atoms[step];
  const node = pattern.nodes.get(id);
  if (atom === undefined || node === undefined || atom.op !== node.op) return null;
  const next = { ...match, steps: new Map([...match.steps, [step, id]]) };
  if (atom.op === "leaf" || node.op === "leaf") {
    // A leaf that its author declared is a number to work with, not part of an operation.
    const isConstant = atom.op === "leaf" && node.op === "leaf" && !node.isDeclared && node.data === Number(atom.text);
    return isConstant ? next : null;
  }
  if (atom.exponent !== node.exponent) return null;
  const straight = matchOperands(pattern, atom.operands, node, next);
  const isOrdered = (atom.op !== "add" && atom.op !== "mul") || straight !== null;
  return isOrdered ? straight : matchOperands(pattern, [...atom.operands].reverse(), node, next);
}

function matchOperands(pattern: Pattern, wanted: readonly AtomOperand[], node: Operation, match: Match): Match | null {
  let current: Match | null = match;
  for (const [slot, operand] of wanted.entries()) {
    const id = node.operands[slot] ?? null;
    if (current === null || id === null) return null;
    if (typeof operand === "number") current = matchStep(pattern, operand, id, current);
    else if (current.operands[operand] === undefined) {
      current = { ...current, operands: { ...current.operands, [operand]: id } };
    } else if (current.operands[operand] !== id) return null;
  }
  return current;
}

/** Nothing outside uses an inner step, an operand is no inner step, and the output is not among them. */
function isClosed(graph: Graph, id: NodeId, { steps, operands }: Match): boolean {
  const all = new Set(steps.values());
  const isInner = (each: NodeId | null) => each !== null && each !== id && all.has(each);
  if (all.size < steps.size || isInner(graph.output)) return false;
  if (isInner(operands.a ?? null) || isInner(operands.b ?? null)) return false;
  return graph.nodes.every((node) => all.has(node.id) || !node.operands.some(isInner));
}
