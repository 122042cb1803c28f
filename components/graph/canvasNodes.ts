import { type Edge, type Node, Position } from "reactflow";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { type CardSize, cardLooks, inputAt } from "./cardLook";
import type { Card } from "./cards";
import { edgeKey } from "./edgeKey";
import type { Flow } from "./flow";
import type { Box, Layout, Point } from "./layout";

export type CanvasNode = Node<{ card: Card; box: Box; size: CardSize; isFlowing: boolean }, "card">;
export type CanvasEdge = Edge<{ bends: readonly Point[]; isFlowing: boolean; label: string | undefined }, "operand">;

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
        data: { card, box, size, isFlowing: flow?.node === card.node.id },
      },
    ];
  });
}

export function canvasEdges(graph: Graph, layout: Layout, flow: Flow | null): CanvasEdge[] {
  return graph.nodes.flatMap((node) =>
    node.operands.flatMap((operand, slot): CanvasEdge[] => {
      if (operand === null || !layout.boxes.has(operand)) return [];
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
          data: { bends: layout.bends.get(id) ?? [], isFlowing, label: flow?.labels?.get(id) },
        },
      ];
    }),
  );
}
