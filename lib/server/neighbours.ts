import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { nameKey } from "@/lib/classroom/names";
import { people } from "@/lib/classroom/room";
import { teamOfNewcomer } from "@/lib/classroom/teams";
import { withHint } from "@/lib/classroom/work";
import { openDatabase } from "@/lib/records/database";
import { listParticipants, type ParticipantRecord, readParticipants } from "@/lib/records/participants";
import { readRoomMark } from "@/lib/records/roomMark";
import { readVersion } from "@/lib/records/sessions";
import { findSubmissions, type StoredSubmission } from "@/lib/records/submissions";
import { type Extent, extentOf, readWork, readWorks, type StoredWork } from "@/lib/records/works";
import { refusalOf } from "./admission";
import type { Broadcast } from "./broadcast";
import type { Notice } from "./bus";
import { dropRoom, findRoom, LiveParticipant, type LiveRoom, liveRooms } from "./live";
import { log } from "./log";
import { storeOwn } from "./onOwn";
import { rereadSession } from "./reread";
import { inTurn, inTurnOfAll } from "./serial";
import { watchTime } from "./timeUp";

/** This process among the others. */
const self = randomUUID();

/** How often a process looks whether it has missed something, in ms. */
const LOOK = 2000;

/** How long a notice may be on its way before it counts as missed, in ms. */
const PATIENCE = 300;

/** Who was not said to be connected for so long is not, in ms: their process has gone. */
const ABSENCE = 12_000;

type Told<T extends Notice["type"]> = Extract<Notice, { readonly type: T }>;

/** Takes in what another process has done in rooms that are in memory here too: what it says of a room's people and answers, read in one statement each. */
export async function onNotices(notices: readonly Notice[], broadcast: Broadcast): Promise<void> {
  const byRoom = new Map<string, Notice[]>();
  for (const notice of notices) byRoom.set(notice.code, [...(byRoom.get(notice.code) ?? []), notice]);
  await Promise.all(
    [...byRoom].map(async ([code, told]) => {
      const room = await findRoom(code);
      if (room) await takeTold(room, told, broadcast);
    }),
  );
}

async function takeTold(room: LiveRoom, told: readonly Notice[], broadcast: Broadcast): Promise<void> {
  const people = new Set(told.flatMap((notice) => (notice.type === "people" ? notice.ids : [])));
  if (people.size > 0) await takePeople(room, await readParticipants(room.session.id, [...people]), broadcast);
  const answers = told.filter((notice) => notice.type === "answer");
  if (answers.length > 0) await takeAnswers(room, answers, broadcast);
  for (const notice of told)
    if (notice.type !== "people" && notice.type !== "answer") await take(room, notice, broadcast);
}

async function take(
  room: LiveRoom,
  notice: Exclude<Notice, Told<"people" | "answer">>,
  broadcast: Broadcast,
): Promise<void> {
  switch (notice.type) {
    case "session":
      return takeSession(room, broadcast);
    case "hint": {
      const participant = room.participants.get(notice.participantId);
      if (!participant) return;
      participant.work = withHint(participant.work, notice);
      return broadcast.answered(room, participant);
    }
    case "late":
      return takeLate(room, notice, broadcast);
    case "presence":
      return takePresence(room, notice.process, new Set(notice.ids), broadcast);
  }
}

function takeSession(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  return inTurn(room, async () => {
    if (await rereadSession(room, broadcast)) watchTime(room, broadcast);
  });
}

function takePeople(room: LiveRoom, records: readonly ParticipantRecord[], broadcast: Broadcast): Promise<void> {
  return inTurn(room, async () => {
    const news = records.filter((record) => differs(room.participants.get(record.id), record));
    // All names that are given up go before any comes: two may have changed theirs for each other's.
    for (const { id } of news) room.nameKeys.delete(nameKey(room.participants.get(id)?.name ?? ""));
    for (const record of news) {
      const known = room.participants.get(record.id);
      if (known && known.place !== record.place) broadcast.moved(room, known);
      const participant = known ?? new LiveParticipant(record);
      participant.become(record);
      room.admit(participant);
      broadcast.peopleChanged(room, participant);
      broadcast.answered(room, participant);
      // The goodbye may have been lost, or said before they came here.
      const code = refusalOf(participant);
      if (code && participant.connections > 0) broadcast.dismiss(participant, code);
      if (!known) await seatInTeam(room, participant, broadcast);
    }
    watchTime(room, broadcast);
  });
}

