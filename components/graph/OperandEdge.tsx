import clsx from "clsx";
import { memo } from "react";
import { EdgeLabelRenderer, type EdgeProps } from "reactflow";
import type { CanvasEdge } from "./canvasNodes";
import { edgePath } from "./edgePath";

export const OperandEdge = memo(function OperandEdge(props: EdgeProps<CanvasEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, data } = props;
  const bends = data?.bends ?? [];
  const path = edgePath([{ x: sourceX, y: sourceY }, ...bends, { x: targetX, y: targetY }]);
  const label = data?.label;
  return (
    <>
      <path id={id} d={path} className={clsx("react-flow__edge-path", data?.isFlowing === true && "flowing")} />
      {label !== undefined && (
        <EdgeLabelRenderer>
          <span
            style={{
              transform: `translate(-50%, -50%) translate(${(sourceX + targetX) / 2}px, ${(sourceY + targetY) / 2}px)`,
            }}
            className="pointer-events-none absolute z-10 rounded-sm border border-line bg-paper px-1.5 font-mono text-[12px] text-gradient"
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
