import type { NodeId } from "@/lib/engine/graph";
import { isFinished } from "./answer";
import { type ClassCount, classCount } from "./classCount";
import { ownBoard } from "./dealing";
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
export function hasFinished(
  session: Session,
  { exercise, participantId }: { readonly exercise: number; readonly participantId: string },
  work: RoundWork,
): boolean {
  const board = ownBoard(session, { exercise, participantId });
  if (!board) return false;
  const isBallot = board.rules.isVoted && session.phase.type !== "practice";
  return isFinished(board, work, { isBallot });
}

/** How the class stands in the round that an exercise's screens are about, or in another of its rounds. */
export function standingOf(room: Room, index: number, roundId = roundOf(room.session, index)): ClassCount {
  return classCount(room, { roundId, exercise: index });
}

/** How the class stands at each of these nodes. */
export function talliesOf(standing: ClassCount, asked: readonly NodeId[]): Readonly<Record<NodeId, NodeTally>> {
  return eachOf(asked, (node) => {
    const { correct, carried, wrong } = standing.at(node);
    return { correct, carried, wrong };
  });
}

/** The named mistakes that stand now, the commonest first. For the class without those that are the host's alone: a slip, or a name that would give a gradient away. */
export function mistakesOf(standing: ClassCount, readers: "host" | "class"): readonly MistakeCount[] {
  return [...standing.mistakes()]
    .map(({ node, misconception, count, told }) => ({ node, misconception, count: readers === "host" ? count : told }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.node, b.node) || compare(a.misconception, b.misconception));
}

/** How many have answered each of these nodes, rightly or not: what may be told while a vote goes on. */
export function answeredOf(standing: ClassCount, asked: readonly NodeId[]): Readonly<Record<NodeId, number>> {
  return eachOf(asked, (node) => standing.at(node).answered);
}

function eachOf<T>(nodes: readonly NodeId[], at: (node: NodeId) => T): Readonly<Record<NodeId, T>> {
  return Object.fromEntries(nodes.map((node) => [node, at(node)]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
