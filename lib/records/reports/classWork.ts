import type { MistakeCount, NodeTally } from "@/lib/classroom/tally";
import type { NodeId } from "@/lib/engine/graph";
import type { Verdict } from "@/lib/grading/judgement";
import { standingVerdict } from "@/lib/grading/sheet";
import type { AnswerRecord } from "../answers";

/** How one participant stands at one node of a round. */
export interface NodeWork {
  /** The verdict that stands: it never goes down. */
  readonly verdict: Verdict;
  /** What the latest answer was taken for; null where it was no named mistake. */
  readonly misconception: string | null;
  /** The best points. */
  readonly points: number;
  readonly answers: number;
}

/** A participant's nodes by round. */
export type PersonWork = ReadonlyMap<string, ReadonlyMap<NodeId, NodeWork>>;

/**
 * Everybody's work by participant, in one pass over a session's answers in their order. Late ones count once they are accepted. It says
 * of each node what the classroom's own fold of the whole judgements says, from the columns alone.
 */
export function classWork(answers: Iterable<AnswerRecord>): ReadonlyMap<string, PersonWork> {
  const people = new Map<string, Map<string, Map<NodeId, NodeWork>>>();
  for (const answer of answers) {
    if (!answer.isCounted) continue;
    const rounds = at(people, answer.participantId, () => new Map<string, Map<NodeId, NodeWork>>());
    const nodes = at(rounds, answer.roundId, () => new Map<NodeId, NodeWork>());
    nodes.set(answer.node, withAnswer(nodes.get(answer.node), answer));
  }
  return people;
}

function withAnswer(before: NodeWork | undefined, answer: AnswerRecord): NodeWork {
  const { verdict, misconception, points } = answer;
  const isBallot = answer.isBallot && answer.value !== null;
  return {
    verdict: isBallot ? verdict : standingVerdict(before?.verdict, verdict),
    misconception: verdict === "wrong" ? misconception : null,
    points: isBallot ? points : Math.max(before?.points ?? 0, points),
    answers: (before?.answers ?? 0) + 1,
  };
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The sum of the points of every node in these rounds: those that count. */
export function scoreOf(work: PersonWork | undefined, roundIds: Iterable<string>): number {
  let score = 0;
  for (const roundId of roundIds) for (const { points } of work?.get(roundId)?.values() ?? []) score += points;
  return score;
}

/** How many of these stand at each verdict; what could not be read or told stands at none. */
export function tally(works: Iterable<NodeWork | undefined>): NodeTally {
  const counts = { correct: 0, carried: 0, wrong: 0 };
  for (const work of works) {
    if (work?.verdict === "correct" || work?.verdict === "carried" || work?.verdict === "wrong")
      counts[work.verdict] += 1;
  }
  return counts;
}

/** How the class stands at each of these nodes, in these works of one round. */
export function talliesIn(
  works: readonly ReadonlyMap<NodeId, NodeWork>[],
  nodes: readonly NodeId[],
): Readonly<Record<NodeId, NodeTally>> {
  return Object.fromEntries(nodes.map((node) => [node, tally(works.map((work) => work.get(node)))]));
}

/** The named mistakes that stand in these works of one round, the commonest first. */
export function mistakesIn(works: Iterable<ReadonlyMap<NodeId, NodeWork>>): readonly MistakeCount[] {
  const counts = new Map<string, MistakeCount>();
  for (const work of works) {
    for (const [node, { misconception }] of work) {
      if (misconception === null) continue;
      const key = `${node} ${misconception}`;
      counts.set(key, { node, misconception, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1));
}
