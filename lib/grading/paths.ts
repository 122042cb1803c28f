import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId } from "@/lib/engine/graph";

/** One way from a node to a gradient that one goes on from. */
export interface Route {
  /** From the node on: a single edge, but in a part of a larger graph all those to where a gradient is given. */
  readonly edges: readonly Edge[];
  /** Where the gradient is. */
  readonly consumer: NodeId;
  /** ∂consumer/∂node along this way. */
  readonly local: number;
}

/** An evaluation by node: what grading looks up again and again. */
export interface Paths {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** A node's outgoing edges that lead to the output, by the consumer's place in the graph, then by slot. */
  edges(node: NodeId): readonly Edge[];
  /** The step that is worked by hand at a node, in the same order: what is not given on the way is worked through. */
  routes(node: NodeId): readonly Route[];
}

// Judging is called once an answer, the graph changes once a round: the index lives as long as its evaluation.
const known = new WeakMap<Evaluation, Paths>();

/** The index of an evaluation, made once for each. */
export function pathsOf(evaluation: Evaluation): Paths {
  const found = known.get(evaluation);
  if (found) return found;
  const paths = index(evaluation);
  known.set(evaluation, paths);
  return paths;
}

const none: readonly Edge[] = [];

function index(evaluation: Evaluation): Paths {
  const place = new Map(evaluation.order.map((id, at) => [id, at]));
  const outgoing = new Map<NodeId, Edge[]>();
  for (const edge of evaluation.edges) {
    const list = outgoing.get(edge.operand);
    if (list) list.push(edge);
    else outgoing.set(edge.operand, [edge]);
  }
  const at = (edge: Edge) => place.get(edge.consumer) ?? 0;
  for (const list of outgoing.values()) list.sort((a, b) => at(a) - at(b) || a.slot - b.slot);
  const edges = (node: NodeId) => outgoing.get(node) ?? none;
  const routes = new Map<NodeId, readonly Route[]>();
  return {
    nodes: new Map(evaluation.graph.nodes.map((node) => [node.id, node])),
    edges,
    routes: (node) => {
      const found = routes.get(node);
      if (found) return found;
      const made = edges(node).flatMap((edge) => routesFrom(evaluation, edges, edge));
      routes.set(node, made);
      return made;
    },
  };
}

/** Parts are small, and each of their ways ends at a given gradient. */
function routesFrom(evaluation: Evaluation, edges: Paths["edges"], edge: Edge): readonly Route[] {
  const { consumer, local } = edge;
  if (evaluation.graph.given === undefined || givenAt(evaluation, consumer) !== null)
    return [{ edges: [edge], consumer, local }];
  return edges(consumer)
    .flatMap((next) => routesFrom(evaluation, edges, next))
    .map((rest) => ({ edges: [edge, ...rest.edges], consumer: rest.consumer, local: local * rest.local }));
}

/** The gradient that is given at a node of a part; null elsewhere. */
export function givenAt({ graph: { given } }: Evaluation, node: NodeId): number | null {
  return given !== undefined && Object.hasOwn(given, node) ? (given[node] ?? null) : null;
}

/** What the rules read off an edge's consumer: its operands' values, its own value and pow's exponent. */
export interface Inputs {
  /** The consumer's first and second operand; with one operand `b` is pow's exponent, as in the engine's ops. */
  readonly a: number;
  readonly b: number;
  readonly out: number;
}

/** The forward numbers at an operation; NaN where one is missing. */
export function inputsOf(evaluation: Evaluation, node: GraphNode): Inputs {
  const value = (id: NodeId | null | undefined) => (id == null ? Number.NaN : (evaluation.data.get(id) ?? Number.NaN));
  const b = node.op === "pow" ? (node.exponent ?? Number.NaN) : value(node.operands[1]);
  return { a: value(node.operands[0]), b, out: value(node.id) };
}
