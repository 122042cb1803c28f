import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { type Atom, atomsOf, operandId } from "./atoms";
import { readLeafText } from "./numberText";
import { freshName, takenNames } from "./variables";

/** How many new nodes an expansion makes; 0 for what cannot be expanded. */
export function expansionSize(node: GraphNode): number {
  const atoms = atomsOf(node);
  return atoms === null ? 0 : atoms.length - 1;
}

/** The node in atoms, its value and all gradients the same. `ids` are for the new nodes, in order; null where they do not fit. */
export function expandNode(graph: Graph, node: GraphNode, ids: readonly NodeId[]): Graph | null {
  const atoms = atomsOf(node);
  if (atoms === null || atoms.length - 1 !== ids.length) return null;
  const known = new Set([...graph.nodes.map(({ id }) => id), ...ids]);
  if (known.size < graph.nodes.length + ids.length) return null;
  const names = takenNames(graph);
  const made = atoms.map((atom, at): GraphNode => {
    const id = ids[at];
    const named = id === undefined ? ownNames(node) : namesOf(atom, id, names);
    return nodeOf(atom, named, node.operands, ids);
  });
  const at = graph.nodes.findIndex(({ id }) => id === node.id);
  return { ...graph, nodes: graph.nodes.toSpliced(at, 1, ...made) };
}

type Names = Pick<GraphNode, "id" | "name" | "label" | "at">;

function ownNames({ id, name, label, at }: GraphNode): Names {
  return { id, name, label, ...(at === undefined ? {} : { at }) };
}

function namesOf(atom: Atom, id: NodeId, taken: ReadonlySet<string>): Names {
  const name = atom.op === "leaf" || atom.name === undefined ? null : freshName(taken, atom.name);
  return { id, name, label: name ?? "" };
}

function nodeOf(atom: Atom, names: Names, operands: readonly (NodeId | null)[], ids: readonly NodeId[]): GraphNode {
  if (atom.op === "leaf") {
    const data = readLeafText(atom.text)?.value ?? 0;
    return { ...names, op: "leaf", operands: [], data, text: atom.text, isDeclared: false };
  }
  const { op, exponent } = atom;
  const wired = atom.operands.map((operand) => operandId(operand, operands, ids));
  return { ...names, op, operands: wired, ...(exponent === undefined ? {} : { exponent }) };
}
