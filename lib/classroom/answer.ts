import type { NodeId } from "@/lib/engine/graph";
import { judge } from "@/lib/grading/judge";
import { type PointRules, pointsOfAnswer } from "@/lib/grading/points";
import { type Clock, elapsed } from "./clock";
import type { Rules } from "./exercise";
import { isNodeOpen } from "./order";
import { ownEvaluation } from "./ownNumbers";
import { ownPlayedIn, type Played, standingOf } from "./rounds";
import type { BoardExercise, Session } from "./session";
import { noRoundWork, type RoundWork, type Submission, type Work } from "./work";

/** Why an answer is not judged at all. */
export type AnswerRefusal =
  | "ROUND_UNKNOWN"
  | "ROUND_PAUSED"
  | "NODE_NOT_ASKED"
  | "NODE_NOT_YOURS"
  | "NODE_NOT_OPEN"
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

/** Who answers, as far as that matters. */
export interface Answerer {
  readonly id: string;
  /** Per cent of the time limit on top. */
  readonly extraTime: number;
  /** The participant's own, before this answer. */
  readonly work: Work;
}

/** Says whether the answer may be given and judges it. One for a round that has closed is judged as late: stored, unscored until it is accepted. */
export function gradeAnswer(
  session: Session,
  { id: participantId, extraTime, work: all }: Answerer,
  answer: Answer,
): { readonly ok: true; readonly submission: Submission } | { readonly ok: false; readonly code: AnswerRefusal } {
  const { roundId, node, text, at } = answer;
  const played = ownPlayedIn(session, roundId, participantId);
  if (!played) return { ok: false, code: "ROUND_UNKNOWN" };
  const { board, kind } = played;
  const standing = standingOf(session, { roundId, kind }, { extraTime, at });
  if (standing.type === "paused") return { ok: false, code: "ROUND_PAUSED" };
  const work = all.rounds.get(roundId) ?? noRoundWork;
  const isBallot = board.rules.isVoted && kind !== "practice";
  const isOthers = !board.asked.includes(node) && session.exercises[played.exercise]?.asked.includes(node);
  if (isOthers) return { ok: false, code: "NODE_NOT_YOURS" };
  const code = refusalAt(board, work, { node, isBallot });
  if (code) return { ok: false, code };

  const sheet = isBallot ? new Map([...work.sheet].filter(([answered]) => answered !== node)) : work.sheet;
  const { tolerance } = board.rules;
  const evaluation = ownEvaluation(session, { kind, exercise: played.exercise, board, participantId, node });
  const judgement = judge({ evaluation, node, text, sheet, tolerance, asked: board.asked });
  const turn = (work.turns.get(node) ?? 0) + 1;
  const isLate = standing.type === "over";
  const speed = speedOf(played, standing.type === "open" ? standing.clock : null, at);
  const { verdict, attempt } = judgement;
  const priced = { verdict, attempt, hintCost: hintCost(board.rules, work, node), elapsed: speed.elapsed };
  const points = mayEarn(session, played, isLate) ? pointsOfAnswer(priced, pointRules(board.rules, speed.over)) : 0;
  const kept = { roundId, participantId, node, turn, text, judgement, points, isLate, isAccepted: false, isBallot };
  return { ok: true, submission: kept };
}

/** The first ballot is for talking about; and what comes after the true gradients were shown, or once a homework is over, earns nothing even when it is accepted. */
function mayEarn({ phase }: Session, { kind, exercise }: Played, isLate: boolean): boolean {
  if (kind === "vote") return false;
  return !isLate || ((phase.type === "round" || phase.type === "closed") && phase.exercise === exercise);
}

/** How much of which time an answer took, in ms; a late one took all of it. `over` is null where speed does not count. */
function speedOf({ kind, board }: Played, clock: Clock | null, at: number): { elapsed: number; over: number | null } {
  const { isSpeedPaid, seconds } = board.rules;
  if (!isSpeedPaid || seconds === null || kind === "practice") return { elapsed: 0, over: null };
  const over = clock?.limit ?? seconds * 1000;
  return { elapsed: clock ? elapsed(clock, at) : over, over };
}

/** What the hints opened so far at a node have cost. */
function hintCost(rules: Rules, work: RoundWork, node: NodeId): number {
  return rules.hintCosts.slice(0, work.hints.get(node) ?? 0).reduce((sum, cost) => sum + cost, 0);
}

function pointRules({ points, carriedCredit, attempts }: Rules, speedOver: number | null): PointRules {
  return { perNode: points, carriedCredit, attemptLimit: attempts, speedOver };
}

function refusalAt(
  board: BoardExercise,
  work: RoundWork,
  { node, isBallot }: { readonly node: NodeId; readonly isBallot: boolean },
): AnswerRefusal | null {
  if (!board.asked.includes(node)) return "NODE_NOT_ASKED";
  if ((work.turns.get(node) ?? 0) >= MAX_TURNS) return "TOO_MANY_ANSWERS";
  if (!isNodeOpen(board, work, node)) return "NODE_NOT_OPEN";
  // Before the close nothing may tell whether a ballot is right.
  if (isBallot) return null;
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

/** Whether nothing is left to do: each asked node is right, carried, or out of attempts; in a vote, answered. */
export function isFinished(
  board: BoardExercise,
  work: RoundWork,
  { isBallot }: { readonly isBallot: boolean } = { isBallot: false },
): boolean {
  return board.asked.every((node) => {
    if (isBallot) return work.sheet.has(node);
    const verdict = work.sheet.get(node)?.verdict;
    return verdict === "correct" || verdict === "carried" || isSpent(board, work, node);
  });
}
