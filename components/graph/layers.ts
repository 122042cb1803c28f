import type { Graph } from "@/lib/engine/graph";
import { topologicalOrder } from "@/lib/engine/order";

/** A place in a layer: a node, or a lane that keeps the way free for an edge passing through. */
export interface Place {
  /** Position in `graph.nodes` of the node, or of the operand whose edge passes. */
  readonly node: number;
  readonly isLane: boolean;
  /** 0 is the output's side. */
  readonly layer: number;
  /** Places one layer towards the leaves, in operand order. */
  readonly operands: number[];
  /** Places one layer towards the output. */
  readonly consumers: number[];
}

/** An edge from the operand's place to the consumer's, by way of the lanes between them, operand's side first. */
export interface Way {
  readonly operand: number;
  readonly consumer: number;
  readonly slot: number;
  readonly lanes: readonly number[];
}

export interface Layers {
  /** The nodes first, in the graph's order; then the lanes. */
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
}

/** Beyond this many layers an edge crosses what is in its way: lanes for all would grow with the square of the graph. */
const LONGEST_LANE = 40;

/** Every node stands one layer before its nearest consumer, as late as it can; edges that close a cycle are left out. */
export function layersOf(graph: Graph): Layers {
  const at = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const operandsOf = graph.nodes.map((node) => node.operands.map((id) => (id === null ? -1 : (at.get(id) ?? -1))));
  const { order } = topologicalOrder(operandsOf);
  const rank = new Int32Array(order.length);
  order.forEach((node, index) => {
    rank[node] = index;
  });

  const layer = new Int32Array(order.length);
  const edges: { operand: number; consumer: number; slot: number }[] = [];
  for (const consumer of [...order].reverse()) {
    operandsOf[consumer]?.forEach((operand, slot) => {
      if (operand < 0 || (rank[operand] ?? 0) >= (rank[consumer] ?? 0)) return;
      layer[operand] = Math.max(layer[operand] ?? 0, (layer[consumer] ?? 0) + 1);
      edges.push({ operand, consumer, slot });
    });
  }

  // What nothing uses and uses nothing stands with the leaves.
  const first = layer.reduce((most, each) => Math.max(most, each), 0);
  const used = new Set(edges.flatMap(({ operand, consumer }) => [operand, consumer]));
  graph.nodes.forEach((node, at) => {
    if (node.op === "leaf" && !used.has(at)) layer[at] = first;
  });

  const places: Place[] = graph.nodes.map((_, node) => placeOf(node, false, layer[node] ?? 0));
  const laneOf = new Map<string, number>();
  const lane = (node: number, at: number): number => {
    const key = `${node}:${at}`;
    const found = laneOf.get(key);
    if (found !== undefined) return found;
    places.push(placeOf(node, true, at));
    laneOf.set(key, places.length - 1);
    return places.length - 1;
  };
  const ways = edges.map(({ operand, consumer, slot }): Way => {
    const from = layer[operand] ?? 0;
    const to = layer[consumer] ?? 0;
    const span = from - to - 1;
    const lanes = span > LONGEST_LANE ? [] : Array.from({ length: span }, (_, step) => lane(operand, from - 1 - step));
    if (span <= LONGEST_LANE) join(places, [operand, ...lanes, consumer]);
    return { operand, consumer, slot, lanes };
  });
  return { places, ways };
}

function placeOf(node: number, isLane: boolean, layer: number): Place {
  return { node, isLane, layer, operands: [], consumers: [] };
}

/** Consumers of one operand share its lane, so a step may be joined already. */
function join(places: readonly Place[], path: readonly number[]) {
  path.slice(1).forEach((to, step) => {
    const from = path[step] ?? 0;
    const isShared = places[to]?.isLane === true && places[to].operands.includes(from);
    if (isShared) return;
    places[to]?.operands.push(from);
    places[from]?.consumers.push(to);
  });
}
