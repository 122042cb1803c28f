import { ownAsked } from "@/lib/classroom/dealing";
import { evaluationOf } from "@/lib/classroom/evaluation";
import { ownEvaluation } from "@/lib/classroom/ownNumbers";
import { placeOf } from "@/lib/classroom/places";
import type { Session } from "@/lib/classroom/session";
import { forStudent } from "@/lib/grading/judgement";
import type { ReviewExercise, ReviewOwnExercise, ReviewTurn } from "@/lib/protocol/review";
import type { HintRecord } from "../hints";
import type { readSession } from "../sessions";
import type { StoredSubmission } from "../submissions";

/** A session as it was read, without its people. */
export type ReadSession = NonNullable<Awaited<ReturnType<typeof readSession>>>;

/** What stands at the head of every review. */
export function headOf({ session, createdAt, endedAt }: ReadSession) {
  const { code, title } = session;
  const isEnded = session.phase.type === "ended" || session.phase.type === "practice";
  return { code, title, isEnded, startedAt: createdAt.getTime(), endedAt: endedAt?.getTime() ?? null };
}

/** The indices of the exercises that were played, in the lesson's order. */
export function playedExercises({ rounds }: Session): readonly number[] {
  return [...rounds.live.keys()].sort((a, b) => a - b);
}

/** An exercise with the board's numbers. */
export function exerciseOf(session: Session, index: number): ReviewExercise {
  const exercise = session.exercises[index];
  if (!exercise) throw new Error(`session ${session.id} played exercise ${index}, which it does not have`);
  const { title, graph, asked, rules } = exercise;
  const gradients = Object.fromEntries(evaluationOf(graph).grad);
  return { index, ...placeOf(session.exercises, index), title, graph, asked, rules, gradients };
}

/** The exercise as a participant had it: with their own numbers where everybody has their own, and what they did. */
export function ownExercise(
  session: Session,
  index: number,
  own: {
    readonly participantId: string;
    readonly submissions: readonly StoredSubmission[];
    readonly hints: readonly HintRecord[];
    /** The reader is the participant: without what is the host's alone. */
    readonly forOwner: boolean;
  },
): ReviewOwnExercise {
  const exercise = exerciseOf(session, index);
  const board = session.exercises[index];
  const roundId = session.rounds.live.get(index);
  const first = session.rounds.vote.get(index);
  const { participantId, submissions, hints, forOwner } = own;
  const sheetOf = (round: string | undefined) => {
    const sheet: Record<string, ReviewTurn[]> = {};
    for (const stored of submissions) {
      if (round === undefined || stored.submission.roundId !== round) continue;
      const { node } = stored.submission;
      sheet[node] ??= [];
      sheet[node].push(toTurn(stored, forOwner));
    }
    return sheet;
  };
  const opened: Record<string, number> = {};
  for (const { roundId: of, node, step } of hints) if (of === roundId) opened[node] = Math.max(step, opened[node] ?? 0);
  const evaluation = board && ownEvaluation(session, { exercise: index, board, participantId, kind: "live" });
  const numbers = evaluation && { graph: evaluation.graph, gradients: Object.fromEntries(evaluation.grad) };
  const asked = ownAsked(session, index, participantId) ?? exercise.asked;
  return { ...exercise, ...numbers, asked, sheet: sheetOf(roundId), firstSheet: sheetOf(first), hints: opened };
}

function toTurn({ submission, at }: StoredSubmission, forOwner: boolean): ReviewTurn {
  const { turn, text, judgement, points } = submission;
  const isLate = submission.isLate && !submission.isAccepted;
  const { value, verdict } = judgement;
  const { misconception } = forOwner ? forStudent(judgement) : judgement;
  return { turn, text, value, verdict, misconception, points, isLate, at: at.getTime() };
}
