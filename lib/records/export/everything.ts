import { openDatabase } from "../database";
import { exerciseColumns, fromColumns } from "../exerciseColumns";
import { readRun } from "../storedExercise";

/**
 * All that is stored of a session but the seats' secrets, as plain JSON: its exercises with graph and rules, its people,
 * every answer with its whole judgement, hints, drafts, and the log. Null where there is no such session.
 */
export async function everythingOf(code: string) {
  const { prisma } = openDatabase();
  const session = await prisma.session.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      title: true,
      version: true,
      state: true,
      createdAt: true,
      endedAt: true,
      exercises: {
        select: { ordinal: true, revision: true, run: true, ...exerciseColumns },
        orderBy: { ordinal: "asc" },
      },
      rounds: {
        select: {
          id: true,
          ordinal: true,
          kind: true,
          isOpen: true,
          openedAt: true,
          closedAt: true,
          numbersVersion: true,
        },
        orderBy: { ordinal: "asc" },
      },
      participants: {
        select: {
          ...{ id: true, name: true, idNumber: true, email: true },
          ...{ joinedAt: true, removedAt: true, bannedAt: true, team: true, extraTime: true },
          ...participantData,
        },
        orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
      },
      log: { select: { at: true, type: true, detail: true }, orderBy: { at: "asc" } },
    },
  });
  if (!session) return null;
  const { state, exercises, participants, log, ...rest } = session;
  return {
    format: "chalkgrad-session",
    formatVersion: 1,
    session: { ...rest, state: JSON.parse(state) },
    exercises: exercises.map(({ ordinal, revision, run, ...columns }) => {
      const exercise = fromColumns(columns);
      return { ordinal, revision, ...exercise, run: readRun(run, exercise.rules) };
    }),
    participants: participants.map(({ submissions, ...participant }) => ({
      ...participant,
      submissions: submissions.map(readJudgement),
    })),
    log: log.map(({ at, type, detail }) => ({ at, type, detail: JSON.parse(detail) })),
  };
}

/** What is kept of a participant's work, by columns: without the ids that only the protocol needs. */
export const participantData = {
  submissions: {
    select: {
      id: true,
      roundId: true,
      node: true,
      turn: true,
      attempt: true,
      text: true,
      value: true,
      verdict: true,
      misconception: true,
      points: true,
      judgement: true,
      isLate: true,
      acceptedAt: true,
      isBallot: true,
      at: true,
    },
    orderBy: { at: "asc" },
  },
  hints: { select: { roundId: true, node: true, step: true, cost: true, at: true }, orderBy: { at: "asc" } },
  drafts: { select: { roundId: true, node: true, text: true, at: true }, orderBy: { at: "asc" } },
} as const;

/** A stored answer with its judgement as data. */
export function readJudgement<Row extends { readonly judgement: string }>({ judgement, ...row }: Row) {
  return { ...row, judgement: JSON.parse(judgement) };
}
