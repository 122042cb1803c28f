import { randomUUID } from "node:crypto";
import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { storeOwn } from "./onOwn";

/** This process among the others. */
const self = randomUUID();

/** Who was not said to be connected for so long is not, in ms: their process has gone. */
const ABSENCE = 12_000;

/** The class waits for somebody again whom the host had stopped waiting for: they are back. */
export function comeBack(room: LiveRoom, participant: LiveParticipant, { bus }: Broadcast): void {
  participant.isAwaited = true;
  storeOwn(room, participant, { type: "cameBack", change: { isAwaited: true } }).then(
    () => bus.tell({ type: "people", code: room.session.code, ids: [participant.id] }),
    (error: unknown) => log.error({ error }, "somebody's coming back could not be stored"),
  );
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

/** Another process says who is connected there. */
export function takePresence(room: LiveRoom, process: string, ids: ReadonlySet<string>, broadcast: Broadcast): void {
  if (process === self) return;
  room.heard.set(process, Date.now());
  for (const participant of room.participants.values()) {
    const was = participant.isConnected;
    if (ids.has(participant.id)) participant.elsewhere.add(process);
    else participant.elsewhere.delete(process);
    if (participant.isConnected !== was) broadcast.presenceChanged(room, participant);
  }
}

/** Nobody is connected to a process that was not heard of for long. */
export function forgetAbsent(room: LiveRoom, broadcast: Broadcast): void {
  for (const [process, at] of room.heard) {
    if (Date.now() - at < ABSENCE) continue;
    takePresence(room, process, new Set(), broadcast);
    room.heard.delete(process);
  }
}
