import type { NodeId } from "@/lib/engine/graph";
import { type Clock, endsAt, remaining } from "./clock";
import { evaluationOf } from "./evaluation";
import { topOf } from "./leaderboard";
import { countedExercises, placeOf } from "./places";
import type { Room } from "./room";
import { isBlind } from "./rounds";
import { scored } from "./score";
import { type BoardExercise, currentExercise, type Session } from "./session";
import { teamRanking } from "./teams";
import { descentView } from "./trainingView";
import type { BoardView, ExerciseView, LeaderboardView, PhaseView, RoomView } from "./views";

/** What all seats share; in practice, what those share who are at the same exercise. */
export function roomView(room: Room, index: number = currentExercise(room.session)): RoomView {
  const { session } = room;
  return {
    version: session.version,
    code: session.code,
    title: session.title,
    phase: phaseView(session, index),
    exercise: exerciseView(session, index),
    gradients: isRevealed(session, index) ? gradientsOf(exerciseAt(session, index)) : null,
    training: descentView(session, index),
    leaderboard: leaderboardView(room),
    teams: session.teams,
    isPointerShown: session.settings.isPointerShown,
  };
}

function exerciseView(session: Session, index: number): ExerciseView {
  const { title, rules } = exerciseAt(session, index);
  const { exercises } = session;
  return { index, ...placeOf(exercises, index), count: countedExercises(exercises).length, title, rules };
}

/** The graph on screen. */
export function boardView(session: Session, index: number = currentExercise(session)): BoardView {
  const { revision, graph, asked } = exerciseAt(session, index);
  return { exercise: index, revision, graph, asked };
}

/** The same as a student is sent it: nothing of a training's loss graph, which no phone shows. */
export function studentBoardView(session: Session, index: number = currentExercise(session)): BoardView {
  const board = boardView(session, index);
  if (exerciseAt(session, index).rules.training === null) return board;
  return { ...board, graph: { nodes: [], output: null }, asked: [] };
}

/** The exercise with this index; a session that is on one that it does not have is a bug. */
export function exerciseAt(session: Session, index: number): BoardExercise {
  const exercise = session.exercises[index];
  if (!exercise) throw new Error(`session ${session.id} has no exercise ${index}`);
  return exercise;
}

/** Whether the true gradients of an exercise may be on everybody's screen. */
export function isRevealed({ phase, rounds }: Session, index: number): boolean {
  return phase.type === "revealed" || (phase.type === "ended" && rounds.live.has(index));
}

/** The true gradients of an exercise's own numbers; in a training those of its parameters. */
export function gradientsOf({ graph, asked, rules }: BoardExercise): Readonly<Record<NodeId, number>> {
  const { grad } = evaluationOf(graph);
  return Object.fromEntries(rules.training === null ? grad : asked.map((node) => [node, grad.get(node) ?? 0]));
}

/** What is left of a clock, as countdowns need it. */
export function timeView(clock: Clock): { readonly endsAt: number | null; readonly remaining: number | null } {
  const { pausedAt } = clock;
  return { endsAt: endsAt(clock), remaining: pausedAt === null ? null : remaining(clock, pausedAt) };
}

function leaderboardView(room: Room): LeaderboardView | null {
  const { leaderboard, teams } = room.session;
  if (leaderboard === 0) return null;
  const everybody = scored(room);
  return { ...topOf(everybody, leaderboard), teams: teams && teamRanking(teams, everybody) };
}

function phaseView(session: Session, index: number): PhaseView {
  const { phase, rounds } = session;
  switch (phase.type) {
    case "round": {
      const { roundId, clock, exercise } = phase;
      const isFirst = rounds.vote.get(exercise) === roundId;
      const ballot = isBlind(session, exercise) ? (isFirst ? 1 : 2) : null;
      return { type: "round", roundId, isPaused: clock.pausedAt !== null, ...timeView(clock), ballot };
    }
    case "discuss":
    case "closed":
    case "revealed":
      return { type: phase.type, roundId: phase.roundId };
    case "practice":
      return { type: "practice", roundId: rounds.practice.get(index) ?? "", until: phase.until };
    default:
      return { type: phase.type };
  }
}
