import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { judge } from "@/lib/grading/judge";
import { type PointRules, pointsOfAnswer } from "@/lib/grading/points";
import type { Rules } from "./exercise";
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
  const played = [...session.rounds].find(([, roundId]) => roundId === answer.roundId);
  const board = played && session.exercises[played[0]];
  if (!board) return { ok: false, code: "ROUND_UNKNOWN" };
  const { phase } = session;
  const isLate = !(phase.type === "round" && phase.roundId === answer.roundId);
  if (phase.type === "round" && !isLate && phase.isPaused) return { ok: false, code: "ROUND_PAUSED" };
  const work = participant.work.rounds.get(answer.roundId) ?? noRoundWork;
  const code = refusalAt(board, work, answer.node);
  if (code) return { ok: false, code };

  const { rules } = board;
  const judgement = judge({
    evaluation: evaluationOf(board.graph),
    node: answer.node,
    text: answer.text,
    sheet: work.sheet,
    tolerance: rules.tolerance,
    asked: board.asked,
  });
  const earned = isLate ? 0 : pointsOfAnswer({ ...judgement, hintCost: 0, elapsed: 0 }, pointRules(rules));
  const turn = (work.turns.get(answer.node) ?? 0) + 1;
  const { roundId, node, text } = answer;
  return {
    ok: true,
    submission: { roundId, participantId: participant.id, node, turn, text, judgement, points: earned, isLate },
  };
}

function pointRules(rules: Rules): PointRules {
  const { points, carriedCredit, attempts } = rules;
  return { perNode: points, carriedCredit, attemptLimit: attempts, speedOver: null };
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

const evaluations = new WeakMap<Graph, Evaluation>();

/** The engine's evaluation of a graph, made once per graph. */
export function evaluationOf(graph: Graph): Evaluation {
  const known = evaluations.get(graph);
  if (known) return known;
  const made = evaluate(graph);
  evaluations.set(graph, made);
  return made;
}
