import { nameKey } from "@/lib/classroom/names";
import type { Participant, Room } from "@/lib/classroom/room";
import type { Session } from "@/lib/classroom/session";
import { noWork, type Submission, type Work, withDraft, withHint, withSubmission } from "@/lib/classroom/work";
import { HINT_STEPS } from "@/lib/grading/hints";
import { readRoom } from "@/lib/records/rooms";
import type { Queue } from "./serial";

/** An answer that was carried out: the same event again is answered from here. */
export interface SeenAnswer {
  readonly payloadHash: string;
  readonly submission: Submission;
}

/** A participant as this process knows them: the records' truth, and who is connected here. */
export class LiveParticipant implements Participant, Queue {
  work: Work = noWork;
  connections = 0;
  tail: Promise<unknown> = Promise.resolve();
  readonly seen = new Map<string, SeenAnswer>();

  constructor(
    readonly id: string,
    public name: string,
    public isRemoved: boolean,
  ) {}

  get isConnected(): boolean {
    return this.connections > 0;
  }

  /** Takes in an answer that has been committed. */
  take(eventId: string, answer: SeenAnswer): void {
    this.seen.set(eventId, answer);
    this.work = withSubmission(this.work, answer.submission);
  }
}

/** A session that somebody here looks at: a cache of the records, which may vanish at any moment. */
export class LiveRoom implements Room, Queue {
  readonly participants = new Map<string, LiveParticipant>();
  readonly nameKeys = new Set<string>();
  connections = 0;
  tail: Promise<unknown> = Promise.resolve();

  constructor(
    public session: Session,
    readonly ownerId: string,
  ) {}

  /** Takes in a participant who has been committed. */
  admit(participant: LiveParticipant): void {
    this.participants.set(participant.id, participant);
    this.nameKeys.add(nameKey(participant.name));
  }
}

const rooms = new Map<string, Promise<LiveRoom | null>>();

/** The room of a code, read from the records unless it is live already; null where there is no such session. */
export function openRoom(code: string): Promise<LiveRoom | null> {
  const known = rooms.get(code);
  if (known) return known;
  const opening = loadRoom(code);
  rooms.set(code, opening);
  // A code that is unknown now may be a session's in a minute; a failed read may succeed.
  opening.then(
    (room) => room ?? rooms.delete(code),
    () => rooms.delete(code),
  );
  return opening;
}

/** Lets go of a room that nobody here looks at; the records have all of it. */
export function forgetRoom(room: LiveRoom): void {
  if (room.connections === 0) rooms.delete(room.session.code);
}

async function loadRoom(code: string): Promise<LiveRoom | null> {
  const stored = await readRoom(code);
  if (!stored) return null;
  const room = new LiveRoom(stored.session, stored.ownerId);
  for (const { id, name, isRemoved } of stored.participants) room.admit(new LiveParticipant(id, name, isRemoved));
  for (const { submission, eventId, payloadHash } of stored.submissions)
    room.participants.get(submission.participantId)?.take(eventId, { payloadHash, submission });
  for (const { participantId, ...draft } of stored.drafts) {
    const participant = room.participants.get(participantId);
    if (participant) participant.work = withDraft(participant.work, draft);
  }
  for (const { roundId, participantId, node, step } of stored.hints) {
    const participant = room.participants.get(participantId);
    const opened = HINT_STEPS.find((one) => one === step);
    if (participant && opened) participant.work = withHint(participant.work, { roundId, node, step: opened });
  }
  return room;
}
