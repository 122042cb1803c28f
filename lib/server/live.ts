import { nameKey } from "@/lib/classroom/names";
import type { Participant, Room } from "@/lib/classroom/room";
import type { Session } from "@/lib/classroom/session";
import { noWork, type Submission, type Work, withDraft, withHint, withSubmission } from "@/lib/classroom/work";
import { HINT_STEPS } from "@/lib/grading/hints";
import type { ParticipantRecord } from "@/lib/records/participants";
import { readRoom, type StoredRoom } from "@/lib/records/rooms";
import type { Queue } from "./serial";

/** An answer that was carried out: the same event again is answered from here. */
export interface SeenAnswer {
  readonly payloadHash: string;
  readonly submission: Submission;
}

/** A participant as this process knows them: the records' truth, and who is connected here. */
export class LiveParticipant implements Participant, Queue {
  readonly id: string;
  name: string;
  isRemoved: boolean;
  isBanned: boolean;
  isAwaited: boolean;
  extraTime: number;
  team: number | null;
  place: number;
  work: Work = noWork;
  connections = 0;
  tail: Promise<unknown> = Promise.resolve();
  readonly seen = new Map<string, SeenAnswer>();

  constructor(record: ParticipantRecord) {
    this.id = record.id;
    this.name = record.name;
    this.isRemoved = record.isRemoved;
    this.isBanned = record.isBanned;
    this.isAwaited = record.isAwaited;
    this.extraTime = record.extraTime;
    this.team = record.team;
    this.place = record.place;
  }

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
  /** Runs while nobody looks at the room. */
  idle: NodeJS.Timeout | null = null;
  /** Runs until a time is up: a round's, somebody's, the practice's. */
  timeUp: NodeJS.Timeout | null = null;

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

/** A room that nobody looks at is let go after this time, in ms. */
const IDLE = 10 * 60_000;

const rooms = new Map<string, Promise<LiveRoom | null>>();

/** The room of a code, read from the records unless it is live already; null where there is no such session. */
export function openRoom(code: string): Promise<LiveRoom | null> {
  const known = rooms.get(code);
  if (known) return known;
  const opening = loadRoom(code);
  rooms.set(code, opening);
  opening.then(
    // A code that is unknown now may be a session's in a minute; a failed read may succeed.
    (room) => (room ? restRoom(room) : rooms.delete(code)),
    () => rooms.delete(code),
  );
  return opening;
}

/** The room of a code if this process holds it already. */
export function findRoom(code: string): Promise<LiveRoom | null> {
  return rooms.get(code) ?? Promise.resolve(null);
}

/** Forgets a room whose session is gone. */
export function dropRoom(room: LiveRoom): void {
  if (room.idle) clearTimeout(room.idle);
  if (room.timeUp) clearTimeout(room.timeUp);
  rooms.delete(room.session.code);
}

/** How many rooms this process holds. */
export function countRooms(): number {
  return rooms.size;
}

/** Somebody looks at the room. */
export function enterRoom(room: LiveRoom): void {
  room.connections += 1;
  if (room.idle) clearTimeout(room.idle);
  room.idle = null;
}

/** Somebody does no longer. */
export function leaveRoom(room: LiveRoom): void {
  room.connections -= 1;
  if (room.connections === 0) restRoom(room);
}

/** Lets go of the room unless somebody looks at it soon; the records have all of it. */
function restRoom(room: LiveRoom): void {
  if (room.idle || room.connections > 0) return;
  room.idle = setTimeout(() => {
    if (room.timeUp) clearTimeout(room.timeUp);
    rooms.delete(room.session.code);
  }, IDLE);
  room.idle.unref();
}

async function loadRoom(code: string): Promise<LiveRoom | null> {
  const stored = await readRoom(code);
  if (!stored) return null;
  const room = new LiveRoom(stored.session, stored.ownerId);
  for (const participant of stored.participants) room.admit(new LiveParticipant(participant));
  for (const { submission, eventId, payloadHash } of stored.submissions)
    room.participants.get(submission.participantId)?.take(eventId, { payloadHash, submission });
  takeDrafts(room, stored);
  for (const { roundId, participantId, node, step } of stored.hints) {
    const participant = room.participants.get(participantId);
    const opened = HINT_STEPS.find((one) => one === step);
    if (participant && opened) participant.work = withHint(participant.work, { roundId, node, step: opened });
  }
  return room;
}

/** What was typed before the last answer at its node was sent is no draft any more. */
function takeDrafts(room: LiveRoom, { drafts, submissions }: StoredRoom): void {
  const answered = new Map<string, number>();
  for (const { submission, at } of submissions)
    answered.set(`${submission.participantId} ${submission.roundId} ${submission.node}`, at.getTime());
  for (const { participantId, at, ...draft } of drafts) {
    const participant = room.participants.get(participantId);
    const isOlder = at.getTime() <= (answered.get(`${participantId} ${draft.roundId} ${draft.node}`) ?? 0);
    if (participant && !isOlder) participant.work = withDraft(participant.work, draft);
  }
}
