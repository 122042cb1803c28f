import type { NodeId } from "@/lib/engine/graph";
import type { Candidate, Judgement } from "./judgement";

/** One mistake of a sheet and the wrong answers it explains. */
export interface SheetMistake {
  readonly misconception: string;
  readonly family: string;
  readonly tier: 1 | 2 | 3;
  readonly nodes: readonly NodeId[];
  /** A rule that fits two nodes or more is a bug in the student's method, one node a slip. */
  readonly kind: "bug" | "slip";
}

/** What a whole sheet says that its single answers may not. */
export interface SheetDiagnosis {
  /** The most telling first. */
  readonly mistakes: readonly SheetMistake[];
  /** Wrong answers that no family, or more than one, explains. */
  readonly unexplained: readonly NodeId[];
}

/**
 * Tell bugs from slips over one student's judged answers: the family that explains most of the wrong ones is taken
 * first, then what it leaves. Two families that explain equally many explain none.
 */
export function diagnoseSheet(judgements: readonly Judgement[]): SheetDiagnosis {
  const wrong = new Map<NodeId, readonly Candidate[]>();
  for (const judgement of judgements) {
    if (judgement.verdict === "wrong") wrong.set(judgement.node, judgement.candidates);
  }
  const mistakes: SheetMistake[] = [];
  const unexplained: NodeId[] = [];
  while (wrong.size > 0) {
    const leaders = leadersOf(explanations(wrong));
    const leader = leaders.find((one) => leaders.every((other) => !isRival(one, other))) ?? leaders[0];
    const rivals = leaders.filter((other) => leader && isRival(leader, other));
    if (!leader) unexplained.push(...wrong.keys());
    else if (rivals.length > 0) unexplained.push(...leader.nodes);
    else mistakes.push(mistakeOf(leader));
    for (const node of leader?.nodes ?? [...wrong.keys()]) wrong.delete(node);
  }
  return { mistakes, unexplained };
}

/** Two families that claim the same answer. */
function isRival(one: Explanation, other: Explanation): boolean {
  return one.family !== other.family && one.nodes.some((node) => other.nodes.includes(node));
}

function mistakeOf({ misconception, family, tier, nodes, kind }: Explanation): SheetMistake {
  return { misconception, family, tier, nodes, kind };
}

/** A misconception with the nodes it fits. */
interface Explanation extends SheetMistake {
  /** Somewhere the op's own rule says the same. */
  readonly doesYield: boolean;
}

function explanations(wrong: ReadonlyMap<NodeId, readonly Candidate[]>): readonly Explanation[] {
  const found = new Map<string, { candidate: Candidate; nodes: Set<NodeId>; doesYield: boolean }>();
  for (const [node, candidates] of wrong) {
    for (const candidate of candidates) {
      const explained = found.get(candidate.misconception) ?? { candidate, nodes: new Set(), doesYield: false };
      found.set(candidate.misconception, explained);
      explained.nodes.add(node);
      explained.doesYield ||= candidate.doesYield;
    }
  }
  return [...found.values()].map(({ candidate, nodes, doesYield }) => ({
    misconception: candidate.misconception,
    family: candidate.family,
    tier: candidate.tier,
    nodes: [...nodes],
    kind: nodes.size > 1 ? "bug" : "slip",
    doesYield,
  }));
}

/** Those that explain most nodes; of equals, those of the lowest tier, and the op's own rules before general ones. */
function leadersOf(mistakes: readonly Explanation[]): readonly Explanation[] {
  const most = Math.max(...mistakes.map(({ nodes }) => nodes.length));
  const longest = mistakes.filter(({ nodes }) => nodes.length === most);
  const tier = Math.min(...longest.map((one) => one.tier));
  const leaders = longest.filter((one) => one.tier === tier);
  const own = leaders.filter((one) => !one.doesYield);
  return own.length > 0 ? own : leaders;
}
