import type { Graph, NodeId } from "@/lib/engine/graph";
import { diagnoseSheet } from "@/lib/grading/diagnoseSheet";
import type { HintStep } from "@/lib/grading/hints";
import type { StudentJudgement } from "@/lib/grading/judgement";
import { isFinished } from "./answer";
import { type Clock, endsAt, remaining } from "./clock";
import { evaluationOf } from "./evaluation";
import type { ExerciseProblem, Rules } from "./exercise";
import { exerciseProblems } from "./exercise";
import { type LeaderboardRow, ranking, topOf } from "./leaderboard";
import { ownEvaluation } from "./ownNumbers";
import type { Participant, Room } from "./room";
import { type BoardExercise, currentExercise, type LeaderboardSize, type Session } from "./session";
import {
  type Counts,
  countsOf,
  type MistakeCount,
  mistakesOf,
  type NodeTally,
  people,
  roundWork,
  talliesOf,
} from "./tally";

/** Where the session stands, as everybody may know it. */
export type PhaseView =
  | { readonly type: "lobby" | "ready" | "ended" }
  | {
      readonly type: "round";
      readonly roundId: string;
      readonly isPaused: boolean;
      /** When the time is up, in epoch milliseconds of the server's clock; null while paused and where there is no limit. */
      readonly endsAt: number | null;
      /** What is left of the time while it stands still, in ms; null otherwise. */
      readonly remaining: number | null;
    }
  | { readonly type: "closed" | "revealed"; readonly roundId: string };

/** The exercise on screen, without its graph. */
export interface ExerciseView {
  readonly index: number;
  readonly count: number;
  readonly title: string;
  readonly rules: Rules;
}

/** The graph on screen: sent whole when another exercise comes up, as edits afterwards. The program's text stays with the host. */
export interface BoardView {
  readonly exercise: number;
  readonly revision: number;
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
}

/** What every seat of the room sees alike: built once for all. */
export interface RoomView {
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly phase: PhaseView;
  readonly exercise: ExerciseView;
  /** The true gradients, from the reveal on; null before it. */
  readonly gradients: Readonly<Record<NodeId, number>> | null;
  readonly leaderboard: { readonly rows: readonly LeaderboardRow[]; readonly isCut: boolean } | null;
}

/** A student's latest answer at a node, as that student may read it. */
export interface AnswerView {
  readonly text: string;
  readonly judgement: StudentJudgement;
  /** The best points so far at the node. */
  readonly points: number;
}

/** A student's own part. */
export interface SeatView {
  readonly name: string;
  readonly answers: Readonly<Record<NodeId, AnswerView>>;
  readonly score: number;
  /** The own rank, while a leaderboard is shown; null otherwise. */
  readonly rank: number | null;
  readonly isFinished: boolean;
  /** The highest hint step opened at a node; its text the page makes from the graph. */
  readonly hints: Readonly<Record<NodeId, HintStep>>;
  /** What was last typed at a node and kept by the server, for a page that starts anew. */
  readonly drafts: Readonly<Record<NodeId, string>>;
  /** The own numbers of the leaves, as text, where everybody has their own; null where all have the board's. */
  readonly numbers: Readonly<Record<NodeId, string>> | null;
  /** With own numbers, their true gradients, from the reveal on; null otherwise. */
  readonly gradients: Readonly<Record<NodeId, number>> | null;
}

/** What the projector shows: the class as a whole, never a name with an answer. */
export interface StageView {
  readonly room: RoomView;
  readonly counts: Counts;
  /** The names as they arrive, in the lobby alone. */
  readonly names: readonly string[];
  readonly tallies: Readonly<Record<NodeId, NodeTally>>;
  /** The commonest mistakes; null until the close, or until the host shows them. */
  readonly mistakes: readonly MistakeCount[] | null;
}

/** One cell of the host's grid: how one participant stands at one asked node. */
export interface CellView {
  readonly verdict: string;
  readonly misconception: string | null;
  readonly text: string;
  readonly attempt: number;
  readonly hints: number;
}

/** One row of the host's grid. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  readonly isConnected: boolean;
  readonly isRemoved: boolean;
  readonly score: number;
  readonly isFinished: boolean;
  readonly cells: Readonly<Record<NodeId, CellView>>;
  /** Mistakes that stand at two nodes or more of the sheet: a bug in the method, no slip. */
  readonly bugs: readonly string[];
}

/** The host's console without its grid, whose rows are sent when they change. */
export interface HostView {
  readonly stage: StageView;
  readonly isLocked: boolean;
  readonly leaderboard: LeaderboardSize;
  readonly areMistakesShown: boolean;
  readonly mistakes: readonly MistakeCount[];
  readonly source: string;
  readonly problems: readonly ExerciseProblem[];
  readonly exercises: readonly { readonly title: string; readonly asked: number; readonly isPlayed: boolean }[];
  /** The true gradients, which the host may see at any time. */
  readonly gradients: Readonly<Record<NodeId, number>>;
}

/** What all seats share. */
export function roomView(room: Room): RoomView {
  const { session } = room;
  const { exercise, index } = onScreen(session);
  return {
    version: session.version,
    code: session.code,
    title: session.title,
    phase: phaseView(session),
    exercise: { index, count: session.exercises.length, title: exercise.title, rules: exercise.rules },
    gradients: isRevealed(session, index) ? gradientsOf(exercise) : null,
    leaderboard: session.leaderboard === 0 ? null : topOf(scored(room), session.leaderboard),
  };
}

