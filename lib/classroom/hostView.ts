import type { NodeId } from "@/lib/engine/graph";
import { diagnoseSheet } from "@/lib/grading/diagnoseSheet";
import { ownAsked } from "./dealing";
import { exerciseProblems } from "./exercise";
import { sharedIdentities } from "./identity";
import { countedExercises } from "./places";
import { type Participant, people, type Room } from "./room";
import { exerciseAt, gradientsOf } from "./roomView";
import { scoreOf } from "./score";
import { currentExercise, type Session } from "./session";
import { stageView } from "./stageView";
import { hasFinished, mistakesOf, roundOf, roundWork, standingOf, talliesOf } from "./tally";
import type { CellView, HostView, ListedExercise, RowView, StageView } from "./views";

/** The host's console without the grid; the stage's view may be handed in where it is at hand. */
export function hostView(room: Room, stage: StageView = stageView(room)): HostView {
  const { session } = room;
  const index = currentExercise(session);
  const exercise = exerciseAt(session, index);
  const standing = standingOf(room, index);
  return {
    stage,
    settings: session.settings,
    leaderboard: session.leaderboard,
    areMistakesShown: session.areMistakesShown,
    // While a vote goes on the stage has none.
    tallies: stage.answered ? talliesOf(standing, exercise.asked) : stage.tallies,
    mistakes: mistakesOf(standing, "host"),
    roundId: roundOf(session, index) ?? null,
    source: exercise.source,
    revision: exercise.revision,
    problems: exerciseProblems(exercise),
    exercises: listed(session),
    gradients: gradientsOf(exercise),
    sharedIdentities: sharedIdentities(people(room)),
  };
}

function listed({ exercises, rounds, phase }: Session): readonly ListedExercise[] {
  const going = phase.type === "round" || phase.type === "discuss" ? phase.exercise : null;
  return countedExercises(exercises).flatMap(({ first, steps }): ListedExercise[] => {
    const board = exercises[first];
    if (board === undefined) return [];
    const last = first + steps - 1;
    return [
      {
        first,
        steps: board.run && steps,
        title: board.title,
        asked: board.asked.length,
        isPlayed: (rounds.live.has(last) || rounds.vote.has(last)) && last !== going,
      },
    ];
  });
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
  const { id, name, idNumber, email, isConnected, isRemoved, isBanned, isAwaited, extraTime, team, work } = participant;
  return {
    id,
    name,
    identity: idNumber ?? email,
    isConnected,
    isRemoved,
    isBanned,
    isAwaited,
    extraTime,
    team,
    score: scoreOf(session, work),
    streak: work.streak,
    isFinished: hasFinished(session, { exercise: index, participantId: id }, round),
    cells,
    asked: ownAsked(session, index, id),
    late: round.late.length,
    bugs: diagnoseSheet(judgements).mistakes.flatMap((one) => (one.kind === "bug" ? one.misconception : [])),
  };
}
