import type { NodeId } from "@/lib/engine/graph";
import { isFinished } from "./answer";
import { extendClock, isTimeUp } from "./clock";
import { ownAsked, ownBoard } from "./dealing";
import { type OwnRank, ownRanks } from "./leaderboard";
import { nodesNotOpen } from "./order";
import { ownEvaluation } from "./ownNumbers";
import { placeOf } from "./places";
import { practised } from "./practice";
import type { Participant, Room } from "./room";
import { exerciseAt, isRevealed, timeView } from "./roomView";
import { isBlind } from "./rounds";
import { scored, shownScoreOf } from "./score";
import { currentExercise, type Session } from "./session";
import { hasFinished, roundOf, roundWork } from "./tally";
import { trainingView } from "./trainingView";
import type { AnswerView, PractisedView, SeatView } from "./views";
import { noRoundWork, type RoundWork } from "./work";

/** Everybody's own rank while a leaderboard is shown and phones may show it, worked out once for a whole room's views; null otherwise. */
export function shownRanks(room: Room): ReadonlyMap<string, OwnRank> | null {
  const { leaderboard, settings } = room.session;
  return leaderboard === 0 || !settings.areRanksShown ? null : ownRanks(scored(room));
}

/** The exercise on a student's screen: in practice their own, else the room's. */
export function exerciseOnScreen(session: Session, participant: Participant | null): number {
  if (session.phase.type !== "practice" || !participant) return currentExercise(session);
  return session.rounds.practice.has(participant.place) ? participant.place : session.phase.exercise;
}

/** One student's own part at a moment; null for someone who was removed. The ranks are the room's `shownRanks`. */
export function seatView(
  room: Room,
  participantId: string,
  { ranks, at }: { readonly ranks: ReadonlyMap<string, OwnRank> | null; readonly at: number },
): SeatView | null {
  const participant = room.participants.get(participantId);
  if (!participant || participant.isRemoved) return null;
  const { session } = room;
  const index = exerciseOnScreen(session, participant);
  const round = roundWork(session, index, participant);
  return {
    name: participant.name,
    exercise: index,
    roundId: roundOf(session, index) ?? null,
    answers: answersOf(session, index, round),
    firstAnswers: firstAnswersOf(session, index, participant),
    asked: ownAsked(session, index, participantId),
    last: lastStep(session, index, participant),
    notOpen: nodesNotOpen(exerciseAt(session, index), round),
    score: shownScoreOf(session, participant.work),
    streak: participant.work.streak,
    rank: ranks?.get(participantId) ?? null,
    team: participant.team,
    isFinished: hasFinished(session, { exercise: index, participantId }, round),
    ...timeOf(session, participant, at),
    late: round.late.length,
    hints: Object.fromEntries(round.hints),
    drafts: Object.fromEntries(round.drafts),
    ...ownNumbers(session, { index, participant, round }),
    practice: session.phase.type === "practice" ? practiceOf(session, participant) : null,
  };
}

function answersOf(session: Session, index: number, round: RoundWork): SeatView["answers"] {
  const isVoting = isBlind(session, index);
  const answers: Record<NodeId, AnswerView> = Object.create(null);
  for (const [node, { text, shown }] of round.entries) {
    const { value } = shown;
    // What cannot be read is no vote, and says nothing about what is right.
    const isHidden = isVoting && shown.verdict !== "unreadable";
    answers[node] = isHidden
      ? { text, value, judgement: null, points: 0 }
      : { text, value, judgement: shown, points: round.points.get(node) ?? 0 };
  }
  return answers;
}

/** What somebody answered at the step before, to be read beside what it did. */
function lastStep(session: Session, index: number, participant: Participant): SeatView["last"] {
  const { last } = trainingView(session, index) ?? { last: null };
  if (last === null) return null;
  const asked = ownAsked(session, index - 1, participant.id) ?? [];
  const all = session.exercises[index - 1]?.asked ?? [];
  const moved = Object.fromEntries(
    all.flatMap((node, at) => (last[at] && asked.includes(node) ? [[node, last[at]] as const] : [])),
  );
  return { asked, moved, answers: answersOf(session, index - 1, roundWork(session, index - 1, participant)) };
}

/** What was answered before the discussion, to be read beside the second ballot. */
function firstAnswersOf(session: Session, index: number, { work }: Participant): SeatView["firstAnswers"] {
  const first = session.rounds.vote.get(index);
  const isOver = first !== undefined && session.phase.type !== "practice" && roundOf(session, index) !== first;
  return isOver ? answersOf(session, index, work.rounds.get(first) ?? noRoundWork) : null;
}

function timeOf({ phase }: Session, { extraTime }: Participant, at: number): Pick<SeatView, "time" | "isTimeUp"> {
  if (phase.type !== "round") return { time: null, isTimeUp: false };
  const clock = extendClock(phase.clock, extraTime);
  return { time: clock === phase.clock ? null : timeView(clock), isTimeUp: isTimeUp(clock, at) };
}

function ownNumbers(
  session: Session,
  seat: { readonly index: number; readonly participant: Participant; readonly round: RoundWork },
): Pick<SeatView, "numbers" | "gradients"> {
  const { index, participant, round } = seat;
  const board = exerciseAt(session, index);
  const { phase } = session;
  const kind = phase.type === "practice" ? "practice" : "live";
  const own = { exercise: index, participantId: participant.id };
  const isSolved = phase.type === "practice" && phase.until === null && hasFinished(session, own, round);
  if (!board.rules.drawsNumbers && !isSolved) return { numbers: null, gradients: null };
  const at = { exercise: index, board, participantId: participant.id, kind } as const;
  const { graph, grad } = ownEvaluation(session, at);
  const asked = ownAsked(session, index, participant.id);
  const shown = asked?.map((node) => [node, grad.get(node) ?? 0] as const) ?? grad;
  const leaves = graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared);
  return {
    numbers: board.rules.drawsNumbers
      ? Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.op === "leaf" ? leaf.text : ""]))
      : null,
    gradients: isSolved || isRevealed(session, index) ? Object.fromEntries(shown) : null,
  };
}

function practiceOf(session: Session, participant: Participant): readonly PractisedView[] {
  return practised(session.rounds.practice).map((exercise) => {
    const board = ownBoard(session, { exercise, participantId: participant.id }) ?? exerciseAt(session, exercise);
    const work = participant.work.rounds.get(roundOf(session, exercise) ?? "") ?? noRoundWork;
    const done = board.asked.filter((node) => isFinished({ ...board, asked: [node] }, work)).length;
    return { exercise, ...placeOf(session.exercises, exercise), title: board.title, asked: board.asked.length, done };
  });
}
