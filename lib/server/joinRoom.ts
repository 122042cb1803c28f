import { randomUUID } from "node:crypto";
import { readIdentity } from "@/lib/classroom/identity";
import { distinctName, nameKey, readName, stemOf } from "@/lib/classroom/names";
import { people } from "@/lib/classroom/room";
import { teamOfNewcomer } from "@/lib/classroom/teams";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { createParticipants, findJoined, type NewParticipant } from "@/lib/records/participants";
import { createSeat } from "@/lib/records/seats";
import { LiveParticipant, type LiveRoom, readNewcomers } from "./live";
import { isRude } from "./rudeNames";
import { inTurn } from "./serial";

/** As many people as one room takes; removed ones make way. */
const MAX_PARTICIPANTS = 5000;

/** As many as ever come into one room: all of them are kept. */
const MAX_EVER = 4 * MAX_PARTICIPANTS;

/** At most so many are seated in one transaction, so that nobody waits long for the others. */
const LARGEST_GROUP = 100;

type Joined =
  | { readonly ok: true; readonly participant: LiveParticipant }
  | { readonly ok: false; readonly code: RefusalCode };

interface Joining {
  readonly name: string;
  /** What the host asks for beside the name; "" where nothing was given. */
  readonly identity: string;
  readonly joinHash: string;
  readonly tokenHash: string;
}

interface Waiting extends Joining {
  readonly settle: (joined: Joined) => void;
  readonly fail: (error: unknown) => void;
}

const lines = new WeakMap<LiveRoom, Waiting[]>();

/**
 * Seats somebody new, under the name they gave or the nearest one that is free. The same request again gets the same
 * participant. Those who come at the same moment are stored together: a class joins at once.
 */
export function joinRoom(room: LiveRoom, joining: Joining): Promise<Joined> {
  return new Promise((settle, fail) => {
    const line = lines.get(room) ?? [];
    lines.set(room, line);
    line.push({ ...joining, settle, fail });
    if (line.length === 1) void inTurn(room, () => seatLine(room, line));
  });
}

/** Seats the first of the line; the host's orders have their turn before the next. */
async function seatLine(room: LiveRoom, line: Waiting[]): Promise<void> {
  const group = new Map<string, Waiting>();
  // The same request once more is told of the first one's seat, in the next group.
  for (const one of line) if (group.size < LARGEST_GROUP && !group.has(one.joinHash)) group.set(one.joinHash, one);
  const isTaken = new Set(group.values());
  try {
    await seatGroup(room, [...isTaken]);
  } catch (error) {
    for (const { fail } of isTaken) fail(error);
  }
  line.splice(0, line.length, ...line.filter((one) => !isTaken.has(one)));
  if (line.length > 0) void inTurn(room, () => seatLine(room, line));
}

async function seatGroup(room: LiveRoom, group: readonly Waiting[]): Promise<void> {
  const at = Date.now();
  const known = await findJoined(
    room.session.id,
    group.map(({ joinHash }) => joinHash),
  );
  const newcomers: Waiting[] = [];
  for (const one of group) {
    const id = known.get(one.joinHash);
    const code = id === undefined ? refusalOf(room, one, { at, ahead: newcomers.length }) : null;
    if (id !== undefined) one.settle(await seatAgain(room, id, one, at));
    else if (code) one.settle({ ok: false, code });
    else newcomers.push(one);
  }
  if (await storeAll(room, newcomers, at)) return;
  // Another process has seated somebody of such a name meanwhile: each for itself, among all that are here now.
  for (const one of newcomers) {
    let isStored = false;
    for (let tries = 0; tries < 3 && !isStored; tries += 1) {
      await readNewcomers(room);
      isStored = await storeAll(room, [one], at);
    }
    if (!isStored) one.settle({ ok: false, code: "TRY_AGAIN" });
  }
}

/** An earlier request with this id made a participant: it gets another seat. */
async function seatAgain(room: LiveRoom, id: string, { tokenHash }: Joining, at: number): Promise<Joined> {
  if (!room.participants.has(id)) await readNewcomers(room);
  const participant = room.participants.get(id);
  if (!participant || participant.isRemoved)
    return { ok: false, code: participant?.isBanned ? "SEAT_BANNED" : "SEAT_REMOVED" };
  await createSeat({ id: randomUUID(), tokenHash, sessionId: room.session.id, of: { participantId: id }, at });
  return { ok: true, participant };
}

/** Why somebody may not come in now; `ahead` are about to be seated. */
function refusalOf(
  room: LiveRoom,
  joining: Joining,
  { at, ahead }: { readonly at: number; readonly ahead: number },
): RefusalCode | null {
  const { phase, settings } = room.session;
  const isOver = phase.type === "practice" && phase.until !== null && phase.until <= at;
  if (phase.type === "ended" || isOver) return "SESSION_ENDED";
  if (settings.isLocked) return "SESSION_LOCKED";
  const isFull = people(room).length + ahead >= MAX_PARTICIPANTS || room.participants.size + ahead >= MAX_EVER;
  if (isFull) return "SESSION_FULL";
  const read = readName(joining.name);
  if (!read.ok) return read.code;
  if (isBanned(room, read.name)) return "SEAT_BANNED";
  if (settings.areNamesFiltered && isRude(read.name)) return "NAME_RUDE";
  const known = readIdentity(settings.asksFor, joining.identity);
  return known.ok ? null : known.code;
}

/** Stores and admits people, each under the nearest free name; false, with nobody stored, where one has just been taken. */
async function storeAll(room: LiveRoom, newcomers: readonly Waiting[], at: number): Promise<boolean> {
  if (newcomers.length === 0) return true;
  const { id: sessionId, teams, settings } = room.session;
  const keys = new Set<string>();
  const members: { readonly team: number | null }[] = teams ? [...people(room)] : [];
  const rows = newcomers.map(({ name: text, identity: given, joinHash, tokenHash }): NewParticipant => {
    const read = readName(text);
    const name = distinctName(read.ok ? read.name : text, (key) => room.nameKeys.has(key) || keys.has(key));
    keys.add(nameKey(name));
    const team = teamOfNewcomer(teams, members);
    members.push({ team });
    const seat = { id: randomUUID(), tokenHash };
    const known = readIdentity(settings.asksFor, given);
    const identity = known.ok ? known.identity : { idNumber: null, email: null };
    const row = { id: randomUUID(), sessionId, name, nameKey: nameKey(name), team, identity };
    return { ...row, joinHash, seat, logId: randomUUID(), at };
  });
  if (!(await createParticipants(rows))) return false;
  for (const [index, { id, name, team, identity }] of rows.entries()) {
    const fresh = { isRemoved: false, isBanned: false, isAwaited: true, extraTime: 0, place: 0 };
    const participant = new LiveParticipant({ id, name, team, ...identity, ...fresh });
    room.admit(participant);
    newcomers[index]?.settle({ ok: true, participant });
  }
  return true;
}

/** A banned person does not come back under the same name with another number. */
function isBanned(room: LiveRoom, name: string): boolean {
  const stem = stemOf(name);
  return [...room.participants.values()].some((one) => one.isBanned && stemOf(one.name) === stem);
}
