import { currentExercise } from "@/lib/classroom/session";
import type { PersonReview, StudentReview } from "@/lib/protocol/review";
import { listHints } from "../hints";
import { readParticipant } from "../participants";
import { readSession } from "../sessions";
import { readStanding } from "../standings";
import { listSubmissionsOf } from "../submissions";
import { headOf, ownExercise, playedExercises, type ReadSession } from "./reviewParts";

/** One participant's own sheets as that participant reads them; null where there is no such participant, or no longer. */
export async function readStudentReview(code: string, participantId: string): Promise<StudentReview | null> {
  const own = await readOwn(code, participantId);
  if (!own || own.participant.isRemoved) return null;
  const { read, participant, standing, submissions, hints } = own;
  const { session } = read;
  const { type } = session.phase;
  // Practice comes after the end.
  const isAllOver = type === "ended" || type === "revealed" || type === "practice";
  const isOver = (index: number) => isAllOver || index < currentExercise(session);
  return {
    viewer: "student",
    ...headOf(read),
    name: participant.name,
    ...standing,
    exercises: playedExercises(session)
      .filter(isOver)
      .map((index) => ownExercise(session, index, { participantId, submissions, hints, forOwner: true })),
  };
}

/** One participant's sheets as the host reads them; null where there is no such participant. */
export async function readPersonReview(code: string, participantId: string): Promise<PersonReview | null> {
  const own = await readOwn(code, participantId);
  if (!own) return null;
  const { read, participant, standing, submissions, hints } = own;
  const { id, name, idNumber, email, isRemoved } = participant;
  return {
    viewer: "host",
    ...headOf(read),
    ...{ id, name, identity: idNumber ?? email, isRemoved },
    ...standing,
    rank: isRemoved ? null : standing.rank,
    exercises: playedExercises(read.session).map((index) =>
      ownExercise(read.session, index, { participantId, submissions, hints, forOwner: false }),
    ),
  };
}

/** A participant's own rows, and their place among the others: nobody else's answers are read. */
async function readOwn(code: string, participantId: string) {
  const read: ReadSession | null = await readSession(code);
  if (!read) return null;
  const { id } = read.session;
  const participant = await readParticipant(id, participantId);
  if (!participant) return null;
  const [standing, submissions, hints] = await Promise.all([
    readStanding(read.session, participantId),
    listSubmissionsOf(participantId),
    listHints(id, participantId),
  ]);
  return { read, participant, standing, submissions, hints };
}
