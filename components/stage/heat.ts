import type { HeatOfNode } from "@/components/graph/cards";
import type { NodeId } from "@/lib/engine/graph";
import type { NodeTally } from "@/lib/protocol/views";

type Tallies = Readonly<Record<NodeId, NodeTally>>;

/** Node by node, how many have voted: all that is told while a vote goes on. */
export function votesOf(answered: Readonly<Record<NodeId, number>>): ReadonlyMap<NodeId, HeatOfNode> {
  return new Map(
    Object.entries(answered).map(([node, count]) => [node, { share: null, answered: count, isVoting: true }]),
  );
}

/** The share of those who answered that is right, node by node; carried counts as right. With a first vote's tallies, what it was before. */
export function heatOf(tallies: Tallies, first: Tallies | null = null): ReadonlyMap<NodeId, HeatOfNode> {
  return new Map(
    Object.entries(tallies).map(([node, tally]) => {
      const before = shareRight([first?.[node]]);
      return [node, { answered: answeredIn(tally), share: shareRight([tally]), ...(before !== null && { before }) }];
    }),
  );
}

/** The share right of all answers at these nodes together; null while there are none. */
export function shareRight(tallies: readonly (NodeTally | undefined)[]): number | null {
  let right = 0;
  let answered = 0;
  for (const tally of tallies) {
    if (!tally) continue;
    right += tally.correct + tally.carried;
    answered += answeredIn(tally);
  }
  return answered === 0 ? null : right / answered;
}

function answeredIn({ correct, carried, wrong }: NodeTally): number {
  return correct + carried + wrong;
}
