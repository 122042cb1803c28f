import type { NodeId } from "@/lib/engine/graph";
import { isFinished } from "./answer";
import { type Participant, people, type Room } from "./room";
import type { Session } from "./session";
import { noRoundWork, type RoundWork } from "./work";

/** How the class stands at one node: people by their latest verdict. */
export interface NodeTally {
  readonly correct: number;
  readonly carried: number;
  readonly wrong: number;
}

/** A kind of mistake at a node and how many make it now. */
export interface MistakeCount {
  readonly node: NodeId;
  readonly misconception: string;
  readonly count: number;
}

/** How many people are there, answering and done. */
export interface Counts {
  readonly joined: number;
  /** Whom the class waits for: all but those whom the host waits for no longer. */
  readonly awaited: number;
  readonly connected: number;
  readonly answering: number;
  readonly finished: number;
}

/** The round that an exercise's screens are about: the one going on, else the one that counted. */
export function roundOf({ phase, rounds }: Session, index: number): string | undefined {
  if (phase.type === "practice") return rounds.practice.get(index);
  if ("roundId" in phase && phase.exercise === index) return phase.roundId;
  return rounds.live.get(index) ?? rounds.vote.get(index);
}

/** A participant's work at the exercise with this index. */
export function roundWork(session: Session, index: number, participant: Participant): RoundWork {
  const roundId = roundOf(session, index);
  return (roundId !== undefined && participant.work.rounds.get(roundId)) || noRoundWork;
}

/** Whether a participant has nothing left to do at the exercise on screen. */
export function hasFinished(session: Session, index: number, work: RoundWork): boolean {
  const board = session.exercises[index];
  if (!board) return false;
  const isBallot = board.rules.isVoted && session.phase.type !== "practice";
  return isFinished(board, work, { isBallot });
}

/** How many people are there, and how far they are with the exercise. */
export function countsOf(room: Room, index: number): Counts {
  const { session } = room;
  const counts = { joined: 0, awaited: 0, connected: 0, answering: 0, finished: 0 };
  const isPlayed = roundOf(session, index) !== undefined;
  for (const participant of people(room)) {
    const work = roundWork(session, index, participant);
    const isDone = isPlayed && hasFinished(session, index, work);
    counts.joined += 1;
    if (participant.isConnected) counts.connected += 1;
    // Who has finished is counted with those who were to finish.
    if (participant.isAwaited || isDone) counts.awaited += 1;
    if (isDone) counts.finished += 1;
    else if (work.entries.size > 0) counts.answering += 1;
  }
  return counts;
}

/** How the class stands at each asked node of the exercise. */
export function talliesOf(
  room: Room,
  index: number,
  roundId = roundOf(room.session, index),
): Readonly<Record<NodeId, NodeTally>> {
  const works = worksOf(room, roundId);
  const asked = room.session.exercises[index]?.asked ?? [];
  return Object.fromEntries(asked.map((node) => [node, tallyOf(works, node)]));
}

function tallyOf(works: readonly RoundWork[], node: NodeId): NodeTally {
  const tally = { correct: 0, carried: 0, wrong: 0 };
  for (const work of works) {
    const verdict = work.sheet.get(node)?.verdict;
    if (verdict === "correct" || verdict === "carried" || verdict === "wrong") tally[verdict] += 1;
  }
  return tally;
}

/** The named mistakes that stand now in the exercise, the commonest first. For the class without those that are the host's alone: a slip, or a name that would give a gradient away. */
export function mistakesOf(room: Room, index: number, readers: "host" | "class"): readonly MistakeCount[] {
  const counts = new Map<string, MistakeCount>();
  for (const work of worksOf(room, roundOf(room.session, index))) {
    for (const [node, { judgement }] of work.entries) {
      const { misconception } = judgement;
      if (judgement.verdict !== "wrong" || misconception === null) continue;
      if (readers === "class" && judgement.isHostOnly) continue;
      const key = `${node} ${misconception}`;
      counts.set(key, { node, misconception, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1));
}

/** How many have answered each asked node, rightly or not: what may be told while a vote goes on. */
export function answeredOf(room: Room, index: number): Readonly<Record<NodeId, number>> {
  const works = worksOf(room, roundOf(room.session, index));
  const asked = room.session.exercises[index]?.asked ?? [];
  return Object.fromEntries(asked.map((node) => [node, works.filter((work) => work.sheet.has(node)).length]));
}

function worksOf(room: Room, roundId: string | undefined): readonly RoundWork[] {
  if (roundId === undefined) return [];
  return people(room).map(({ work }) => work.rounds.get(roundId) ?? noRoundWork);
}
