import { ranking } from "@/lib/classroom/leaderboard";
import type { Session } from "@/lib/classroom/session";
import { trainingView } from "@/lib/classroom/trainingView";
import {
  type HostReview,
  type HostReviewExercise,
  type ReviewParticipant,
  type ReviewTraining,
  timelineEvents,
} from "@/lib/protocol/review";
import { type AnswerRecord, listAnswers } from "../answers";
import { listLog, listRounds } from "../logEntries";
import { listParticipants, type ParticipantRecord } from "../participants";
import { unlessChanged } from "../sessionCache";
import { readSession } from "../sessions";
import { classWork, mistakesIn, type PersonWork, scoreOf, talliesIn, tally } from "./classWork";
import { exerciseOf, headOf, playedExercises, type ReadSession } from "./reviewParts";
import { timelineOf } from "./timeline";

/** The host's review of a session; null where there is none. Who may read it is the caller's to check. */
export async function readHostReview(code: string): Promise<HostReview | null> {
  const read = await readSession(code);
  if (!read) return null;
  const { id } = read.session;
  return unlessChanged(id, "host's review", async () => {
    const [participants, answers, rounds, log] = await Promise.all([
      listParticipants(id),
      listAnswers(id),
      listRounds(id),
      listLog(id, timelineEvents),
    ]);
    return { ...hostReview(read, participants, answers), timeline: timelineOf({ rounds, log, answers }) };
  });
}

/** The class's work in what was read; each answer is looked at once. */
export function hostReview(
  read: ReadSession,
  participants: readonly ParticipantRecord[],
  answers: Iterable<AnswerRecord>,
): Omit<HostReview, "timeline"> {
  const { session } = read;
  const works = classWork(answers);
  const played = playedExercises(session).map((index) => ({
    roundId: session.rounds.live.get(index) ?? "",
    exercise: exerciseOf(session, index),
  }));
  const people = participants.filter(({ isRemoved }) => !isRemoved).map(({ id }) => works.get(id));
  const inRound = (roundId: string) => people.flatMap((work) => work?.get(roundId) ?? []);
  const exercises = played.map(({ roundId, exercise }): HostReviewExercise => {
    const inLive = inRound(roundId);
    const first = session.rounds.vote.get(exercise.index);
    return {
      ...exercise,
      tallies: talliesIn(inLive, exercise.asked),
      firstTallies: first === undefined ? null : talliesIn(inRound(first), exercise.asked),
      mistakes: mistakesIn(inLive),
    };
  });
  const resultsOf = (work: PersonWork | undefined) =>
    Object.fromEntries(
      played.map(({ roundId, exercise }) => [exercise.index, tally(work?.get(roundId)?.values() ?? [])]),
    );
  const scored = participants.map((participant) => {
    const work = works.get(participant.id);
    return { ...participant, score: scoreOf(work, session.rounds.live.values()), results: resultsOf(work) };
  });
  return { viewer: "host", ...headOf(read), exercises, trainings: trainingsOf(session), participants: ranked(scored) };
}

/** Every training as its last step left it. */
function trainingsOf(session: Session): readonly ReviewTraining[] {
  return session.exercises.flatMap(({ title, run, rules }, index) => {
    const goesOn = (session.exercises[index + 1]?.run?.step ?? 0) > 0;
    const view = run === null || run.step === 0 || goesOn ? null : trainingView(session, index);
    const { training } = rules;
    return view && training ? [{ index: index - view.step, title, examples: training.examples, view }] : [];
  });
}

/** By rank; who was removed has none and comes last. */
function ranked(participants: readonly Omit<ReviewParticipant, "rank">[]): readonly ReviewParticipant[] {
  const people = participants.filter(({ isRemoved }) => !isRemoved);
  const byId = new Map(people.map((person) => [person.id, person]));
  const best = ranking(people).flatMap(({ id, rank }): ReviewParticipant[] => {
    const person = byId.get(id);
    return person ? [{ ...person, rank }] : [];
  });
  return [...best, ...participants.filter(({ isRemoved }) => isRemoved).map((person) => ({ ...person, rank: null }))];
}
