import { randomUUID } from "node:crypto";
import { playedIn } from "@/lib/classroom/rounds";
import { withLateAccepted } from "@/lib/classroom/work";
import type { Ack } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";
import { acceptLate } from "@/lib/records/submissions";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";
import { type Order, once, refuse } from "./once";
import { inTurnOfAll } from "./serial";

/** Lets answers count that came after the close: one participant's, or everybody's. */
export function onLate(
  room: LiveRoom,
  order: Order<"late:accept">,
  broadcast: Broadcast,
): Promise<Ack<"late:accept"> | Refused> {
  const { round: roundId, participant: id } = order.payload;
  return once(room, order, async (seal) => {
    if (!playedIn(room.session, roundId)) return refuse("ROUND_UNKNOWN");
    if (id !== null && !room.participants.has(id)) return refuse("PARTICIPANT_UNKNOWN");
    const whom = [...room.participants.values()].filter((one) => id === null || one.id === id);
    const entry = { id: randomUUID(), type: "acceptedLate", detail: JSON.stringify({ roundId, participant: id }) };
    const record = { sessionId: room.session.id, receipt: seal({ ok: true }), log: entry, at: Date.now() };
    // In turn with their answers: what is being stored is counted, what comes after stays late.
    const isStored = await inTurnOfAll(whom, async () => {
      const isAccepted = await acceptLate(record, { roundId, participantId: id });
      if (isAccepted) for (const one of whom) one.work = withLateAccepted(one.work, roundId);
      return isAccepted;
    });
    if (!isStored) return refuse("TRY_AGAIN");
    for (const one of whom) broadcast.answered(room, one);
    broadcast.changed(room);
    broadcast.bus.tell({ type: "late", code: room.session.code, roundId, ids: whom.map((one) => one.id) });
    return { ok: true };
  });
}
