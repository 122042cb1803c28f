import type { Graph, GraphNode, Leaf, NodeId } from "@/lib/engine/graph";
import { isOpName, ops } from "@/lib/engine/ops/table";
import { collapseNode } from "./collapse";
import { expandNode } from "./expand";
import { readLeafText } from "./numberText";

/** One change of a graph, as data: it travels, is replayed, and is applied by everyone with the same reducer. */
export type Edit =
  | { readonly type: "add"; readonly node: GraphNode }
  | { readonly type: "remove"; readonly id: NodeId }
  /** Sets operand `slot` of a node; null disconnects it. */
  | { readonly type: "connect"; readonly id: NodeId; readonly slot: number; readonly operand: NodeId | null }
  | { readonly type: "setValue"; readonly id: NodeId; readonly text: string }
  | { readonly type: "setExponent"; readonly id: NodeId; readonly exponent: number }
  | { readonly type: "relabel"; readonly id: NodeId; readonly name: string | null; readonly label: string }
  /** Puts a node somewhere; null lets it be laid out again. */
  | { readonly type: "move"; readonly id: NodeId; readonly at: { readonly x: number; readonly y: number } | null }
  /** Turns a node into atoms; `ids` are for the new nodes, as many as expansionSize says. */
  | { readonly type: "expand"; readonly id: NodeId; readonly ids: readonly NodeId[] }
  /** Turns the atoms that end in a node into the one operation that they are. */
  | { readonly type: "collapse"; readonly id: NodeId }
  | { readonly type: "setOutput"; readonly id: NodeId | null }
  | { readonly type: "replace"; readonly graph: Graph };

/** Why an edit cannot be applied. */
export type EditRefusal =
  | "UNKNOWN_NODE"
  | "DUPLICATE_ID"
  | "NOT_A_LEAF"
  | "NOT_A_POWER"
  | "NOT_A_NUMBER"
  | "NO_SUCH_SLOT"
  | "UNKNOWN_OP"
  | "NOT_EXPANDABLE"
  | "NOT_COLLAPSIBLE"
  | "TOO_MANY_NODES";

export type EditResult =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly code: EditRefusal };

/** The most nodes that a graph may hold. */
export const MAX_NODES = 5000;

const accept = (graph: Graph): EditResult => ({ ok: true, graph });
const decline = (code: EditRefusal): EditResult => ({ ok: false, code });

/** The graph after one edit. Pure; an edit that makes no sense here is refused by name and changes nothing. */
export function applyEdit(graph: Graph, edit: Edit): EditResult {
  switch (edit.type) {
    case "add":
      return add(graph, edit.node);
    case "remove":
      return remove(graph, edit.id);
    case "connect":
      return connect(graph, edit.id, edit.slot, edit.operand);
    case "setValue":
      return setValue(graph, edit.id, edit.text);
    case "setExponent":
      if (!Number.isFinite(edit.exponent)) return decline("NOT_A_NUMBER");
      return change(graph, edit.id, (node) =>
        node.op === "pow" ? { ...node, exponent: edit.exponent } : "NOT_A_POWER",
      );
    case "relabel":
      return change(graph, edit.id, (node) => ({ ...node, name: edit.name, label: edit.label }));
    case "move":
      return move(graph, edit.id, edit.at);
    case "expand":
      return expand(graph, edit.id, edit.ids);
    case "collapse":
      return collapse(graph, edit.id);
    case "setOutput":
      if (edit.id !== null && !has(graph, edit.id)) return decline("UNKNOWN_NODE");
      return accept({ ...graph, output: edit.id });
    case "replace":
      if (edit.graph.nodes.length > MAX_NODES) return decline("TOO_MANY_NODES");
      if (new Set(edit.graph.nodes.map((node) => node.id)).size < edit.graph.nodes.length)
        return decline("DUPLICATE_ID");
      if (!edit.graph.nodes.every((node) => node.op !== "leaf" || isAsWritten(node))) return decline("NOT_A_NUMBER");
      return accept(edit.graph);
  }
}

/** Applies edits in order; the first refused one refuses them all. */
export function applyEdits(graph: Graph, edits: readonly Edit[]): EditResult {
  let current = graph;
  for (const edit of edits) {
    const result = applyEdit(current, edit);
    if (!result.ok) return result;
    current = result.graph;
  }
  return accept(current);
}

function has(graph: Graph, id: NodeId): boolean {
  return graph.nodes.some((node) => node.id === id);
}

function change(graph: Graph, id: NodeId, alter: (node: GraphNode) => GraphNode | EditRefusal): EditResult {
  const at = graph.nodes.findIndex((node) => node.id === id);
  const node = graph.nodes[at];
  if (node === undefined) return decline("UNKNOWN_NODE");
  const altered = alter(node);
  return typeof altered === "string" ? decline(altered) : accept({ ...graph, nodes: graph.nodes.with(at, altered) });
}

