import { nameKey } from "@/lib/classroom/names";
import type { Participant, Room } from "@/lib/classroom/room";
import type { Session } from "@/lib/classroom/session";
import { noWork, type Submission, type Work, withDraft, withHint, withSubmission } from "@/lib/classroom/work";
import { listParticipants, type ParticipantRecord } from "@/lib/records/participants";
import { readRoom } from "@/lib/records/rooms";
import type { StoredSubmission } from "@/lib/records/submissions";
import type { Extent, StoredWork } from "@/lib/records/works";
import type { Queue } from "./serial";

/** So many answers of a participant are kept whole, since pages send again what was not acknowledged. */
const REMEMBERED = 16;

/** An answer that was carried out: the same event again is answered from here. */
export interface SeenAnswer {
  readonly payloadHash: string;
  readonly submission: Submission;
}

/** A participant as this process knows them: the records' truth, and who is connected here. */
export class LiveParticipant implements Participant, Queue {
  readonly id: string;
  name!: string;
  idNumber!: string | null;
  email!: string | null;
  isRemoved!: boolean;
  isBanned!: boolean;
  isAwaited!: boolean;
  extraTime!: number;
  team!: number | null;
  place!: number;
  work: Work = noWork;
  connections = 0;
  /** The other processes that they are connected to. */
  readonly elsewhere = new Set<string>();
  tail: Promise<unknown> = Promise.resolve();
  /** The latest answers by their event: one that is sent again is answered from here. */
  readonly seen = new Map<string, SeenAnswer>();
  /** Every event that brought an answer; what became of the older ones is read from the records. */
  readonly taken = new Set<string>();
  /** When the latest answer was stored, in epoch ms. */
  private latest = 0;

  constructor(record: ParticipantRecord) {
    this.id = record.id;
    this.become(record);
  }

  /** Takes in what is stored of them by now. */
  become(record: ParticipantRecord): void {
    this.name = record.name;
    this.idNumber = record.idNumber;
    this.email = record.email;
    this.isRemoved = record.isRemoved;
    this.isBanned = record.isBanned;
    this.isAwaited = record.isAwaited;
    this.extraTime = record.extraTime;
    this.team = record.team;
    this.place = record.place;
  }

  get isConnected(): boolean {
    return this.connections > 0 || this.elsewhere.size > 0;
  }

  /** Takes in an answer that has been committed. */
  take({ eventId, payloadHash, submission, at }: StoredSubmission): void {
    this.taken.add(eventId);
    this.seen.set(eventId, { payloadHash, submission });
    const [oldest] = this.seen.keys();
    if (this.seen.size > REMEMBERED && oldest !== undefined) this.seen.delete(oldest);
    this.work = withSubmission(this.work, submission);
    this.latest = Math.max(this.latest, at.getTime());
  }

  /** How much of what is stored of them is known here. */
  get extent(): Extent {
    let [waiting, hints] = [0, 0];
    for (const round of this.work.rounds.values()) {
      waiting += round.late.length;
      for (const step of round.hints.values()) hints += step;
    }
    return { answers: this.taken.size, counted: this.taken.size - waiting, hints };
  }

  /** Whether an answer that another process has stored comes after all that are known, and has not been accepted meanwhile. */
  isNext({ submission, at }: StoredSubmission): boolean {
    const { roundId, node, turn, isLate, isAccepted } = submission;
    const turns = this.work.rounds.get(roundId)?.turns.get(node) ?? 0;
    return turn === turns + 1 && at.getTime() >= this.latest && (!isLate || isAccepted);
  }

  /** Takes in all that is stored of their work, in the place of what was known. */
  retake({ answers, hints, drafts }: StoredWork): void {
    this.work = noWork;
    this.latest = 0;
    this.taken.clear();
    this.seen.clear();
    for (const answer of answers) this.take(answer);
    for (const hint of hints) this.work = withHint(this.work, hint);
    for (const draft of drafts) this.work = withDraft(this.work, draft);
  }
}

/** A session that somebody here looks at: a cache of the records, which may vanish at any moment. */
export class LiveRoom implements Room, Queue {
  readonly participants = new Map<string, LiveParticipant>();
  readonly nameKeys = new Set<string>();
  connections = 0;
  /** Its session is gone, or it was let go of: there may be another room of its code by now. */
  isGone = false;
  tail: Promise<unknown> = Promise.resolve();
  /** What other processes have stored is read in turn. */
  readonly reading: Queue = { tail: Promise.resolve() };
  /** Runs while nobody looks at the room. */
  idle: NodeJS.Timeout | null = null;
  /** Runs until a time is up: a round's, somebody's, the practice's. */
  timeUp: NodeJS.Timeout | null = null;
  /** Runs until the other processes are told who is here. */
  presence: NodeJS.Timeout | null = null;
  /** When each of the other processes was last heard of, in epoch ms. */
  readonly heard = new Map<string, number>();
  /** How many lines of the log there were when the people were last read. */
  entries = 0;

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
  if (known) {
    // Whoever asks is about to look at it.
    known.then((room) => room?.idle?.refresh()).catch(() => {});
    return known;
  }
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

/** Forgets a room. */
export function dropRoom(room: LiveRoom): void {
  if (room.isGone) return;
  room.isGone = true;
  if (room.idle) clearTimeout(room.idle);
  if (room.timeUp) clearTimeout(room.timeUp);
  rooms.delete(room.session.code);
}

/** How many rooms this process holds. */
export function countRooms(): number {
  return rooms.size;
}

/** Every room that is in memory here. */
export async function liveRooms(): Promise<readonly LiveRoom[]> {
  const opened = await Promise.allSettled(rooms.values());
  return opened.flatMap((room) => (room.status === "fulfilled" && room.value ? [room.value] : []));
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
  if (room.idle || room.connections > 0 || room.isGone) return;
  room.idle = setTimeout(() => dropRoom(room), IDLE);
  room.idle.unref();
}

/** Admits whom another process has seated meanwhile. */
export async function readNewcomers(room: LiveRoom): Promise<void> {
  for (const record of await listParticipants(room.session.id))
    if (!room.participants.has(record.id)) room.admit(new LiveParticipant(record));
}

async function loadRoom(code: string): Promise<LiveRoom | null> {
  const stored = await readRoom(code);
  if (!stored) return null;
  const room = new LiveRoom(stored.session, stored.ownerId);
  for (const participant of stored.participants) room.admit(new LiveParticipant(participant));
  for (const [id, work] of stored.works) room.participants.get(id)?.retake(work);
  return room;
}
