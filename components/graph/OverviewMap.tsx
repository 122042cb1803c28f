import { type PointerEvent, useMemo } from "react";
import { Panel, useReactFlow, useStore } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { Box, Layout, Size } from "./layout";

interface Props {
  readonly layout: Layout;
  readonly asked: ReadonlySet<NodeId>;
}

/** The most that the map takes of the canvas, in px. */
const MOST = { width: 184, height: 120 };
/** On a smaller canvas it would cover what it is a map of. */
const LEAST = { width: 560, height: 340 };

export function hasRoomForMap({ width, height }: Size): boolean {
  return width >= LEAST.width && height >= LEAST.height;
}

/**
 * Where one is in a graph that is larger than the canvas: pressed or dragged, the canvas goes there. One path for all
 * nodes, so that it costs a pan nothing; whoever uses no pointer has the list of nodes.
 */
export function OverviewMap({ layout, asked }: Props) {
  const { setCenter } = useReactFlow();
  const [left, top, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const bounds = useMemo(() => boundsOf([...layout.boxes.values()]), [layout]);
  const [others, chosen] = useMemo(() => {
    const boxes = [...layout.boxes];
    return [
      boxes.flatMap(([id, box]) => (asked.has(id) ? [] : [rectangle(box)])).join(""),
      boxes.flatMap(([id, box]) => (asked.has(id) ? [rectangle(box)] : [])).join(""),
    ];
  }, [layout, asked]);
  const seen: Box = { x: -left / zoom, y: -top / zoom, width: width / zoom, height: height / zoom };
  if (isInside(bounds, seen)) return null;

  const scale = Math.min(MOST.width / bounds.width, MOST.height / bounds.height);
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const map = event.currentTarget.getBoundingClientRect();
    const x = bounds.x + (event.clientX - map.left) / scale;
    const y = bounds.y + (event.clientY - map.top) / scale;
    void setCenter(x, y, { zoom, duration: 0 });
  };
  return (
    <Panel position="top-right" className="m-2! rounded-md border border-line bg-surface p-1.5">
      <svg
        aria-hidden="true"
        data-testid="overview"
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        width={bounds.width * scale}
        height={bounds.height * scale}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
        }}
        className="nopan nodrag cursor-pointer touch-none overflow-hidden"
      >
        <path d={others} fill="var(--edge)" />
        <path d={chosen} fill="var(--gradient)" />
        <rect
          {...seen}
          rx={3 / scale}
          fill="color-mix(in oklab, var(--ink) 7%, transparent)"
          stroke="var(--ink)"
          strokeWidth={1.5 / scale}
        />
      </svg>
    </Panel>
  );
}

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A little out of sight is no reason for a map. */
function isInside(inner: Box, outer: Box): boolean {
  const slack = outer.width / 20;
  const isAcross = inner.x >= outer.x - slack && inner.x + inner.width <= outer.x + outer.width + slack;
  return isAcross && inner.y >= outer.y - slack && inner.y + inner.height <= outer.y + outer.height + slack;
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
