import type { NodeId } from "@/lib/engine/graph";
import type { Point } from "./layout";

/** A node and where it was put. */
export interface Move {
  readonly id: NodeId;
  readonly at: Point;
}

/** A wire that was let go over nothing. */
export interface LooseWire {
  readonly node: NodeId;
  /** The input that it was drawn from; null: the node's output. */
  readonly slot: number | null;
  /** On the screen. */
  readonly at: Point;
}

/** What a canvas needs to be drawn on. All ids are the graph's. */
export interface CanvasEditing {
  /** In the order in which they were selected. */
  readonly selection: ReadonlySet<NodeId>;
  readonly onSelection: (selection: ReadonlySet<NodeId>) => void;
  /** The chosen edge, by edgeKey. */
  readonly edge: string | null;
  readonly onEdge: (edge: string | null) => void;
  readonly canConnect: (id: NodeId, operand: NodeId) => boolean;
  /** Wires an operand; a slot of null is the first empty one, an operand of null cuts the wire. */
  readonly onConnect: (id: NodeId, slot: number | null, operand: NodeId | null) => void;
  readonly onLooseWire: (wire: LooseWire) => void;
  readonly onMove: (moves: readonly Move[]) => void;
  /** Asked to work on a node's name and numbers. */
  readonly onOpen: (id: NodeId) => void;
  /** Told how to turn a place on the screen into one on the canvas. */
  readonly onReady: (toCanvas: (screen: Point) => Point) => void;
}
