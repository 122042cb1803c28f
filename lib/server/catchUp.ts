import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@/lib/records/database";
import { listParticipants, readParticipants } from "@/lib/records/participants";
import { readRoomMark } from "@/lib/records/roomMark";
import { readVersion } from "@/lib/records/sessions";
import { type Extent, extentOf, readWork, readWorks, type StoredWork } from "@/lib/records/works";
import type { Broadcast } from "./broadcast";
import { dropRoom, type LiveParticipant, type LiveRoom, liveRooms } from "./live";
import { log } from "./log";
import { differs, takePeople, takeSession } from "./neighbours";
import { forgetAbsent, tellPresence } from "./presence";
import { inTurn } from "./serial";

/** How often a process looks whether it has missed something, in ms. */
const LOOK = 2000;

/** How long a notice may be on its way before it counts as missed, in ms. */
const PATIENCE = 300;

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
  forgetAbsent(room, broadcast);
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
