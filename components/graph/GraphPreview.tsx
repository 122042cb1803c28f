import type { Graph } from "@/lib/engine/graph";
import { badgeText } from "./cardLook";
import { edgeKey } from "./edgeKey";
import { edgePath } from "./edgePath";
import { type Box, layoutGraph } from "./layout";

const WIDTH = 44;
const HEIGHT = 26;
const CORNER = 6;
const BADGE = 8;
const LONGEST_LABEL = 9;
/** The least that a picture shows, so that a graph of two nodes is not drawn like a poster. */
const FRAME = { width: 240, height: 90 };

interface Props {
  readonly graph: Graph;
  readonly className?: string | undefined;
}

/** A small picture of a graph, drawn on the server in few elements; what it shows is said in words beside it. */
export function GraphPreview({ graph, className }: Props) {
  const { boxes, bends } = layoutGraph(graph, {
    sizeOf: ({ label }) => ({
      width: Math.max(WIDTH, Math.min(LONGEST_LABEL, label.length) * 7.6 + 16),
      height: HEIGHT,
    }),
    gap: { x: 38, y: 14 },
  });
  if (boxes.size === 0) return null;
  const drawn = graph.nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    return box === undefined ? [] : [{ node, box, middle: box.y + HEIGHT / 2, badge: badgeText(node) }];
  });
  const edges = drawn.flatMap(({ node, box, middle }) =>
    node.operands.map((operand, slot) => {
      const from = operand === null ? undefined : boxes.get(operand);
      if (from === undefined) return "";
      const spread = node.operands.length < 2 ? 0 : slot === 0 ? -4 : 4;
      const start = { x: from.x + from.width, y: from.y + HEIGHT / 2 };
      return edgePath([start, ...(bends.get(edgeKey(node.id, slot)) ?? []), { x: box.x - BADGE, y: middle + spread }]);
    }),
  );
  const operations = drawn.filter(({ badge }) => badge !== null);
  const output = drawn.filter(({ node }) => node.id === graph.output);
  const others = drawn.filter(({ node }) => node.id !== graph.output);
  return (
    <svg
      aria-hidden="true"
      viewBox={frameAround([...boxes.values()]).join(" ")}
      stroke="var(--edge)"
      className={className}
    >
      <path d={edges.join("")} fill="none" strokeWidth="1.25" />
      <path d={others.map(({ box }) => rectangle(box)).join("")} fill="var(--surface)" />
      <path d={output.map(({ box }) => rectangle(box)).join("")} fill="var(--surface)" stroke="var(--ink)" />
      <path d={operations.map(({ box, middle }) => circle(box.x, middle)).join("")} fill="var(--soft)" />
      <g
        stroke="none"
        fill="var(--ink)"
        fontFamily="var(--font-mono)"
        fontSize="12"
        fontWeight="600"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {drawn.map(({ node, box, middle, badge }) => (
          <text key={node.id} x={box.x + box.width / 2 + (badge === null ? 0 : 3)} y={middle}>
            {(node.label || (node.op === "leaf" ? node.text : (node.name ?? ""))).slice(0, LONGEST_LABEL)}
          </text>
        ))}
        {operations.map(({ node, box, middle, badge }) => (
          <text key={node.id} x={box.x} y={middle} fontSize={badgeSize(badge ?? "")} fontWeight="400">
            {badge}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** viewBox: left, top, width, height. */
function frameAround(boxes: readonly Box[]): readonly number[] {
  const left = Math.min(...boxes.map(({ x }) => x)) - BADGE * 2;
  const top = Math.min(...boxes.map(({ y }) => y)) - 4;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + 4 - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 4 - top;
  const aside = Math.max(0, FRAME.width - width) / 2;
  const above = Math.max(0, FRAME.height - height) / 2;
  return [left - aside, top - above, width + 2 * aside, height + 2 * above];
}

function rectangle({ x, y, width, height }: Box): string {
  const [across, down] = [width - 2 * CORNER, height - 2 * CORNER];
  const turn = (dx: number, dy: number) => `a${CORNER} ${CORNER} 0 0 1 ${dx} ${dy}`;
  const [topRight, bottomRight] = [turn(CORNER, CORNER), turn(-CORNER, CORNER)];
  const [bottomLeft, topLeft] = [turn(-CORNER, -CORNER), turn(CORNER, -CORNER)];
  return `M${x + CORNER} ${y}h${across}${topRight}v${down}${bottomRight}h${-across}${bottomLeft}v${-down}${topLeft}z`;
}

function circle(x: number, y: number): string {
  return `M${x - BADGE} ${y}a${BADGE} ${BADGE} 0 1 0 ${2 * BADGE} 0a${BADGE} ${BADGE} 0 1 0 ${-2 * BADGE} 0z`;
}

function badgeSize(text: string): number {
  return text.length > 2 ? 5.5 : text.length > 1 ? 8 : 11;
}