/** The text is what its author sees; a number that differs from it would grade by something nobody can read. */
function isAsWritten({ text, data }: Leaf): boolean {
  // Not Object.is: JSON knows no -0, so a leaf that has travelled may have lost its sign.
  return readLeafText(text)?.value === data;
}

function add(graph: Graph, node: GraphNode): EditResult {
  if (graph.nodes.length >= MAX_NODES) return decline("TOO_MANY_NODES");
  if (has(graph, node.id)) return decline("DUPLICATE_ID");
  if (node.op === "leaf") {
    if (!isAsWritten(node)) return decline("NOT_A_NUMBER");
  } else if (!isOpName(node.op)) return decline("UNKNOWN_OP");
  else if (node.operands.length > ops[node.op].arity) return decline("NO_SUCH_SLOT");
  else if (node.operands.some((id) => id !== null && !has(graph, id))) return decline("UNKNOWN_NODE");
  return accept({ ...graph, nodes: [...graph.nodes, node] });
}

function remove(graph: Graph, id: NodeId): EditResult {
  const at = graph.nodes.findIndex((node) => node.id === id);
  const removed = graph.nodes[at];
  if (removed === undefined) return decline("UNKNOWN_NODE");
  const nodes = graph.nodes.toSpliced(at, 1);
  for (const [index, node] of nodes.entries()) {
    if (node.op === "leaf" || !node.operands.includes(id)) continue;
    nodes[index] = { ...node, operands: node.operands.map((operand) => (operand === id ? null : operand)) };
  }
  return accept(withoutLoose({ nodes, output: graph.output === id ? null : graph.output }, removed.operands));
}

/** A bare number stands in the expression that uses it: with its last use it is gone. `lost` are the operands that a node had before it was changed. */
function withoutLoose(graph: Graph, lost: readonly (NodeId | null)[]): Graph {
  // Of all nodes, these alone may have lost a use: hundreds of edits come at once, on thousands of nodes.
  const loose = lost.filter((id) => {
    const node = id === null ? undefined : graph.nodes.find((one) => one.id === id);
    return node?.op === "leaf" && !node.isDeclared && id !== graph.output && !isUsed(graph, id);
  });
  return loose.length === 0 ? graph : { ...graph, nodes: graph.nodes.filter(({ id }) => !loose.includes(id)) };
}

function isUsed({ nodes }: Graph, id: NodeId | null): boolean {
  return nodes.some((node) => node.op !== "leaf" && node.operands.includes(id));
}

function move(graph: Graph, id: NodeId, at: { readonly x: number; readonly y: number } | null): EditResult {
  if (at !== null && !(Number.isFinite(at.x) && Number.isFinite(at.y))) return decline("NOT_A_NUMBER");
  return change(graph, id, ({ at: _, ...node }) => (at === null ? node : { ...node, at }));
}

function expand(graph: Graph, id: NodeId, ids: readonly NodeId[]): EditResult {
  const node = graph.nodes.find((one) => one.id === id);
  if (node === undefined) return decline("UNKNOWN_NODE");
  if (graph.nodes.length + ids.length > MAX_NODES) return decline("TOO_MANY_NODES");
  const expanded = expandNode(graph, node, ids);
  return expanded === null ? decline("NOT_EXPANDABLE") : accept(expanded);
}

function collapse(graph: Graph, id: NodeId): EditResult {
  if (!has(graph, id)) return decline("UNKNOWN_NODE");
  const collapsed = collapseNode(graph, id);
  return collapsed === null ? decline("NOT_COLLAPSIBLE") : accept(collapsed);
}

function connect(graph: Graph, id: NodeId, slot: number, operand: NodeId | null): EditResult {
  if (operand !== null && !has(graph, operand)) return decline("UNKNOWN_NODE");
  // A cycle is let through: the engine names it, and the builder marks it until one edge is cut.
  const connected = change(graph, id, (node) => {
    const arity = node.op === "leaf" || !isOpName(node.op) ? 0 : ops[node.op].arity;
    if (node.op === "leaf" || !Number.isInteger(slot) || slot < 0 || slot >= arity) return "NO_SUCH_SLOT";
    const operands = Array.from({ length: arity }, (_, i) => node.operands[i] ?? null);
    return { ...node, operands: operands.with(slot, operand) };
  });
  if (!connected.ok) return connected;
  const before = graph.nodes.find((node) => node.id === id)?.operands[slot] ?? null;
  return accept(withoutLoose(connected.graph, [before]));
}

function setValue(graph: Graph, id: NodeId, text: string): EditResult {
  const read = readLeafText(text);
  if (read === null) return decline("NOT_A_NUMBER");
  return change(graph, id, (node) => {
    return node.op === "leaf" ? { ...node, data: read.value, text: read.text } : "NOT_A_LEAF";
  });
}
