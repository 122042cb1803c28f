import { type Edge, type Node, Position } from "reactflow";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { type CardSize, cardLooks, inputAt } from "./cardLook";
import type { Card } from "./cards";
import { edgeKey } from "./edgeKey";
import type { Flow } from "./flow";
import { keepSame } from "./keepSame";
import type { Box, Layout, Point } from "./layout";

interface Look {
  readonly card: Card;
  readonly box: Box;
  readonly size: CardSize;
  readonly isFlowing: boolean;
  readonly isForward: boolean;
  /** Seen from so far that a dot has to do. */
  readonly isDot: boolean;
}

export type CanvasNode = Node<{ [Each in keyof Look]: Look[Each] }, "card">;
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
  readonly isDot: boolean;
}

/** Sizes and handles are given, so that React Flow draws at once and needs to measure nothing. */
export function canvasNodes({ cards, layout, size, selected, flow, isDot }: Drawn): CanvasNode[] {
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
        data: { card, box, size, isFlowing: flow?.node === card.node.id, isForward: flow?.isForward === true, isDot },
      },
    ];
  });
}

/** The nodes as they are now; those whose card, place and light did not change are the same objects. */
export function keepNodes(before: CanvasNode[] | null, next: CanvasNode[]): CanvasNode[] {
  return mutable(keepSame(before ?? [], next, { keyOf, isSame: isSameNode }));
}

export function keepEdges(before: CanvasEdge[] | null, next: CanvasEdge[]): CanvasEdge[] {
  return mutable(keepSame(before ?? [], next, { keyOf, isSame: isSameEdge }));
}

/** A card says what it is made of: read aloud, a line would only repeat it, by the ids of its ends. */
const unspoken = { "aria-hidden": true };

const keyOf = ({ id }: { readonly id: string }) => id;

/** React Flow's lists are not readonly, though it leaves them as they are. */
function mutable<T>(list: readonly T[]): T[] {
  return list as T[];
}

function isSameNode(a: CanvasNode, b: CanvasNode): boolean {
  if (a.selected !== b.selected || a.data.card !== b.data.card || a.data.size !== b.data.size) return false;
  if (a.data.isFlowing !== b.data.isFlowing || a.data.isForward !== b.data.isForward) return false;
  return a.data.isDot === b.data.isDot && isSameBox(a.data.box, b.data.box);
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function isSameEdge({ data: a, ...before }: CanvasEdge, { data: b, ...next }: CanvasEdge): boolean {
  if (a === undefined || b === undefined || before.source !== next.source || a.label !== b.label) return false;
  if (a.isFlowing !== b.isFlowing || a.isForward !== b.isForward) return false;
  if (a.labelAt.x !== b.labelAt.x || a.labelAt.y !== b.labelAt.y || a.bends.length !== b.bends.length) return false;
  return a.bends.every(({ x, y }, index) => x === b.bends[index]?.x && y === b.bends[index]?.y);
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
          domAttributes: unspoken,
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
