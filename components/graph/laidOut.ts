import type { Graph, NodeId } from "@/lib/engine/graph";
import { type CardLook, cardSize } from "./cardLook";
import { type Card, longestNumber } from "./cards";
import { type Layout, layoutGraph, type Size } from "./layout";

export interface Drawing {
  readonly graph: Graph;
  readonly cards: readonly Card[];
  readonly look: CardLook;
}

/** A graph's layout, with what it was made from. */
export interface LaidOut {
  /** The graph as it was when it was laid out; only its numbers may have changed since. */
  readonly graph: Graph;
  readonly layout: Layout;
  readonly look: CardLook;
  /** All that the layout depends on but for the sizes. */
  readonly shape: string;
  readonly sizes: ReadonlyMap<NodeId, Size>;
}

/**
 * Lays the cards out; where only numbers changed since `before`, cards may grow but not shrink, and where none grew the
 * layout stays: a number that is scrubbed must not make the graph tremble under the hand.
 */
export function layOutCards(before: LaidOut | null, { graph, cards, look }: Drawing): LaidOut {
  const titles = new Map(cards.map((card) => [card.node.id, card]));
  const shape = graph.nodes
    .map(({ id, operands, at }) => `${id}(${operands})${at?.x ?? ""},${at?.y ?? ""} ${titles.get(id)?.title ?? ""}`)
    .join("\n");
  const kept = before !== null && before.look === look && before.shape === shape ? before : null;
  const sizes = new Map<NodeId, Size>();
  let hasGrown = false;
  for (const card of cards) {
    const size = cardSize(card.node, { title: card.title, number: longestNumber(card) }, look);
    const was = kept?.sizes.get(card.node.id);
    const isWider = was === undefined || size.width > was.width;
    if (isWider) hasGrown = true;
    sizes.set(card.node.id, isWider ? size : was);
  }
  if (kept !== null && !hasGrown) return kept;
  const nothing = { width: 0, height: look.height };
  const layout = layoutGraph(graph, { sizeOf: ({ id }) => sizes.get(id) ?? nothing, gap: look.gap });
  return { graph, layout, look, shape, sizes };
}