/** Teams may have been dealt here while another process seated somebody: neither knew of the other. */
async function seatInTeam(room: LiveRoom, newcomer: LiveParticipant, broadcast: Broadcast): Promise<void> {
  const team = newcomer.team === null ? teamOfNewcomer(room.session.teams, people(room)) : null;
  if (team === null || !(await storeOwn(room, newcomer, { type: "dealt", change: { team } }))) return;
  newcomer.team = team;
  broadcast.bus.tell({ type: "people", code: room.session.code, ids: [newcomer.id] });
}

function differs(known: LiveParticipant | undefined, record: ParticipantRecord): boolean {
  if (!known) return true;
  return (Object.keys(record) as (keyof ParticipantRecord)[]).some((field) => known[field] !== record[field]);
}

/** Answers that another process has stored and tells of. */
async function takeAnswers(room: LiveRoom, told: readonly Told<"answer">[], broadcast: Broadcast): Promise<void> {
  const strangers = told.filter(({ participantId }) => !room.participants.has(participantId));
  if (strangers.length > 0) {
    const ids = strangers.map(({ participantId }) => participantId);
    await takePeople(room, await readParticipants(room.session.id, ids), broadcast);
  }
  // One reading after another, so that nobody's answers change places.
  await inTurn(room.reading, async () => {
    const stored = await findSubmissions(told);
    await Promise.all(stored.map((answer) => takeAnswer(room, answer, broadcast)));
  });
}

async function takeAnswer(room: LiveRoom, answer: StoredSubmission, broadcast: Broadcast): Promise<void> {
  const participant = room.participants.get(answer.submission.participantId);
  if (!participant) return;
  await inTurn(participant, async () => {
    if (participant.taken.has(answer.eventId)) return;
    // What was told comes in any order, and may have been accepted since it was read.
    if (participant.isNext(answer)) participant.take(answer);
    else participant.retake(await readWork(room.session.id, participant.id));
    broadcast.answered(room, participant);
  });
}

/** Reads what the host and somebody have done at other processes up to now. Call it before they do something here. */
export async function refresh(room: LiveRoom, participant: LiveParticipant, broadcast: Broadcast): Promise<void> {
  if (broadcast.bus.isAlone) return;
  const { id, version } = room.session;
  const [latest, records] = await Promise.all([readVersion(id), readParticipants(id, [participant.id])]);
  if (latest !== version) await takeSession(room, broadcast);
  if (records.some((record) => differs(participant, record))) await takePeople(room, records, broadcast);
  await inTurn(participant, async () => {
    const stored = await readWork(room.session.id, participant.id);
    const isNews = isBehind(participant.extent, extentOf(stored));
    participant.retake(stored);
    if (isNews) broadcast.answered(room, participant);
  });
}

/** Takes in all that is stored and not known here. */
async function takeMissed(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  const before = new Map([...room.participants].map(([id, { work }]) => [id, work]));
  const works = await readWorks(room.session.id);
  const take = async ([id, stored]: readonly [string, StoredWork]) => {
    const participant = room.participants.get(id);
    if (!participant) return;
    await inTurn(participant, async () => {
      if (!isBehind(participant.extent, extentOf(stored))) return;
      // Something was stored here since all was read.
      const isOld = participant.work !== before.get(id);
      participant.retake(isOld ? await readWork(room.session.id, id) : stored);
      broadcast.answered(room, participant);
    });
  };
  await Promise.all([...works].map(take));
}

function isBehind(known: Extent, stored: Extent): boolean {
  return known.answers < stored.answers || known.counted < stored.counted || known.hints < stored.hints;
}

