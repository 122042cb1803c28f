import type { NodeId } from "@/lib/engine/graph";
import { diagnoseSheet } from "@/lib/grading/diagnoseSheet";
import { exerciseProblems } from "./exercise";
import type { Participant, Room } from "./room";
import { exerciseAt, gradientsOf } from "./roomView";
import { scoreOf } from "./score";
import { currentExercise, type Session } from "./session";
import { stageView } from "./stageView";
import { hasFinished, mistakesOf, roundOf, roundWork, talliesOf } from "./tally";
import type { CellView, HostView, RowView, StageView } from "./views";

/** The host's console without the grid; the stage's view may be handed in where it is at hand. */
export function hostView(room: Room, stage: StageView = stageView(room)): HostView {
  const { session } = room;
  const index = currentExercise(session);
  const exercise = exerciseAt(session, index);
  const { rounds } = session;
  return {
    stage,
    settings: session.settings,
    leaderboard: session.leaderboard,
    areMistakesShown: session.areMistakesShown,
    // While a vote goes on the stage has none.
    tallies: stage.answered ? talliesOf(room, index) : stage.tallies,
    mistakes: mistakesOf(room, index, "host"),
    roundId: roundOf(session, index) ?? null,
    source: exercise.source,
    revision: exercise.revision,
    problems: exerciseProblems(exercise),
    exercises: session.exercises.map(({ title, asked }, at) => ({
      title,
      asked: asked.length,
      isPlayed: rounds.live.has(at) || rounds.vote.has(at),
    })),
    gradients: gradientsOf(exercise),
  };
}

/** One participant's row of the host's grid, for the exercise on screen. */
export function rowView(session: Session, participant: Participant): RowView {
  const index = currentExercise(session);
  const round = roundWork(session, index, participant);
  const cells: Record<NodeId, CellView> = Object.create(null);
  for (const [node, { judgement, text }] of round.entries) {
    const { verdict, misconception, attempt } = judgement;
    cells[node] = { verdict, misconception, text, attempt, hints: round.hints.get(node) ?? 0 };
  }
  const judgements = [...round.entries.values()].map((entry) => entry.judgement);
  const { id, name, isConnected, isRemoved, isBanned, isAwaited, extraTime, team, work } = participant;
  return {
    id,
    name,
    isConnected,
    isRemoved,
    isBanned,
    isAwaited,
    extraTime,
    team,
    score: scoreOf(session, work),
    streak: work.streak,
    isFinished: hasFinished(session, index, round),
    cells,
    late: round.late.length,
    bugs: diagnoseSheet(judgements).mistakes.flatMap((one) => (one.kind === "bug" ? one.misconception : [])),
  };
}
