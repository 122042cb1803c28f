import type { HeatOfNode } from "@/components/graph/cards";
import type { NodeId } from "@/lib/engine/graph";
import type { NodeTally } from "@/lib/protocol/views";

/** The share of those who answered that is right, node by node; carried counts as right. */
export function heatOf(tallies: Readonly<Record<NodeId, NodeTally>>): ReadonlyMap<NodeId, HeatOfNode> {
  return new Map(
    Object.entries(tallies).map(([node, { correct, carried, wrong }]) => {
      const answered = correct + carried + wrong;
      return [node, { answered, share: answered === 0 ? null : (correct + carried) / answered }];
    }),
  );
}
