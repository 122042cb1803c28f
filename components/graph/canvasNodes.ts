import { type Edge, type Node, Position } from "reactflow";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { type CardSize, cardLooks, inputAt } from "./cardLook";
import type { Card } from "./cards";
import { edgeKey } from "./edgeKey";
import type { Flow } from "./flow";
import type { Box, Layout, Point } from "./layout";

export type CanvasNode = Node<{ card: Card; box: Box; size: CardSize; isFlowing: boolean; isForward: boolean }, "card">;
export type CanvasEdge = Edge<
  { bends: readonly Point[]; isFlowing: boolean; isForward: boolean; label: string | undefined; labelAt: Point },
  "operand"
>;

interface Drawn {
  readonly cards: readonly Card[];
  readonly layout: Layout;
  readonly size: CardSize;
  readonly selected: NodeId | null;
  readonly flow: Flow | null;
}

/** Sizes and handles are given, so that React Flow draws at once and needs to measure nothing. */
export function canvasNodes({ cards, layout, size, selected, flow }: Drawn): CanvasNode[] {
  const look = cardLooks[size];
  return cards.flatMap((card): CanvasNode[] => {
    const box = layout.boxes.get(card.node.id);
    if (box === undefined) return [];
    const { width, height } = box;
    return [
      {
        id: card.node.id,
        type: "card",
        position: { x: box.x, y: box.y },
        width,
        height,
        measured: { width, height },
        handles: [
          { id: "out", type: "source", position: Position.Right, x: width, y: height / 2, width: 0, height: 0 },
          ...card.node.operands.map((_, slot) => ({
            ...inputAt(card.node, slot, look),
            id: String(slot),
            type: "target" as const,
            position: Position.Left,
            width: 0,
            height: 0,
          })),
        ],
        selected: card.node.id === selected,
        ariaLabel: card.spoken,
        data: { card, box, size, isFlowing: flow?.node === card.node.id, isForward: flow?.isForward === true },
      },
    ];
  });
}

export function canvasEdges(graph: Graph, layout: Layout, flow: Flow | null): CanvasEdge[] {
  return graph.nodes.flatMap((node) =>
    node.operands.flatMap((operand, slot): CanvasEdge[] => {
      const from = operand === null ? undefined : layout.boxes.get(operand);
      const to = layout.boxes.get(node.id);
      if (operand === null || !from || !to) return [];
      const id = edgeKey(node.id, slot);
      const isFlowing = flow?.edges.has(id) === true;
      return [
        {
          id,
          type: "operand",
          source: operand,
          sourceHandle: "out",
          target: node.id,
          targetHandle: String(slot),
          focusable: false,
          zIndex: isFlowing ? 1 : 0,
          data: {
            bends: layout.bends.get(id) ?? [],
            isFlowing,
            isForward: flow?.isForward === true,
            label: flow?.labels?.get(id),
            labelAt: labelAt(from, to),
          },
        },
      ];
    }),
  );
}

/** A label's bottom left corner: past the operand's column, above the consumer's badge and card, where no number stands. */
function labelAt(from: Box, to: Box): Point {
  const column = to.x - Math.min(44, Math.max(0, to.x - from.x - from.width));
  return { x: column, y: to.y - 1 };
}
