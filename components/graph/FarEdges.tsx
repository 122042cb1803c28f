import clsx from "clsx";
import { memo, useMemo } from "react";
import { useStore, ViewportPortal } from "reactflow";
import { edgeKey } from "./edgeKey";
import { edgePath } from "./edgePath";
import type { Flow } from "./flow";
import type { LaidOut } from "./laidOut";
import type { Box, Point } from "./layout";

interface Props {
  readonly laidOut: LaidOut;
  readonly flow: Flow | null;
}

/** All edges of a graph that is seen from afar, in one line as thin as the screen allows: hundreds of elements less. */
export const FarEdges = memo(function FarEdges({ laidOut, flow }: Props) {
  const paths = useMemo(() => pathsOf(laidOut), [laidOut]);
  const zoom = useStore((state) => state.transform[2]);
  const flowing = [...paths].flatMap(([key, path]) => (flow?.edges.has(key) === true ? [path] : []));
  return (
    <ViewportPortal>
      <svg
        aria-hidden="true"
        // As thin on the screen as it is from near.
        style={{ strokeWidth: 1 / zoom }}
        className="-z-1 pointer-events-none absolute top-0 left-0 size-px overflow-visible"
      >
        <path d={[...paths.values()].join("")} className="far-edge" />
        {flowing.length > 0 && (
          <path d={flowing.join("")} className={clsx("far-edge flowing", flow?.isForward === true && "forward")} />
        )}
      </svg>
    </ViewportPortal>
  );
});

function pathsOf({ graph, layout }: LaidOut): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const node of graph.nodes) {
    node.operands.forEach((operand, slot) => {
      const [from, to] = [layout.boxes.get(operand ?? ""), layout.boxes.get(node.id)];
      if (from === undefined || to === undefined) return;
      const key = edgeKey(node.id, slot);
      // From dot to dot, not from card to card.
      paths.set(key, edgePath([middleOf(from), ...(layout.bends.get(key) ?? []), middleOf(to)]));
    });
  }
  return paths;
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
