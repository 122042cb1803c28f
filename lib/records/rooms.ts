import type { Session } from "@/lib/classroom/session";
import { listParticipants, type ParticipantRecord } from "./participants";
import { readSession } from "./sessions";
import { readWorks, type StoredWork } from "./works";

/** All that is stored of a session. */
export interface StoredRoom {
  readonly session: Session;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly participants: readonly ParticipantRecord[];
  /** By participant; whoever did nothing is left out. */
  readonly works: ReadonlyMap<string, StoredWork>;
}

/** The session with this code, its people and their answers; null where there is none. */
export async function readRoom(code: string): Promise<StoredRoom | null> {
  const read = await readSession(code);
  if (!read) return null;
  const { id } = read.session;
  const [participants, works] = await Promise.all([listParticipants(id), readWorks(id)]);
  return { ...read, participants, works };
}
