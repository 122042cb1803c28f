import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { storeOwn } from "./onOwn";

/** The class waits for somebody again whom the host had stopped waiting for: they are back. */
export function comeBack(room: LiveRoom, participant: LiveParticipant, { bus }: Broadcast): void {
  participant.isAwaited = true;
  storeOwn(room, participant, { type: "cameBack", change: { isAwaited: true } }).then(
    () => bus.tell({ type: "people", code: room.session.code, ids: [participant.id] }),
    (error: unknown) => log.error({ error }, "somebody's coming back could not be stored"),
  );
}
