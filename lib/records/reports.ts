import { evaluationOf } from "@/lib/classroom/evaluation";
import { ranking } from "@/lib/classroom/leaderboard";
import { ownEvaluation } from "@/lib/classroom/ownNumbers";
import type { Participant, Room } from "@/lib/classroom/room";
import { currentExercise, type Session } from "@/lib/classroom/session";
import { mistakesOf, people, talliesOf } from "@/lib/classroom/tally";
import { noWork, type Work, withSubmission } from "@/lib/classroom/work";
import { forStudent } from "@/lib/grading/judgement";
import type { HostReview, ReviewExercise, ReviewSheet, ReviewTurn, StudentReview } from "@/lib/protocol/review";
import { readRoom, type StoredRoom } from "./rooms";
import type { StoredSubmission } from "./submissions";

/** The host's review of a session; null where there is none. Who may read it is the caller's to check. */
export async function readHostReview(code: string): Promise<HostReview | null> {
  const stored = await readRoom(code);
  if (!stored) return null;
  const room = toRoom(stored);
  const ranks = ranksOf(room);
  const participants = [...room.participants.values()].map(({ id, name, isRemoved, work }) => ({
    id,
    name,
    isRemoved,
    score: work.score,
    rank: ranks.get(id) ?? null,
    sheets: sheetsOf(stored, id),
  }));
  participants.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY));
  return {
    viewer: "host",
    ...headOf(stored),
    exercises: [...room.session.rounds.keys()].sort(ascending).map((index) => ({
      ...exerciseOf(room.session, index),
      tallies: talliesOf(room, index),
      mistakes: mistakesOf(room, index, "host"),
    })),
    participants,
  };
}

/** One participant's own sheets; null where there is no such participant, or no longer. */
export async function readStudentReview(code: string, participantId: string): Promise<StudentReview | null> {
  const stored = await readRoom(code);
  const room = stored && toRoom(stored);
  const participant = room?.participants.get(participantId);
  if (!stored || !room || !participant || participant.isRemoved) return null;
  const sheets = sheetsOf(stored, participantId, { forOwner: true });
  const { session } = room;
  const isOver = (index: number) =>
    session.phase.type === "ended" || session.phase.type === "revealed" || index < currentExercise(session);
  return {
    viewer: "student",
    ...headOf(stored),
    name: participant.name,
    score: participant.work.score,
    rank: ranksOf(room).get(participantId) ?? null,
    of: people(room).length,
    exercises: [...session.rounds.keys()]
      .sort(ascending)
      .filter(isOver)
      .map((index) => ({ ...ownExercise(session, index, participantId), sheet: sheets[index] ?? {} })),
  };
}

function headOf({ session, createdAt, endedAt }: StoredRoom) {
  const { code, title } = session;
  const isEnded = session.phase.type === "ended";
  return { code, title, isEnded, startedAt: createdAt.getTime(), endedAt: endedAt?.getTime() ?? null };
}

function toRoom({ session, participants, submissions }: StoredRoom): Room {
  const works = new Map<string, Work>();
  for (const { submission } of submissions) {
    const { participantId } = submission;
    works.set(participantId, withSubmission(works.get(participantId) ?? noWork, submission));
  }
  const people = participants.map(({ id, name, isRemoved }): [string, Participant] => [
    id,
    { id, name, isRemoved, isConnected: false, work: works.get(id) ?? noWork },
  ]);
  return { session, participants: new Map(people) };
}

function ranksOf(room: Room): ReadonlyMap<string, number> {
  const scored = people(room).map(({ id, name, work }) => ({ id, name, score: work.score }));
  return new Map(ranking(scored).map(({ id, rank }) => [id, rank]));
}

function exerciseOf(session: Session, index: number): ReviewExercise {
  const exercise = session.exercises[index];
  if (!exercise) throw new Error(`session ${session.id} played exercise ${index}, which it does not have`);
  const { title, graph, asked, rules } = exercise;
  return { index, title, graph, asked, rules, gradients: Object.fromEntries(evaluationOf(graph).grad) };
}

/** The exercise with the participant's own numbers, where everybody has their own. */
function ownExercise(session: Session, index: number, participantId: string): ReviewExercise {
  const exercise = exerciseOf(session, index);
  const board = session.exercises[index];
  if (!board) return exercise;
  const { graph, grad } = ownEvaluation(session, { exercise: index, board, participantId });
  return { ...exercise, graph, gradients: Object.fromEntries(grad) };
}

/** By exercise index, then node: every stored turn. For its owner without what is the host's alone. */
function sheetsOf(
  { session, submissions }: StoredRoom,
  participantId: string,
  { forOwner }: { readonly forOwner: boolean } = { forOwner: false },
): Readonly<Record<number, ReviewSheet>> {
  const indexOf = new Map([...session.rounds].map(([index, roundId]) => [roundId, index]));
  const sheets: Record<number, Record<string, ReviewTurn[]>> = {};
  for (const stored of submissions) {
    const { roundId, node } = stored.submission;
    const index = indexOf.get(roundId);
    if (stored.submission.participantId !== participantId || index === undefined) continue;
    sheets[index] ??= {};
    const sheet = sheets[index];
    sheet[node] = [...(sheet[node] ?? []), toTurn(stored, forOwner)];
  }
  return sheets;
}

function toTurn({ submission, at }: StoredSubmission, forOwner: boolean): ReviewTurn {
  const { turn, text, judgement, points, isLate } = submission;
  const { value, verdict } = judgement;
  const { misconception } = forOwner ? forStudent(judgement) : judgement;
  return { turn, text, value, verdict, misconception, points, isLate, at: at.getTime() };
}

function ascending(a: number, b: number): number {
  return a - b;
}
