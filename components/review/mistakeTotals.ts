import type { NodeId } from "@/lib/engine/graph";
import type { MistakeCount } from "@/lib/protocol/views";

/** One kind of mistake in a whole exercise: in how many answers it stands, and where. */
export interface MistakeTotal {
  readonly misconception: string;
  readonly count: number;
  /** The most frequent first. */
  readonly nodes: readonly { readonly node: NodeId; readonly count: number }[];
}

/** The mistakes of an exercise by kind, the commonest first: one misunderstanding shows at many nodes. */
export function mistakeTotals(mistakes: readonly MistakeCount[]): readonly MistakeTotal[] {
  const totals = new Map<string, { count: number; nodes: { node: NodeId; count: number }[] }>();
  for (const { misconception, node, count } of mistakes) {
    const total = totals.get(misconception) ?? { count: 0, nodes: [] };
    total.count += count;
    total.nodes.push({ node, count });
    totals.set(misconception, total);
  }
  return [...totals]
    .map(([misconception, { count, nodes }]) => ({
      misconception,
      count,
      nodes: nodes.sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => b.count - a.count || (a.misconception < b.misconception ? -1 : 1));
}
