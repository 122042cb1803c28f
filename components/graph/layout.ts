import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { edgeKey } from "./edgeKey";
import { heightsOf } from "./heights";
import { layersOf, type Place } from "./layers";
import { rowsOf } from "./rows";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node's rectangle; x and y are its top left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly boxes: ReadonlyMap<NodeId, Box>;
  /** Points that an edge passes between its ends, operand's side first; none for most edges. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
}

export interface Spacing {
  readonly sizeOf: (node: GraphNode) => Size;
  /** Between columns and between the boxes of one. */
  readonly gap: { readonly x: number; readonly y: number };
}

/**
 * Left to right, as Graphviz's rankdir=LR: leaves on the left, the output on the right, one column a layer, all boxes
 * of a column equally wide. A node with a place of its own (`at`) keeps it. Pure, and quick enough for every keystroke.
 */
export function layoutGraph(graph: Graph, { sizeOf, gap }: Spacing): Layout {
  const { places, ways } = layersOf(graph);
  const rows = rowsOf(places);
  const sizes = graph.nodes.map(sizeOf);
  const heightOf = (place: Place | undefined) =>
    place === undefined || place.isLane ? 0 : (sizes[place.node]?.height ?? 0);
  const y = heightsOf(places, rows, (above, below) => {
    const isBetweenLanes = places[above]?.isLane === true && places[below]?.isLane === true;
    return heightOf(places[above]) / 2 + heightOf(places[below]) / 2 + gap.y * (isBetweenLanes ? 0.6 : 1);
  });

  const columns: { x: number; width: number }[] = [];
  let x = 0;
  for (const row of [...rows].reverse()) {
    const widths = row.map((at) => (places[at]?.isLane === true ? 0 : (sizes[places[at]?.node ?? -1]?.width ?? 0)));
    const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
    columns.unshift({ x, width });
    x += width + gap.x;
  }

  const boxes = new Map<NodeId, Box>();
  graph.nodes.forEach((node, index) => {
    const column = columns[places[index]?.layer ?? 0] ?? { x: 0, width: 0 };
    const height = sizes[index]?.height ?? 0;
    const corner = node.at ?? { x: column.x, y: Math.round((y[index] ?? 0) - height / 2) };
    boxes.set(node.id, { ...corner, width: column.width, height });
  });

  const bends = new Map<string, Point[]>();
  for (const { consumer, slot, lanes } of ways) {
    const to = graph.nodes[consumer];
    if (to === undefined || lanes.length === 0) continue;
    const points = lanes.flatMap((lane): Point[] => {
      const column = columns[places[lane]?.layer ?? 0] ?? { x: 0, width: 0 };
      const at = Math.round(y[lane] ?? 0);
      return [
        { x: column.x, y: at },
        { x: column.x + column.width, y: at },
      ];
    });
    bends.set(edgeKey(to.id, slot), points);
  }
  return { boxes, bends };
}