/** The graph on screen. */
export function boardView(session: Session): BoardView {
  const { exercise, index } = onScreen(session);
  const { revision, graph, asked } = exercise;
  return { exercise: index, revision, graph, asked };
}

/** The rank of every participant while a leaderboard is shown, worked out once for a whole room's views; null otherwise. */
export function shownRanks(room: Room): ReadonlyMap<string, number> | null {
  if (room.session.leaderboard === 0) return null;
  return new Map(ranking(scored(room)).map(({ id, rank }) => [id, rank]));
}

/** One student's own part; null for someone who was removed. The ranks are the room's `shownRanks`. */
export function seatView(
  room: Room,
  participantId: string,
  ranks: ReadonlyMap<string, number> | null,
): SeatView | null {
  const participant = room.participants.get(participantId);
  if (!participant || participant.isRemoved) return null;
  const { session } = room;
  const { exercise, index } = onScreen(session);
  const round = roundWork(session, index, participant);
  const answers: Record<NodeId, AnswerView> = Object.create(null);
  for (const [node, entry] of round.entries)
    answers[node] = { text: entry.text, judgement: entry.shown, points: round.points.get(node) ?? 0 };
  return {
    name: participant.name,
    answers,
    score: participant.work.score,
    rank: ranks?.get(participantId) ?? null,
    hints: Object.fromEntries(round.hints),
    drafts: Object.fromEntries(round.drafts),
    ...ownNumbers(session, participantId),
    isFinished: isFinished(exercise, round),
  };
}

/** What the projector shows. */
export function stageView(room: Room): StageView {
  const { session } = room;
  const { index } = onScreen(session);
  const { type } = session.phase;
  const areShown = session.areMistakesShown || type === "closed" || type === "revealed";
  return {
    room: roomView(room),
    counts: countsOf(room, index),
    names: type === "lobby" ? people(room).map((participant) => participant.name) : [],
    tallies: session.rounds.has(index) ? talliesOf(room, index) : {},
    mistakes: areShown ? mistakesOf(room, index, "class") : null,
  };
}

/** The host's console without the grid; the stage's view may be handed in where it is at hand. */
export function hostView(room: Room, stage: StageView = stageView(room)): HostView {
  const { session } = room;
  const { exercise, index } = onScreen(session);
  return {
    stage,
    isLocked: session.isLocked,
    leaderboard: session.leaderboard,
    areMistakesShown: session.areMistakesShown,
    mistakes: mistakesOf(room, index, "host"),
    source: exercise.source,
    problems: exerciseProblems(exercise),
    exercises: session.exercises.map(({ title, asked }, at) => ({
      title,
      asked: asked.length,
      isPlayed: session.rounds.has(at),
    })),
    gradients: gradientsOf(exercise),
  };
}

/** One participant's row of the host's grid, for the exercise on screen. */
export function rowView(session: Session, participant: Participant): RowView {
  const { exercise, index } = onScreen(session);
  const round = roundWork(session, index, participant);
  const cells: Record<NodeId, CellView> = Object.create(null);
  for (const [node, { judgement, text }] of round.entries) {
    const { verdict, misconception, attempt } = judgement;
    cells[node] = { verdict, misconception, text, attempt, hints: round.hints.get(node) ?? 0 };
  }
  const judgements = [...round.entries.values()].map((entry) => entry.judgement);
  const bugs = diagnoseSheet(judgements).mistakes.flatMap((one) => (one.kind === "bug" ? one.misconception : []));
  const { id, name, isConnected, isRemoved } = participant;
  const score = participant.work.score;
  return { id, name, isConnected, isRemoved, score, isFinished: isFinished(exercise, round), cells, bugs };
}

function ownNumbers(session: Session, participantId: string): Pick<SeatView, "numbers" | "gradients"> {
  const { exercise: board, index } = onScreen(session);
  if (!board.rules.drawsNumbers) return { numbers: null, gradients: null };
  const { graph, grad } = ownEvaluation(session, { exercise: index, board, participantId });
  const leaves = graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared);
  return {
    numbers: Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.op === "leaf" ? leaf.text : ""])),
    gradients: isRevealed(session, index) ? Object.fromEntries(grad) : null,
  };
}

function onScreen(session: Session): { exercise: BoardExercise; index: number } {
  const index = currentExercise(session);
  const exercise = session.exercises[index];
  if (!exercise) throw new Error(`session ${session.id} has no exercise ${index}`);
  return { exercise, index };
}

function phaseView({ phase }: Session): PhaseView {
  switch (phase.type) {
    case "round":
      return roundPhase(phase.roundId, phase.clock);
    case "closed":
    case "revealed":
      return { type: phase.type, roundId: phase.roundId };
    default:
      return { type: phase.type };
  }
}

function roundPhase(roundId: string, clock: Clock): PhaseView {
  const { pausedAt } = clock;
  const left = pausedAt === null ? null : remaining(clock, pausedAt);
  return { type: "round", roundId, isPaused: pausedAt !== null, endsAt: endsAt(clock), remaining: left };
}

function isRevealed({ phase, rounds }: Session, index: number): boolean {
  return phase.type === "revealed" || (phase.type === "ended" && rounds.has(index));
}

function gradientsOf(exercise: BoardExercise): Readonly<Record<NodeId, number>> {
  return Object.fromEntries(evaluationOf(exercise.graph).grad);
}

function scored(room: Room) {
  return people(room).map(({ id, name, work }) => ({ id, name, score: work.score }));
}
