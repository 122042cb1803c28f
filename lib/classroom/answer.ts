import type { NodeId } from "@/lib/engine/graph";
import { judge } from "@/lib/grading/judge";
import { type PointRules, pointsOfAnswer } from "@/lib/grading/points";
import { elapsed, isTimeUp } from "./clock";
import type { Rules } from "./exercise";
import { ownEvaluation } from "./ownNumbers";
import type { BoardExercise, Session } from "./session";
import { noRoundWork, type RoundWork, type Submission, type Work } from "./work";

/** Why an answer is not judged at all. */
export type AnswerRefusal =
  | "ROUND_UNKNOWN"
  | "ROUND_PAUSED"
  | "NODE_NOT_ASKED"
  | "NODE_DONE"
  | "ATTEMPTS_USED"
  | "TOO_MANY_ANSWERS";

/** One participant's answer to one node, as it came in. */
export interface Answer {
  readonly roundId: string;
  readonly node: NodeId;
  readonly text: string;
  /** When it came in, in epoch milliseconds. */
  readonly at: number;
}

/** At most so many stored answers of one participant at one node, free ones included. */
export const MAX_TURNS = 100;

/**
 * Says whether the answer may be given and judges it. One for a round that has closed is judged as late: stored, unscored.
 * The work is the participant's own, before this answer.
 */
export function gradeAnswer(
  session: Session,
  participant: { readonly id: string; readonly work: Work },
  answer: Answer,
): { readonly ok: true; readonly submission: Submission } | { readonly ok: false; readonly code: AnswerRefusal } {
  const played = playedIn(session, answer.roundId);
  if (!played) return { ok: false, code: "ROUND_UNKNOWN" };
  const { exercise, board } = played;
  const { phase } = session;
  const clock = phase.type === "round" && phase.roundId === answer.roundId ? phase.clock : null;
  const isLate = clock === null || isTimeUp(clock, answer.at);
  if (!isLate && clock.pausedAt !== null) return { ok: false, code: "ROUND_PAUSED" };
  const work = participant.work.rounds.get(answer.roundId) ?? noRoundWork;
  const code = refusalAt(board, work, answer.node);
  if (code) return { ok: false, code };

  const { rules } = board;
  const judgement = judge({
    evaluation: ownEvaluation(session, { exercise, board, participantId: participant.id }),
    node: answer.node,
    text: answer.text,
    sheet: work.sheet,
    tolerance: rules.tolerance,
    asked: board.asked,
  });
  const earned = isLate
    ? 0
    : pointsOfAnswer(
        { ...judgement, hintCost: hintCost(rules, work, answer.node), elapsed: elapsed(clock, answer.at) },
        pointRules(rules),
      );
  const turn = (work.turns.get(answer.node) ?? 0) + 1;
  const { roundId, node, text } = answer;
  return {
    ok: true,
    submission: { roundId, participantId: participant.id, node, turn, text, judgement, points: earned, isLate },
  };
}

/** The exercise that a round ran. */
export function playedIn(
  session: Session,
  roundId: string,
): { readonly exercise: number; readonly board: BoardExercise } | null {
  for (const [exercise, id] of session.rounds) {
    const board = session.exercises[exercise];
    if (id === roundId && board) return { exercise, board };
  }
  return null;
}

/** What the hints opened so far at a node have cost. */
function hintCost(rules: Rules, work: RoundWork, node: NodeId): number {
  return rules.hintCosts.slice(0, work.hints.get(node) ?? 0).reduce((sum, cost) => sum + cost, 0);
}

function pointRules(rules: Rules): PointRules {
  const { points, carriedCredit, attempts, seconds, isSpeedPaid } = rules;
  const speedOver = isSpeedPaid && seconds !== null ? seconds * 1000 : null;
  return { perNode: points, carriedCredit, attemptLimit: attempts, speedOver };
}

function refusalAt(board: BoardExercise, work: RoundWork, node: NodeId): AnswerRefusal | null {
  if (!board.asked.includes(node)) return "NODE_NOT_ASKED";
  if ((work.turns.get(node) ?? 0) >= MAX_TURNS) return "TOO_MANY_ANSWERS";
  const answered = work.sheet.get(node);
  if (answered?.verdict === "correct") return "NODE_DONE";
  if (isSpent(board, work, node)) return "ATTEMPTS_USED";
  return null;
}

/** Whether the node has used up the attempts that the rules allow; a carried node may always be answered again. */
export function isSpent(board: BoardExercise, work: RoundWork, node: NodeId): boolean {
  const { attempts } = board.rules;
  const answered = work.sheet.get(node);
  return attempts !== null && answered?.verdict === "wrong" && answered.attempt >= attempts;
}

/** Whether nothing is left to do: each asked node is right, carried, or out of attempts. */
export function isFinished(board: BoardExercise, work: RoundWork): boolean {
  return board.asked.every((node) => {
    const verdict = work.sheet.get(node)?.verdict;
    return verdict === "correct" || verdict === "carried" || isSpent(board, work, node);
  });
}
