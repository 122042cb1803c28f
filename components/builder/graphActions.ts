import { sayNode } from "@/components/words/nodeNames";
import { formula, type Sentence } from "@/components/words/sentence";
import type { Words } from "@/components/words/words";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { isOpName, type OpName, ops } from "@/lib/engine/ops/table";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { expansionSize } from "@/lib/notation/expand";
import { freshName, isNodeName, takenNames } from "@/lib/notation/variables";

/** Something done on the canvas, as edits, and what it leaves selected and is said to have done. */
export interface GraphAction {
  readonly edits: readonly Edit[];
  readonly selection?: readonly NodeId[];
  readonly said: (words: Words) => Sentence;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What can be put on the canvas: a number, or an operation. */
export type Kind = "leaf" | OpName;

/** Ids that no node of the graph has. */
export function freshIds(graph: Graph, count: number): readonly NodeId[] {
  const taken = new Set(graph.nodes.map(({ id }) => id));
  const ids: NodeId[] = [];
  for (let next = 1; ids.length < count; next += 1) if (!taken.has(`n${next}`)) ids.push(`n${next}`);
  return ids;
}

/** Adds a node; an operation works on the selected ones, in the order in which they were selected. */
export function addNode(graph: Graph, kind: Kind, selected: readonly NodeId[], at: Place | null): GraphAction {
  const [id = "n1"] = freshIds(graph, 1);
  const name = freshName(takenNames(graph));
  const named = { id, name, label: name, ...(at === null ? {} : { at }) };
  if (kind === "leaf") {
    const node: GraphNode = { ...named, op: "leaf", operands: [], data: 1, text: "1.0", isDeclared: true };
    const edits: Edit[] = [{ type: "add", node }];
    if (!graph.nodes.some(({ op }) => op !== "leaf")) edits.push({ type: "setOutput", id });
    return { edits, selection: [id], said: ({ t }) => t("builder.said.number", { name: formula(name) }) };
  }
  const operands = Array.from({ length: ops[kind].arity }, (_, slot) => selected[slot] ?? null);
  const node: GraphNode = { ...named, op: kind, operands, ...(kind === "pow" ? { exponent: 2 } : {}) };
  const isFirst = !graph.nodes.some(({ op }) => op !== "leaf");
  const takesOutput = graph.output === null || isFirst || operands.includes(graph.output);
  const edits: Edit[] = [{ type: "add", node }];
  if (takesOutput) edits.push({ type: "setOutput", id });
  const missing = operands.filter((operand) => operand === null).length;
  const said = ({ t }: Words) => t("builder.said.added", { name: formula(name), op: kind, missing });
  return { edits, selection: [id], said };
}

/** Adds a node at the loose end of a wire, and connects it: behind the wire's node, or before the input it was drawn from. */
export function addAtWire(
  graph: Graph,
  { node, slot }: { readonly node: NodeId; readonly slot: number | null },
  kind: Kind,
  at: Place | null,
): GraphAction {
  const added = addNode(graph, kind, slot === null ? [node] : [], at);
  if (slot === null) return added;
  const result = applyEdits(graph, added.edits);
  const id = added.selection?.[0];
  const wired = result.ok && id !== undefined ? connect(result.graph, node, slot, id) : null;
  return wired === null ? added : { ...added, edits: [...added.edits, ...wired.edits] };
}

/** Whether the operand may be connected: a node cannot depend on itself. */
export function canConnect(graph: Graph, id: NodeId, operand: NodeId): boolean {
  const operandsOf = new Map(graph.nodes.map((node) => [node.id, node.operands]));
  const seen = new Set<NodeId>();
  const open: (NodeId | null)[] = [operand];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each === id) return false;
    if (each === null || seen.has(each)) continue;
    seen.add(each);
    open.push(...(operandsOf.get(each) ?? []));
  }
  return true;
}

/** Sets an operand. An output that is used now hands over to whatever is made of it. */
export function connect(graph: Graph, id: NodeId, slot: number, operand: NodeId | null): GraphAction | null {
  const node = nodeOf(graph, id);
  if (node === undefined || node.op === "leaf") return null;
  if (operand === null) {
    const said = (words: Words) => words.t("builder.said.emptied", { slot: slot + 1, name: sayNode(graph, id, words) });
    return { edits: [{ type: "connect", id, slot, operand: null }], said };
  }
  const from = nodeOf(graph, operand);
  if (from === undefined || !canConnect(graph, id, operand)) return null;
  const edits: Edit[] = [{ type: "connect", id, slot, operand }];
  const said = (words: Words) =>
    words.t("builder.said.connected", {
      from: sayNode(graph, operand, words),
      name: sayNode(graph, id, words),
      slot: slot + 1,
    });
  if (graph.output === operand) edits.push({ type: "setOutput", id: lastConsumer(graph, id) });
  return { edits, said };
}

/** The first empty input of a node, else the last one; null for a leaf. */
export function freeSlot(node: GraphNode): number | null {
  if (node.op === "leaf" || !isOpName(node.op)) return null;
  const { arity } = ops[node.op];
  const empty = Array.from({ length: arity }, (_, slot) => slot).find((slot) => (node.operands[slot] ?? null) === null);
  return empty ?? arity - 1;
}

