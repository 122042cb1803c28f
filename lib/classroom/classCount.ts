import type { NodeId } from "@/lib/engine/graph";
import { isFinished } from "./answer";
import { ownBoard } from "./dealing";
import type { Participant, Room } from "./room";
import type { BoardExercise, Session } from "./session";
import { type Entry, noRoundWork, noWork, type RoundWork, type Work } from "./work";

/** How many people are there, answering and done. */
export interface Counts {
  readonly joined: number;
  /** Whom the class waits for: all but those whom the host waits for no longer. */
  readonly awaited: number;
  readonly connected: number;
  readonly answering: number;
  readonly finished: number;
}

/** How many people's latest verdicts at a node are which; `answered` also counts what asks for more digits. */
interface NodeCount {
  correct: number;
  carried: number;
  wrong: number;
  answered: number;
}

/** How many make a mistake at a node now; `told` of them in a way that the class may hear of. */
interface Mistake {
  readonly node: NodeId;
  readonly misconception: string;
  count: number;
  told: number;
}

/** Somebody as they were counted last. */
interface Counted {
  readonly id: string;
  readonly all: Work;
  readonly isRemoved: boolean;
  readonly work: RoundWork;
  readonly progress: "waiting" | "answering" | "finished";
}

/** The round that is counted: none before an exercise was played. */
interface Counting {
  readonly roundId: string | undefined;
  readonly exercise: number;
  readonly board: BoardExercise | undefined;
  readonly isBallot: boolean;
}

/**
 * How a class stands in one round. Works are never changed but replaced, so only people whose work is another than at the
 * last look are counted again: a look costs a comparison a person, however much the class has answered.
 */
export class ClassCount {
  /** In the room's order, which newcomers only lengthen. */
  private readonly people: Counted[] = [];
  private readonly nodes = new Map<NodeId, NodeCount>();
  private readonly mistaken = new Map<string, Mistake>();
  private counted: Counts = nobody;

  constructor(readonly of: Counting) {}

  get counts(): Counts {
    return this.counted;
  }

  /** How the class stands at a node. */
  at(node: NodeId): Readonly<NodeCount> {
    return this.nodes.get(node) ?? noAnswers;
  }

  /** Every mistake that somebody makes now. */
  mistakes(): Iterable<Readonly<Mistake>> {
    return this.mistaken.values();
  }

  /** Counts whoever has changed since the last time. */
  update({ session, participants }: Room): void {
    const counts = { ...nobody };
    let place = 0;
    for (const participant of participants.values()) {
      const { progress } = this.count(place, session, participant);
      place += 1;
      if (participant.isRemoved) continue;
      counts.joined += 1;
      if (participant.isConnected) counts.connected += 1;
      // Who has finished is counted with those who were to finish.
      if (participant.isAwaited || progress === "finished") counts.awaited += 1;
      if (progress !== "waiting") counts[progress] += 1;
    }
    for (const gone of this.people.splice(place)) this.add(gone.work, -1);
    this.counted = counts;
  }

  private count(place: number, session: Session, participant: Participant): Counted {
    const before = this.people[place];
    const { id, work: all, isRemoved } = participant;
    if (before?.all === all && before.id === id && before.isRemoved === isRemoved) return before;
    const now = { id, all, isRemoved, ...this.standingOf(session, id, isRemoved ? noWork : all) };
    if (before) this.add(before.work, -1);
    this.add(now.work, 1);
    this.people[place] = now;
    return now;
  }

  private standingOf(session: Session, participantId: string, { rounds }: Work): Pick<Counted, "work" | "progress"> {
    const { roundId, exercise, isBallot } = this.of;
    const work = (roundId !== undefined && rounds.get(roundId)) || noRoundWork;
    const board = roundId === undefined ? null : ownBoard(session, { exercise, participantId });
    if (board && isFinished(board, work, { isBallot })) return { work, progress: "finished" };
    return { work, progress: work.entries.size > 0 ? "answering" : "waiting" };
  }

  private add(work: RoundWork, by: 1 | -1): void {
    for (const [node, { verdict }] of work.sheet) {
      const count = this.nodes.get(node) ?? { ...noAnswers };
      this.nodes.set(node, count);
      count.answered += by;
      if (verdict === "correct" || verdict === "carried" || verdict === "wrong") count[verdict] += by;
    }
    for (const [node, entry] of work.entries) this.addMistake(node, entry, by);
  }

  private addMistake(node: NodeId, { judgement }: Entry, by: 1 | -1): void {
    const { misconception } = judgement;
    if (judgement.verdict !== "wrong" || misconception === null) return;
    const key = `${node} ${misconception}`;
    const mistake = this.mistaken.get(key) ?? { node, misconception, count: 0, told: 0 };
    mistake.count += by;
    if (!judgement.isHostOnly) mistake.told += by;
    if (mistake.count > 0) this.mistaken.set(key, mistake);
    else this.mistaken.delete(key);
  }
}

const nobody: Counts = { joined: 0, awaited: 0, connected: 0, answering: 0, finished: 0 };
const noAnswers: Readonly<NodeCount> = { correct: 0, carried: 0, wrong: 0, answered: 0 };

/** A screen shows a round and the ballot before it. */
const KEPT = 2;

const known = new WeakMap<Room, ClassCount[]>();

/** The count of a room's round as it is now. */
export function classCount(room: Room, { roundId, exercise }: Pick<Counting, "roundId" | "exercise">): ClassCount {
  const { session } = room;
  const board = session.exercises[exercise];
  const isBallot = board?.rules.isVoted === true && session.phase.type !== "practice";
  const counts = known.get(room) ?? [];
  const found = counts.find(
    ({ of }) => of.roundId === roundId && of.exercise === exercise && of.board === board && of.isBallot === isBallot,
  );
  const count = found ?? new ClassCount({ roundId, exercise, board, isBallot });
  known.set(room, [count, ...counts.filter((other) => other !== count)].slice(0, KEPT));
  count.update(room);
  return count;
}