/** Late answers that the host let count at another process. Which they are is read: one that came since waits still. */
function takeLate(
  room: LiveRoom,
  { roundId, ids }: { readonly roundId: string; readonly ids: readonly string[] },
  broadcast: Broadcast,
): Promise<void> {
  const whom = ids.flatMap((id) => room.participants.get(id) ?? []);
  return inTurnOfAll(whom, async () => {
    const waiting = whom.filter(({ work }) => (work.rounds.get(roundId)?.late.length ?? 0) > 0);
    const retake = async (one: LiveParticipant) => {
      one.retake(await readWork(room.session.id, one.id));
      broadcast.answered(room, one);
    };
    await Promise.all(waiting.map(retake));
    broadcast.changed(room);
  });
}

function takePresence(room: LiveRoom, process: string, ids: ReadonlySet<string>, broadcast: Broadcast): void {
  if (process === self) return;
  room.heard.set(process, Date.now());
  for (const participant of room.participants.values()) {
    const was = participant.isConnected;
    if (ids.has(participant.id)) participant.elsewhere.add(process);
    else participant.elsewhere.delete(process);
    if (participant.isConnected !== was) broadcast.presenceChanged(room, participant);
  }
}

/** Tells the others who is connected here. */
export function tellPresence(room: LiveRoom, broadcast: Broadcast): void {
  if (broadcast.bus.isAlone || room.presence) return;
  room.presence = setTimeout(() => {
    room.presence = null;
    const here = [...room.participants.values()].filter((participant) => participant.connections > 0);
    const ids = here.map(({ id }) => id);
    broadcast.bus.tell({ type: "presence", code: room.session.code, process: self, ids });
  }, 200);
  room.presence.unref();
}

/** Looks from time to time whether something was missed: Redis may have been away; and a connection to the database may break when an order was stored, before that was said. */
export function watchNeighbours(broadcast: Broadcast): void {
  if (openDatabase().provider === "sqlite") return;
  let looks = 0;
  const look = async () => {
    looks += 1;
    if (looks % 2 === 0) for (const room of await liveRooms()) tellPresence(room, broadcast);
    await catchUpAll(broadcast);
    setTimeout(look, LOOK).unref();
  };
  setTimeout(look, LOOK).unref();
}

/** Takes in whatever this process has missed. All rooms at once: one where answers are on their way is looked at for longer. */
export async function catchUpAll(broadcast: Broadcast): Promise<void> {
  const failed = (error: unknown) => log.warn({ error }, "a room could not be looked after");
  await Promise.all((await liveRooms()).map((room) => catchUp(room, broadcast).catch(failed)));
}

/** Takes in whatever this process has missed of a room. */
export async function catchUp(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  for (const [process, at] of room.heard) {
    if (Date.now() - at < ABSENCE) continue;
    takePresence(room, process, new Set(), broadcast);
    room.heard.delete(process);
  }
  const mark = await readRoomMark(room.session.id);
  if (!mark) return leave(room, broadcast);
  if (mark.version !== room.session.version) await takeSession(room, broadcast);
  if (mark.entries !== room.entries) {
    const known = [...room.participants.keys()];
    const records = await listParticipants(room.session.id);
    const stored = new Set(records.map(({ id }) => id));
    if (!known.every((id) => stored.has(id))) return leave(room, broadcast);
    await takePeople(room, records, broadcast);
    room.entries = mark.entries;
  }
  if (!isBehind(extentOfRoom(room), mark)) return;
  // The notice may be on its way.
  await sleep(PATIENCE);
  if (isBehind(extentOfRoom(room), mark)) await takeMissed(room, broadcast);
}

/** Lets go of a room whose session, or whose people, were deleted; the goodbye may have been lost. */
function leave(room: LiveRoom, broadcast: Broadcast): void {
  broadcast.close(room, "SESSION_DELETED");
  dropRoom(room);
}

function extentOfRoom({ participants }: LiveRoom): Extent {
  const sum = { answers: 0, counted: 0, hints: 0 };
  for (const { extent } of participants.values()) {
    sum.answers += extent.answers;
    sum.counted += extent.counted;
    sum.hints += extent.hints;
  }
  return sum;
}
