import { type DraftRecord, listDrafts } from "./drafts";
import { type HintRecord, listHints } from "./hints";
import { listSubmissions, listSubmissionsOf, type StoredSubmission } from "./submissions";

/** All that is stored of what one participant has done in a session: their answers in their order, the lower hints first. */
export interface StoredWork {
  readonly answers: readonly StoredSubmission[];
  readonly hints: readonly HintRecord[];
  readonly drafts: readonly DraftRecord[];
}

/** How much was done; each of these only grows. */
export interface Extent {
  readonly answers: number;
  /** Of these, all but the late ones that the host has not accepted. */
  readonly counted: number;
  /** Steps of the hints that are open. */
  readonly hints: number;
}

/** How much a participant has done. */
export function extentOf({ answers, hints }: StoredWork): Extent {
  const counted = answers.filter(({ submission }) => !submission.isLate || submission.isAccepted);
  return { answers: answers.length, counted: counted.length, hints: hints.length };
}

/** What each participant of a session has done; whoever did nothing is left out. */
export async function readWorks(sessionId: string): Promise<ReadonlyMap<string, StoredWork>> {
  const [answers, hints, drafts] = await Promise.all([
    listSubmissions(sessionId),
    listHints(sessionId),
    listDrafts(sessionId),
  ]);
  const works = new Map<string, { answers: StoredSubmission[]; hints: HintRecord[]; drafts: DraftRecord[] }>();
  const of = (id: string) => {
    const work = works.get(id) ?? { answers: [], hints: [], drafts: [] };
    works.set(id, work);
    return work;
  };
  for (const answer of answers) of(answer.submission.participantId).answers.push(answer);
  for (const hint of hints) of(hint.participantId).hints.push(hint);
  for (const draft of drafts) of(draft.participantId).drafts.push(draft);
  return works;
}

/** What one participant of a session has done. */
export async function readWork(sessionId: string, participantId: string): Promise<StoredWork> {
  const [answers, hints, drafts] = await Promise.all([
    listSubmissionsOf(participantId),
    listHints(sessionId, participantId),
    listDrafts(sessionId, participantId),
  ]);
  return { answers, hints, drafts };
}
