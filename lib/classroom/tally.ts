import type { NodeId } from "@/lib/engine/graph";
import { isFinished } from "./answer";
import type { Participant, Room } from "./room";
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
  readonly connected: number;
  readonly answering: number;
  readonly finished: number;
}

/** Everybody who was not removed. */
export function people(room: Room): readonly Participant[] {
  return [...room.participants.values()].filter((participant) => !participant.isRemoved);
}

/** A participant's work at the exercise with this index. */
export function roundWork(session: Session, index: number, participant: Participant): RoundWork {
  const roundId = session.rounds.get(index);
  return (roundId && participant.work.rounds.get(roundId)) || noRoundWork;
}

/** How many people are there, and how far they are with the exercise. */
export function countsOf(room: Room, index: number): Counts {
  const present = people(room);
  const works = worksOf(room, index);
  const exercise = room.session.exercises[index];
  const isFinishedWork = (work: RoundWork) => exercise !== undefined && isFinished(exercise, work);
  const finished = room.session.rounds.has(index) ? works.filter(isFinishedWork).length : 0;
  const answering = works.filter((work) => work.entries.size > 0 && !isFinishedWork(work)).length;
  const connected = present.filter((participant) => participant.isConnected).length;
  return { joined: present.length, connected, answering, finished };
}

/** How the class stands at each asked node of the exercise. */
export function talliesOf(room: Room, index: number): Readonly<Record<NodeId, NodeTally>> {
  const works = worksOf(room, index);
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
  for (const work of worksOf(room, index)) {
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

function worksOf(room: Room, index: number): readonly RoundWork[] {
  return people(room).map((participant) => roundWork(room.session, index, participant));
}