/** What is made of a node in the end. */
function lastConsumer(graph: Graph, id: NodeId): NodeId {
  let last = id;
  for (const seen = new Set<NodeId>(); !seen.has(last); ) {
    seen.add(last);
    last = graph.nodes.find(({ operands }) => operands.some((operand) => operand === last))?.id ?? last;
  }
  return last;
}

export function removeNodes(graph: Graph, ids: readonly NodeId[]): GraphAction | null {
  const gone = graph.nodes.filter(({ id }) => ids.includes(id));
  if (gone.length === 0) return null;
  const edits: Edit[] = [];
  // A bare number goes with its last use, so each removal looks at what is left.
  let left = graph;
  for (const { id } of gone) {
    if (!left.nodes.some((node) => node.id === id)) continue;
    const result = applyEdits(left, [{ type: "remove", id }]);
    if (!result.ok) continue;
    edits.push({ type: "remove", id });
    left = result.graph;
  }
  if (left.output === null && left.nodes.length > 0) {
    const used = new Set(left.nodes.flatMap(({ operands }) => operands));
    const sinks = left.nodes.filter(({ id }) => !used.has(id));
    const output = sinks.findLast(({ op }) => op !== "leaf") ?? sinks.at(-1) ?? left.nodes.at(-1);
    if (output !== undefined) edits.push({ type: "setOutput", id: output.id });
  }
  const [first] = gone;
  const said = (words: Words) =>
    gone.length === 1 && first !== undefined
      ? words.t("builder.said.deleted", { name: sayNode(graph, first.id, words) })
      : words.t("builder.said.deletedSeveral", { count: gone.length });
  return { edits, selection: [], said };
}

/** What a node is called from now on: its variable, where the text can be one and is free; its label in any case. */
export function rename(graph: Graph, id: NodeId, text: string): GraphAction | null {
  const node = nodeOf(graph, id);
  const label = text.trim().slice(0, 80);
  if (node === undefined || label === "") return null;
  const isFree = isNodeName(label) && !graph.nodes.some((other) => other.id !== id && other.name === label);
  const name = isFree ? label : (node.name ?? freshName(takenNames(graph)));
  // A bare number has no label in a program.
  const isBare = node.op === "leaf" && !node.isDeclared;
  if (isBare && !isFree) return null;
  return {
    edits: [{ type: "relabel", id, name, label: isBare ? name : label }],
    said: ({ t }) => t("builder.said.renamed", { name: formula(label) }),
  };
}

/** Copies of nodes, wired among each other as these are; wires from outside stay where `keepsWires` says so. */
export function copyNodes(
  graph: Graph,
  nodes: readonly GraphNode[],
  { keepsWires, shift }: { readonly keepsWires: boolean; readonly shift: number },
): GraphAction | null {
  if (nodes.length === 0) return null;
  const ids = freshIds(graph, nodes.length);
  const copies = new Map(nodes.map((node, index) => [node.id, ids[index] ?? ""]));
  const taken = takenNames(graph);
  const known = new Set(graph.nodes.map(({ id }) => id));
  const added = nodes.map((node): GraphNode => {
    const id = copies.get(node.id) ?? "";
    const isBare = node.op === "leaf" && !node.isDeclared && node.name === null;
    const name = isBare ? null : freshName(taken, node.name ?? undefined);
    if (name !== null) taken.add(name);
    const label = node.label === "" || node.label === node.name ? (name ?? "") : node.label;
    const place = node.at === undefined ? {} : { at: { x: node.at.x + shift, y: node.at.y + shift } };
    if (node.op === "leaf") return { ...node, id, name, label, ...place };
    return { ...node, id, name, label, ...place, operands: node.operands.map(() => null) };
  });
  const edits: Edit[] = added.map((node) => ({ type: "add", node }));
  for (const node of nodes) {
    node.operands.forEach((operand, slot) => {
      if (operand === null) return;
      const copy = copies.get(operand) ?? (keepsWires && known.has(operand) ? operand : null);
      if (copy !== null) edits.push({ type: "connect", id: copies.get(node.id) ?? "", slot, operand: copy });
    });
  }
  if (graph.output === null) {
    const last = added.at(-1);
    if (last !== undefined) edits.push({ type: "setOutput", id: last.id });
  }
  return { edits, selection: ids, said: ({ t }) => t("builder.said.copies", { count: nodes.length }) };
}

export function expand(graph: Graph, id: NodeId): GraphAction | null {
  const node = nodeOf(graph, id);
  const size = node === undefined ? 0 : expansionSize(node);
  if (node === undefined || size === 0) return null;
  const ids = freshIds(graph, size);
  return {
    edits: [{ type: "expand", id, ids }],
    selection: [id],
    said: (words) => words.t("builder.said.expanded", { name: sayNode(graph, id, words) }),
  };
}

export function collapse(graph: Graph, id: NodeId): GraphAction | null {
  const node = nodeOf(graph, id);
  if (node === undefined) return null;
  const said = (words: Words) => words.t("builder.said.collapsed", { name: sayNode(graph, id, words) });
  return { edits: [{ type: "collapse", id }], selection: [id], said };
}

/** Every node back where the layout puts it; null where none was moved. */
export function layOut(graph: Graph): GraphAction | null {
  const moved = graph.nodes.filter(({ at }) => at !== undefined);
  if (moved.length === 0) return null;
  return { edits: moved.map(({ id }) => ({ type: "move", id, at: null })), said: ({ t }) => t("builder.said.laidOut") };
}

export function nodeOf(graph: Graph, id: NodeId): GraphNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}
