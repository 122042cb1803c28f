import { randomUUID } from "node:crypto";
import { distinctName, nameKey, readName, stemOf } from "@/lib/classroom/names";
import { people } from "@/lib/classroom/room";
import { teamOfNewcomer } from "@/lib/classroom/teams";
import type { RefusalCode } from "@/lib/protocol/events";
import { createParticipant, findJoined } from "@/lib/records/participants";
import { createSeat } from "@/lib/records/seats";
import { LiveParticipant, type LiveRoom, readNewcomers } from "./live";
import { isRude } from "./rudeNames";
import { inTurn } from "./serial";

/** As many people as one room takes. */
const MAX_PARTICIPANTS = 5000;

type Joined =
  | { readonly ok: true; readonly participant: LiveParticipant }
  | { readonly ok: false; readonly code: RefusalCode };

/** Seats somebody new, under the name they gave or the nearest one that is free. The same request again gets the same participant. */
export function joinRoom(
  room: LiveRoom,
  request: { readonly name: string; readonly joinHash: string; readonly tokenHash: string },
): Promise<Joined> {
  return inTurn(room, async () => {
    const { joinHash, tokenHash } = request;
    const sessionId = room.session.id;
    const at = Date.now();
    const seat = { id: randomUUID(), tokenHash };
    const before = await findJoined(sessionId, joinHash);
    if (before) {
      if (!room.participants.has(before.id)) await readNewcomers(room);
      const participant = room.participants.get(before.id);
      if (!participant || participant.isRemoved)
        return { ok: false, code: participant?.isBanned ? "SEAT_BANNED" : "SEAT_REMOVED" };
      await createSeat({ ...seat, sessionId, participantId: before.id, at });
      return { ok: true, participant };
    }
    const { phase, settings } = room.session;
    const isOver = phase.type === "practice" && phase.until !== null && phase.until <= at;
    if (phase.type === "ended" || isOver) return { ok: false, code: "SESSION_ENDED" };
    if (settings.isLocked) return { ok: false, code: "SESSION_LOCKED" };
    if (room.participants.size >= MAX_PARTICIPANTS) return { ok: false, code: "SESSION_FULL" };
    const read = readName(request.name);
    if (!read.ok) return read;
    if (isBanned(room, read.name)) return { ok: false, code: "SEAT_BANNED" };
    if (settings.areNamesFiltered && isRude(read.name)) return { ok: false, code: "NAME_RUDE" };
    for (let tries = 0; tries < 3; tries += 1) {
      const participant = await store(room, { name: read.name, joinHash, seat, at });
      if (participant) return { ok: true, participant };
      // Another process has seated somebody of that name meanwhile.
      await readNewcomers(room);
    }
    return { ok: false, code: "TRY_AGAIN" };
  });
}

/** Stores and admits somebody under the nearest free name; null where it has just been taken. */
async function store(
  room: LiveRoom,
  newcomer: {
    readonly name: string;
    readonly joinHash: string;
    readonly seat: { readonly id: string; readonly tokenHash: string };
    readonly at: number;
  },
): Promise<LiveParticipant | null> {
  const { joinHash, seat, at } = newcomer;
  const sessionId = room.session.id;
  const name = distinctName(newcomer.name, (key) => room.nameKeys.has(key));
  const id = randomUUID();
  const team = teamOfNewcomer(room.session.teams, people(room));
  const row = { id, sessionId, name, nameKey: nameKey(name), team, joinHash, seat, logId: randomUUID(), at };
  if (!(await createParticipant(row))) return null;
  const fresh = { isRemoved: false, isBanned: false, isAwaited: true, extraTime: 0, place: 0 };
  const participant = new LiveParticipant({ id, name, team, ...fresh });
  room.admit(participant);
  return participant;
}

/** A banned person does not come back under the same name with another number. */
function isBanned(room: LiveRoom, name: string): boolean {
  const stem = stemOf(name);
  return [...room.participants.values()].some((one) => one.isBanned && stemOf(one.name) === stem);
}
