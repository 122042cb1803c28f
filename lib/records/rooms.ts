import type { Session } from "@/lib/classroom/session";
import { type DraftRecord, listDrafts } from "./drafts";
import { type HintRecord, listHints } from "./hints";
import { listParticipants, type ParticipantRecord } from "./participants";
import { readSession } from "./sessions";
import { listSubmissions, type StoredSubmission } from "./submissions";

/** All that is stored of a session. */
export interface StoredRoom {
  readonly session: Session;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly participants: readonly ParticipantRecord[];
  readonly submissions: readonly StoredSubmission[];
  readonly hints: readonly HintRecord[];
  readonly drafts: readonly DraftRecord[];
}

/** The session with this code, its people and their answers; null where there is none. */
export async function readRoom(code: string): Promise<StoredRoom | null> {
  const read = await readSession(code);
  if (!read) return null;
  const [participants, submissions, hints, drafts] = await Promise.all([
    listParticipants(read.session.id),
    listSubmissions(read.session.id),
    listHints(read.session.id),
    listDrafts(read.session.id),
  ]);
  return { ...read, participants, submissions, hints, drafts };
}
