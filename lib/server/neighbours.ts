import { nameKey } from "@/lib/classroom/names";
import { people } from "@/lib/classroom/room";
import { teamOfNewcomer } from "@/lib/classroom/teams";
import { withHint } from "@/lib/classroom/work";
import { type ParticipantRecord, readParticipants } from "@/lib/records/participants";
import { findSubmissions, type StoredSubmission } from "@/lib/records/submissions";
import { readWork } from "@/lib/records/works";
import { refusalOf } from "./admission";
import type { Broadcast } from "./broadcast";
import type { Notice } from "./bus";
import { findRoom, LiveParticipant, type LiveRoom } from "./live";
import { storeOwn } from "./onOwn";
import { takePresence } from "./presence";
import { rereadSession } from "./reread";
import { inTurn, inTurnOfAll } from "./serial";
import { watchTime } from "./timeUp";

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

/** The session is another: reads it. */
export function takeSession(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  return inTurn(room, async () => {
    if (await rereadSession(room, broadcast)) watchTime(room, broadcast);
  });
}

/** Takes in people as they are stored: who is new, and what has changed of the others. */
export function takePeople(room: LiveRoom, records: readonly ParticipantRecord[], broadcast: Broadcast): Promise<void> {
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

/** Whether what is stored of somebody is not what is known. */
export function differs(known: LiveParticipant | undefined, record: ParticipantRecord): boolean {
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
