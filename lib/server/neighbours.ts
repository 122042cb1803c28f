import { randomUUID } from "node:crypto";
import { nameKey } from "@/lib/classroom/names";
import { withHint, withLateAccepted } from "@/lib/classroom/work";
import { HINT_STEPS } from "@/lib/grading/hints";
import { listParticipants, type ParticipantRecord, readParticipant } from "@/lib/records/participants";
import { readRoomMark } from "@/lib/records/roomMark";
import { findSubmission, listSubmissions } from "@/lib/records/submissions";
import type { Broadcast } from "./broadcast";
import type { Notice } from "./bus";
import { dropRoom, findRoom, LiveParticipant, type LiveRoom, liveRooms } from "./live";
import { log } from "./log";
import { rereadSession } from "./reread";
import { inTurn, inTurnOfAll } from "./serial";
import { watchTime } from "./timeUp";

/** This process among the others. */
const self = randomUUID();

/** How often a process looks whether it has missed something, in ms. */
const LOOK = 2000;

/** Who was not said to be connected for so long is not, in ms: their process has gone. */
const ABSENCE = 12_000;

/** Takes in what another process has done in a room that is in memory here too. */
export async function onNotice(notice: Notice, broadcast: Broadcast): Promise<void> {
  const room = await findRoom(notice.code);
  if (!room) return;
  switch (notice.type) {
    case "session":
      return takeSession(room, broadcast);
    case "people":
      return takePeople(room, await readPeople(room, notice.ids), broadcast);
    case "answer":
      return takeAnswer(room, notice, broadcast);
    case "hint": {
      const participant = room.participants.get(notice.participantId);
      const step = HINT_STEPS.find((one) => one === notice.step);
      if (!participant || !step) return;
      participant.work = withHint(participant.work, { ...notice, step });
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

async function readPeople(room: LiveRoom, ids: readonly string[]): Promise<readonly ParticipantRecord[]> {
  const read = await Promise.all(ids.map((id) => readParticipant(room.session.id, id)));
  return read.flatMap((record) => record ?? []);
}

function takePeople(room: LiveRoom, records: readonly ParticipantRecord[], broadcast: Broadcast): Promise<void> {
  return inTurn(room, async () => {
    for (const record of records) {
      const known = room.participants.get(record.id);
      if (!known) room.admit(new LiveParticipant(record));
      else if (!differs(known, record)) continue;
      else {
        room.nameKeys.delete(nameKey(known.name));
        known.become(record);
        room.nameKeys.add(nameKey(known.name));
      }
      const participant = room.participants.get(record.id);
      if (!participant) continue;
      broadcast.peopleChanged(room, participant);
      broadcast.answered(room, participant);
    }
    watchTime(room, broadcast);
  });
}

function differs(known: LiveParticipant, record: ParticipantRecord): boolean {
  return (Object.keys(record) as (keyof ParticipantRecord)[]).some((field) => known[field] !== record[field]);
}

async function takeAnswer(
  room: LiveRoom,
  { participantId, eventId }: { readonly participantId: string; readonly eventId: string },
  broadcast: Broadcast,
): Promise<void> {
  if (!room.participants.has(participantId)) await takePeople(room, await readPeople(room, [participantId]), broadcast);
  const participant = room.participants.get(participantId);
  if (!participant) return;
  await inTurn(participant, async () => {
    if (participant.seen.has(eventId)) return;
    const stored = await findSubmission(participantId, eventId);
    if (!stored) return;
    const { payloadHash, submission } = stored;
    participant.take(eventId, { payloadHash, submission });
    broadcast.answered(room, participant);
  });
}

function takeLate(
  room: LiveRoom,
  { roundId, ids }: { readonly roundId: string; readonly ids: readonly string[] },
  broadcast: Broadcast,
): Promise<void> {
  const whom = ids.flatMap((id) => room.participants.get(id) ?? []);
  return inTurnOfAll(whom, async () => {
    for (const one of whom) {
      one.work = withLateAccepted(one.work, roundId);
      broadcast.answered(room, one);
    }
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
    if (participant.isConnected !== was) broadcast.peopleChanged(room, participant);
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

/** Looks from time to time whether a notice was missed: Redis may have been away. */
export function watchNeighbours(broadcast: Broadcast): void {
  if (broadcast.bus.isAlone) return;
  let looks = 0;
  const look = async () => {
    looks += 1;
    for (const room of await liveRooms()) {
      if (looks % 2 === 0) tellPresence(room, broadcast);
      await catchUp(room, broadcast).catch((error: unknown) => log.warn({ error }, "a room could not be looked after"));
    }
    setTimeout(look, LOOK).unref();
  };
  setTimeout(look, LOOK).unref();
}

async function catchUp(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  for (const [process, at] of room.heard) {
    if (Date.now() - at < ABSENCE) continue;
    takePresence(room, process, new Set(), broadcast);
    room.heard.delete(process);
  }
  const mark = await readRoomMark(room.session.id);
  // Its session has been deleted.
  if (!mark) return dropRoom(room);
  if (mark.version !== room.session.version) await takeSession(room, broadcast);
  if (mark.entries !== room.entries) {
    await takePeople(room, await listParticipants(room.session.id), broadcast);
    room.entries = mark.entries;
  }
  const known = [...room.participants.values()].reduce((sum, { seen }) => sum + seen.size, 0);
  if (mark.answers > known) await takeAnswers(room, broadcast);
}

async function takeAnswers(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  for (const { submission, eventId, payloadHash } of await listSubmissions(room.session.id)) {
    const participant = room.participants.get(submission.participantId);
    if (!participant || participant.seen.has(eventId)) continue;
    await inTurn(participant, async () => {
      if (participant.seen.has(eventId)) return;
      participant.take(eventId, { payloadHash, submission });
      broadcast.answered(room, participant);
    });
  }
}
