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
      {/* Wide enough to be pressed. */}
      <path d={path} className="react-flow__edge-interaction" strokeOpacity={0} strokeWidth={18} fill="none" />
      <path
        id={id}
        d={path}
        className={clsx(
          "react-flow__edge-path",
          data?.isFlowing === true && (data.isForward ? "flowing forward" : "flowing"),
        )}
      />
      {label !== undefined && (
        <EdgeLabelRenderer>
          <span
            // Beside the operand's column and above the consumer's badge and card, where no number stands.
            style={{ transform: `translate(0, -100%) translate(${data?.labelAt.x}px, ${data?.labelAt.y}px)` }}
            className="pointer-events-none absolute z-10 rounded-sm border border-line bg-paper px-1.5 font-mono text-[12px] text-gradient"
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
