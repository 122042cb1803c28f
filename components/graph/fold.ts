import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";

/** A part of a graph that is drawn as one card. */
export interface Fold {
  /** The part's path, as it stands in `open` once it is unfolded. */
  readonly path: string;
  /** How many nodes it holds. */
  readonly size: number;
  /** Set where several values come out of it, so that it has no number of its own: what is said in their place. */
  readonly note: string | null;
}

export interface Foldable {
  readonly evaluation: Evaluation;
  /** The part that each node belongs to, outermost first; none, or an empty path, stands free. */
  readonly groups: ReadonlyMap<NodeId, readonly string[]>;
  /** Leaves that belong to what uses them, such as weights: drawn only beside a node that is unfolded. */
  readonly inner: ReadonlySet<NodeId>;
  /** Paths of the parts that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** What a part is called. */
  readonly titleOf: (path: readonly string[]) => string;
  /** What is said of a part with several outputs. */
  readonly noteOf: (path: readonly string[], size: number) => string;
}

export interface Folded {
  /** The graph with each folded part as one node, whose operands are all that the part takes from outside. */
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly folds: ReadonlyMap<NodeId, Fold>;
}

/** A path as it stands in `open`. */
export function pathKey(path: readonly string[]): string {
  return path.join("/");
}

/** Draws every part that is not open as one node: a part with one output is that output, its number and its gradient. */
export function foldGraph({ evaluation, groups, inner, open, titleOf, noteOf }: Foldable): Folded {
  const { graph } = evaluation;
  /** The path of the outermost closed part around a node; null where it stands in the open. */
  const closedAround = (id: NodeId): readonly string[] | null => {
    const path = groups.get(id) ?? [];
    const depth = path.findIndex((_, at) => !open.has(pathKey(path.slice(0, at + 1))));
    return depth < 0 ? null : path.slice(0, depth + 1);
  };
  const foldOf = (id: NodeId): NodeId | null => {
    const path = closedAround(id);
    return path === null ? null : `fold:${pathKey(path)}`;
  };

  const parts = new Map<NodeId, { readonly path: readonly string[]; readonly members: GraphNode[] }>();
  for (const node of graph.nodes) {
    const path = closedAround(node.id);
    if (path === null) continue;
    const id = `fold:${pathKey(path)}`;
    const part = parts.get(id) ?? { path, members: [] };
    part.members.push(node);
    parts.set(id, part);
  }
  const usedOutside = new Set(graph.output === null ? [] : [graph.output]);
  const usedInTheOpen = new Set<NodeId>();
  for (const node of graph.nodes) {
    const fold = foldOf(node.id);
    for (const operand of node.operands) {
      if (operand === null) continue;
      if (fold === null) usedInTheOpen.add(operand);
      if (fold === null || fold !== foldOf(operand)) usedOutside.add(operand);
    }
  }

  const data = new Map(evaluation.data);
  const grad = new Map(evaluation.grad);
  const folds = new Map<NodeId, Fold>();
  const drawnAs = (operand: NodeId) => foldOf(operand) ?? operand;
  const cards = new Map<NodeId, GraphNode>();
  for (const [id, { path, members }] of parts) {
    const outputs = members.filter((member) => usedOutside.has(member.id));
    const end = outputs.at(-1) ?? members.at(-1);
    if (end === undefined || end.op === "leaf") continue;
    const taken = members.flatMap((member) =>
      (member.operands as readonly (NodeId | null)[]).filter((operand) => operand !== null),
    );
    const operands = [...new Set(taken.filter((operand) => !inner.has(operand)).map(drawnAs))].filter(
      (each) => each !== id,
    );
    const isSingle = outputs.length === 1;
    const [value, slope] = [evaluation.data.get(end.id), evaluation.grad.get(end.id)];
    if (isSingle && value !== undefined) data.set(id, value);
    if (isSingle && slope !== undefined) grad.set(id, slope);
    cards.set(id, { ...end, id, name: null, label: titleOf(path), operands });
    folds.set(id, { path: pathKey(path), size: members.length, note: isSingle ? null : noteOf(path, outputs.length) });
  }
  const nodes = graph.nodes.flatMap((node): GraphNode[] => {
    const id = foldOf(node.id);
    if (id !== null) {
      const card = cards.get(id);
      // Once, where its last member stands: after all that it takes in.
      return card !== undefined && parts.get(id)?.members.at(-1) === node ? [card] : [];
    }
    if (node.op === "leaf") return inner.has(node.id) && !usedInTheOpen.has(node.id) ? [] : [node];
    return [{ ...node, operands: node.operands.map((operand) => (operand === null ? null : drawnAs(operand))) }];
  });
  const output = graph.output === null ? null : drawnAs(graph.output);
  const drawn: Graph = { nodes, output };
  const order = nodes.map(({ id }) => id);
  return { graph: drawn, evaluation: { graph: drawn, order, data, grad, edges: [], problems: [] }, folds };
}
