import type { Graph } from "@/lib/engine/graph";
import { badgeText } from "./cardLook";
import { edgeKey } from "./edgeKey";
import { edgePath } from "./edgePath";
import { layoutGraph } from "./layout";

const WIDTH = 44;
const HEIGHT = 26;
const RADIUS = 8;
/** The least that a picture shows, so that a graph of two nodes is not drawn like a poster. */
const FRAME = { width: 300, height: 110 };

interface Props {
  readonly graph: Graph;
  readonly className?: string | undefined;
}

/** A small picture of a graph, drawn on the server; what it shows is said in words beside it. */
export function GraphPreview({ graph, className }: Props) {
  const { boxes, bends } = layoutGraph(graph, {
    sizeOf: ({ label }) => ({ width: Math.max(WIDTH, Math.min(9, label.length) * 7.6 + 16), height: HEIGHT }),
    gap: { x: 38, y: 14 },
  });
  const all = [...boxes.values()];
  if (all.length === 0) return null;
  const left = Math.min(...all.map(({ x }) => x)) - RADIUS * 2;
  const top = Math.min(...all.map(({ y }) => y)) - 4;
  const width = Math.max(...all.map((box) => box.x + box.width)) + 4 - left;
  const height = Math.max(...all.map((box) => box.y + box.height)) + 4 - top;
  const around = { x: Math.max(0, FRAME.width - width) / 2, y: Math.max(0, FRAME.height - height) / 2 };
  const frame = [left - around.x, top - around.y, width + 2 * around.x, height + 2 * around.y];
  return (
    <svg aria-hidden="true" viewBox={frame.join(" ")} className={className}>
      {graph.nodes.flatMap((node) =>
        node.operands.map((operand, slot) => {
          const from = operand === null ? undefined : boxes.get(operand);
          const to = boxes.get(node.id);
          if (from === undefined || to === undefined) return null;
          const key = edgeKey(node.id, slot);
          const offset = node.operands.length < 2 ? 0 : slot === 0 ? -4 : 4;
          const path = edgePath([
            { x: from.x + from.width, y: from.y + HEIGHT / 2 },
            ...(bends.get(key) ?? []),
            { x: to.x - RADIUS, y: to.y + HEIGHT / 2 + offset },
          ]);
          return <path key={key} d={path} fill="none" stroke="var(--edge)" strokeWidth="1.25" />;
        }),
      )}
      {graph.nodes.map((node) => {
        const box = boxes.get(node.id);
        if (box === undefined) return null;
        const badge = badgeText(node);
        const label = node.label !== "" ? node.label : (node.name ?? (node.op === "leaf" ? node.text : ""));
        return (
          <g key={node.id}>
            <rect
              {...box}
              rx="6"
              fill="var(--surface)"
              stroke={node.id === graph.output ? "var(--ink)" : "var(--edge)"}
            />
            <text
              x={box.x + box.width / 2 + (badge === null ? 0 : RADIUS / 3)}
              y={box.y + HEIGHT / 2}
              fontSize="12"
              fontFamily="var(--font-mono)"
              fontWeight="600"
              fill="var(--ink)"
              textAnchor="middle"
              dominantBaseline="central"
            >
              {label.slice(0, 9)}
            </text>
            {badge !== null && (
              <g>
                <circle cx={box.x} cy={box.y + HEIGHT / 2} r={RADIUS} fill="var(--soft)" stroke="var(--edge)" />
                <text
                  x={box.x}
                  y={box.y + HEIGHT / 2}
                  fontSize={badge.length > 2 ? 5.5 : badge.length > 1 ? 8 : 11}
                  fontFamily="var(--font-mono)"
                  fill="var(--ink)"
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {badge}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}
