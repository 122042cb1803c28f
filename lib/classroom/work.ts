import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import { forStudent, type Judgement, type StudentJudgement } from "@/lib/grading/judgement";
import { emptySheet, record, type Sheet } from "@/lib/grading/sheet";

/** A participant's latest answer at a node. */
export interface Entry {
  readonly text: string;
  readonly turn: number;
  readonly judgement: Judgement;
  readonly shown: StudentJudgement;
}

/** What one participant has done in one round. */
export interface RoundWork {
  /** The answers as grading needs them: follow-through, attempts, free tries. */
  readonly sheet: Sheet;
  readonly entries: ReadonlyMap<NodeId, Entry>;
  /** The best points of each node: a score never falls. */
  readonly points: ReadonlyMap<NodeId, number>;
  /** How many answers were stored for a node, free ones included. */
  readonly turns: ReadonlyMap<NodeId, number>;
  /** The highest hint step opened at a node; the ones below it are open too. */
  readonly hints: ReadonlyMap<NodeId, HintStep>;
  /** What was typed at a node and not sent. */
  readonly drafts: ReadonlyMap<NodeId, string>;
  /** The sum of the points. */
  readonly score: number;
  /** What came after the close, in order, until the host accepts it. */
  readonly late: readonly Submission[];
}

/** What one participant has done in the whole session. */
export interface Work {
  readonly rounds: ReadonlyMap<string, RoundWork>;
  /** How many nodes in a row were answered rightly at the first try, up to now. */
  readonly streak: number;
}

/** An answer as it was judged, ready to be stored. */
export interface Submission {
  readonly roundId: string;
  readonly participantId: string;
  readonly node: NodeId;
  readonly turn: number;
  readonly text: string;
  readonly judgement: Judgement;
  /** What it earns; a late one once it is accepted. */
  readonly points: number;
  /** It came when its round had closed. */
  readonly isLate: boolean;
  /** Late, and the host let it count. */
  readonly isAccepted: boolean;
  /** One of a vote: the last one stands, for better or worse. */
  readonly isBallot: boolean;
}

/** A round in which nothing was answered yet. */
export const noRoundWork: RoundWork = {
  sheet: emptySheet,
  entries: new Map(),
  points: new Map(),
  turns: new Map(),
  hints: new Map(),
  drafts: new Map(),
  score: 0,
  late: [],
};

/** A participant who has done nothing yet. */
export const noWork: Work = { rounds: new Map(), streak: 0 };

/** The work with one more stored answer; folding the stored answers in order of their turns rebuilds it exactly. */
export function withSubmission(work: Work, submission: Submission): Work {
  const { roundId } = submission;
  const round = work.rounds.get(roundId) ?? noRoundWork;
  const isWaiting = submission.isLate && !submission.isAccepted;
  const changed = isWaiting ? keepLate(round, submission) : keep(round, submission);
  return { streak: streakAfter(work, submission), rounds: new Map(work.rounds).set(roundId, changed) };
}

function keepLate(round: RoundWork, submission: Submission): RoundWork {
  return { ...round, turns: turnsAfter(round, submission), late: [...round.late, submission] };
}

function keep(round: RoundWork, submission: Submission): RoundWork {
  const { node, text, turn, judgement } = submission;
  const before = round.points.get(node) ?? 0;
  // What cannot be read is no vote: the one before it stands.
  const isBallot = submission.isBallot && judgement.value !== null;
  const after = isBallot ? submission.points : Math.max(before, submission.points);
  return {
    ...round,
    sheet: record(isBallot ? without(round.sheet, node) : round.sheet, judgement),
    entries: new Map(round.entries).set(node, { text, turn, judgement, shown: forStudent(judgement) }),
    points: new Map(round.points).set(node, after),
    score: round.score + after - before,
    turns: turnsAfter(round, submission),
    // What was typed before it was sent is no draft any more.
    drafts: without(round.drafts, node),
  };
}

function turnsAfter({ turns }: RoundWork, { node, turn }: Submission): RoundWork["turns"] {
  return new Map(turns).set(node, Math.max(turns.get(node) ?? 0, turn));
}

/** A node right at its first try lengthens the streak, a wrong answer ends it; votes and late answers leave it. */
function streakAfter(work: Work, { roundId, node, judgement, isLate, isBallot }: Submission): number {
  if (isLate || isBallot || judgement.isFree) return work.streak;
  if (judgement.verdict === "wrong") return 0;
  const isFirst = judgement.attempt === 1 && !work.rounds.get(roundId)?.sheet.has(node);
  return isFirst ? work.streak + 1 : work.streak;
}

function without<V>(map: ReadonlyMap<NodeId, V>, node: NodeId): ReadonlyMap<NodeId, V> {
  if (!map.has(node)) return map;
  const left = new Map(map);
  left.delete(node);
  return left;
}

/** The work with the late answers of a round counted. */
export function withLateAccepted(work: Work, roundId: string): Work {
  const round = work.rounds.get(roundId);
  if (!round) return work;
  const kept: RoundWork = { ...round, late: [] };
  const counted = round.late.reduce((sum, one) => keep(sum, { ...one, isAccepted: true }), kept);
  return { ...work, rounds: new Map(work.rounds).set(roundId, counted) };
}

/** The work with one more hint opened; a lower one than those that are open changes nothing. */
export function withHint(
  work: Work,
  opened: { readonly roundId: string; readonly node: NodeId; readonly step: HintStep },
): Work {
  const round = work.rounds.get(opened.roundId) ?? noRoundWork;
  if (opened.step <= (round.hints.get(opened.node) ?? 0)) return work;
  const hints = new Map(round.hints).set(opened.node, opened.step);
  return { ...work, rounds: new Map(work.rounds).set(opened.roundId, { ...round, hints }) };
}

/** The work with what was last typed at a node. */
export function withDraft(
  work: Work,
  draft: { readonly roundId: string; readonly node: NodeId; readonly text: string },
): Work {
  const round = work.rounds.get(draft.roundId) ?? noRoundWork;
  const drafts = new Map(round.drafts).set(draft.node, draft.text);
  return { ...work, rounds: new Map(work.rounds).set(draft.roundId, { ...round, drafts }) };
}

/** The drafts of a round that were never sent as they stand: what is submitted when the time is up. */
export function unsentDrafts({ drafts, entries }: RoundWork): readonly (readonly [NodeId, string])[] {
  return [...drafts].filter(([node, text]) => text.trim() !== "" && entries.get(node)?.text.trim() !== text.trim());
}
