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
}

/** What one participant has done in the whole session. */
export interface Work {
  readonly score: number;
  readonly rounds: ReadonlyMap<string, RoundWork>;
}

/** An answer as it was judged, ready to be stored. */
export interface Submission {
  readonly roundId: string;
  readonly participantId: string;
  readonly node: NodeId;
  readonly turn: number;
  readonly text: string;
  readonly judgement: Judgement;
  readonly points: number;
  readonly isLate: boolean;
}

/** A round in which nothing was answered yet. */
export const noRoundWork: RoundWork = {
  sheet: emptySheet,
  entries: new Map(),
  points: new Map(),
  turns: new Map(),
  hints: new Map(),
  drafts: new Map(),
};

/** A participant who has done nothing yet. */
export const noWork: Work = { score: 0, rounds: new Map() };

/** The work with one more stored answer; folding the stored answers in order of their turns rebuilds it exactly. */
export function withSubmission(work: Work, submission: Submission): Work {
  const { roundId, node } = submission;
  const round = work.rounds.get(roundId) ?? noRoundWork;
  const turns = new Map(round.turns).set(node, submission.turn);
  if (submission.isLate) return { ...work, rounds: new Map(work.rounds).set(roundId, { ...round, turns }) };
  const before = round.points.get(node) ?? 0;
  const best = Math.max(before, submission.points);
  const { text, turn, judgement } = submission;
  const changed: RoundWork = {
    ...round,
    sheet: record(round.sheet, judgement),
    entries: new Map(round.entries).set(node, { text, turn, judgement, shown: forStudent(judgement) }),
    points: new Map(round.points).set(node, best),
    turns,
  };
  return { score: work.score + best - before, rounds: new Map(work.rounds).set(roundId, changed) };
}

/** The work with one more hint opened. */
export function withHint(
  work: Work,
  opened: { readonly roundId: string; readonly node: NodeId; readonly step: HintStep },
): Work {
  const round = work.rounds.get(opened.roundId) ?? noRoundWork;
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
