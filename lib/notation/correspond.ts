import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";

/** Pairs of one graph's nodes with another's, growing; a node has one partner at most. */
interface Pairing {
  readonly ofFrom: Map<NodeId, NodeId>;
  readonly ofTo: Map<NodeId, NodeId>;
}

/**
 * Which node of `from` is which of `to`, where both are the same graph but for their ids and places; null where they
 * differ. Names pair first, then operands of what is paired, then what nothing uses, in order. Where `to` has chosen no
 * output any will do: a program always has one.
 */
export function correspond(from: Graph, to: Graph): ReadonlyMap<NodeId, NodeId> | null {
  if (from.nodes.length !== to.nodes.length) return null;
  const { ofFrom } = pairUp(from, to, isSame);
  const nodes = new Map(to.nodes.map((node) => [node.id, node]));
  if (ofFrom.size < from.nodes.length) return null;
  for (const node of from.nodes) {
    const partner = nodes.get(ofFrom.get(node.id) ?? "");
    if (partner === undefined || !isSame(node, partner)) return null;
    const isWired = node.operands.every((id, slot) => partnerOf(id, ofFrom) === (partner.operands[slot] ?? null));
    if (!isWired) return null;
  }
  return to.output === null || partnerOf(from.output, ofFrom) === to.output ? ofFrom : null;
}

/** A graph read anew with the ids and places that its nodes had before, where they are recognised; others get fresh ids. */
export function adoptIds(read: Graph, before: Graph): Graph {
  const { ofFrom } = pairUp(read, before, isAlike);
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const taken = new Set(known.keys());
  let next = 1;
  const ids = new Map<NodeId, NodeId>();
  for (const { id } of read.nodes) {
    const adopted = ofFrom.get(id);
    if (adopted !== undefined) ids.set(id, adopted);
    else {
      while (taken.has(`n${next}`)) next += 1;
      taken.add(`n${next}`);
      ids.set(id, `n${next}`);
    }
  }
  const renamed = (id: NodeId) => ids.get(id) ?? id;
  const nodes = read.nodes.map((node): GraphNode => {
    const id = renamed(node.id);
    const at = known.get(id)?.at;
    const place = at === undefined ? {} : { at };
    if (node.op === "leaf") return { ...node, id, ...place };
    return { ...node, id, operands: node.operands.map((operand) => operand && renamed(operand)), ...place };
  });
  return { nodes, output: read.output && renamed(read.output) };
}

function partnerOf(id: NodeId | null, pairs: ReadonlyMap<NodeId, NodeId>): NodeId | null {
  return id === null ? null : (pairs.get(id) ?? null);
}

type Fits = (a: GraphNode, b: GraphNode) => boolean;

function pairUp(from: Graph, to: Graph, fits: Fits): Pairing {
  const pairing: Pairing = { ofFrom: new Map(), ofTo: new Map() };
  const fromNodes = new Map(from.nodes.map((node) => [node.id, node]));
  const toNodes = new Map(to.nodes.map((node) => [node.id, node]));
  const open: (readonly [NodeId | null, NodeId | null])[] = [];
  const follow = () => {
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [a, b] = [fromNodes.get(pair[0] ?? ""), toNodes.get(pair[1] ?? "")];
      if (a === undefined || b === undefined || !fits(a, b)) continue;
      if (pairing.ofFrom.has(a.id) || pairing.ofTo.has(b.id)) continue;
      pairing.ofFrom.set(a.id, b.id);
      pairing.ofTo.set(b.id, a.id);
      if (a.op === b.op) for (const [slot, id] of a.operands.entries()) open.push([id, b.operands[slot] ?? null]);
    }
  };
  const byName = new Map(to.nodes.flatMap((node) => (node.name === null ? [] : [[node.name, node.id] as const])));
  for (const { id, name } of from.nodes) if (name !== null) open.push([id, byName.get(name) ?? null]);
  follow();
  open.push([from.output, to.output]);
  follow();
  const used = new Set(to.nodes.flatMap(({ operands }) => operands));
  const usedHere = new Set(from.nodes.flatMap(({ operands }) => operands));
  const roots = to.nodes.filter(({ id }) => !pairing.ofTo.has(id) && !used.has(id));
  for (const node of from.nodes) {
    if (pairing.ofFrom.has(node.id) || usedHere.has(node.id)) continue;
    const at = roots.findIndex((root) => fits(node, root));
    const [root] = at < 0 ? [] : roots.splice(at, 1);
    if (root !== undefined) open.push([node.id, root.id]);
    follow();
  }
  return pairing;
}

/** The same in everything but id and place. */
function isSame(a: GraphNode, b: GraphNode): boolean {
  if (a.op !== b.op || a.name !== b.name || a.label !== b.label) return false;
  if (a.op === "leaf" || b.op === "leaf") {
    return a.op === "leaf" && b.op === "leaf" && a.text === b.text && a.isDeclared === b.isDeclared;
  }
  return a.exponent === b.exponent && a.operands.length === b.operands.length;
}

/** Near enough to be the same node after an edit of the text: of one name, or nameless both and of one kind. */
function isAlike(a: GraphNode, b: GraphNode): boolean {
  return a.name === null ? b.name === null && a.op === b.op : a.name === b.name;
}
