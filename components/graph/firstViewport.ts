import { getViewportForBounds, type Viewport } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { CardLook } from "./cardLook";
import type { Box, Layout, Size } from "./layout";

/** The share of the canvas that is left free around a fitted graph. */
export const FIT_PADDING = 0.08;
export const MIN_ZOOM = 0.05;
/** A card that is worked on is drawn at this zoom at least. */
export const COMFORTABLE = 0.8;

interface Seen {
  readonly layout: Layout;
  readonly look: CardLook;
  /** The canvas on the screen. */
  readonly frame: Size;
  /** The node that is kept in the middle; null: the whole graph is fitted. */
  readonly middle: NodeId | null;
  /** A graph that would be too small to be read whole is looked at from its output's side, where gradients begin. */
  readonly isLegible: boolean;
}

/** Where a canvas is looked at when it opens: known before it is drawn, so that nothing is drawn twice. */
export function firstViewport({ layout, look, frame, middle, isLegible }: Seen): Viewport {
  const boxes = [...layout.boxes.values()];
  // Nothing to fit, or nothing to fit it into: a graph that is drawn from here on grows around the corner.
  if (boxes.length === 0 || frame.width === 0 || frame.height === 0) return { x: 0, y: 0, zoom: 1 };
  const box = middle === null ? undefined : layout.boxes.get(middle);
  if (box !== undefined) {
    const x = frame.width / 2 - box.x - box.width / 2;
    return { x, y: frame.height / 2 - box.y - box.height / 2, zoom: 1 };
  }
  const all = around(boxes);
  const whole = getViewportForBounds(all, frame.width, frame.height, MIN_ZOOM, look.maxZoom, FIT_PADDING);
  if (!isLegible || whole.zoom >= look.pressableZoom) return whole;
  const zoom = COMFORTABLE;
  const last = boxes.reduce((furthest, each) => (endOf(each) > endOf(furthest) ? each : furthest));
  // The output in the middle of the height, unless all of the graph has room there.
  const { y, height } = all.height * zoom <= frame.height * (1 - 2 * FIT_PADDING) ? all : last;
  return {
    x: frame.width * (1 - FIT_PADDING / 2) - endOf(all) * zoom,
    y: frame.height / 2 - (y + height / 2) * zoom,
    zoom,
  };
}

function endOf({ x, width }: Box): number {
  return x + width;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((each) => each.x));
  const y = Math.min(...boxes.map((each) => each.y));
  const width = Math.max(...boxes.map(endOf)) - x;
  const height = Math.max(...boxes.map((each) => each.y + each.height)) - y;
  return { x, y, width, height };
}
