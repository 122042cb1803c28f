import { openHint } from "@/lib/classroom/hint";
import { withHint } from "@/lib/classroom/work";
import type { Ack, Payload } from "@/lib/protocol/events";
import { createHint } from "@/lib/records/hints";
import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { inTurn } from "./serial";

/** Opens one step of the hints at a node: stored with its price before it is shown. Opening it twice is opening it once. */
export function onHint(
  room: LiveRoom,
  participant: LiveParticipant,
  payload: Payload<"hint:open">,
  broadcast: Broadcast,
): Promise<Ack<"hint:open">> {
  return inTurn(participant, async () => {
    const { round: roundId, node, step } = payload;
    const opened = openHint(room.session, participant, { roundId, node, step, at: Date.now() });
    if (!opened.ok) return opened;
    if (!opened.isNew) return { ok: true };
    const { cost } = opened;
    await createHint({ roundId, participantId: participant.id, node, step, cost, at: Date.now() });
    participant.work = withHint(participant.work, { roundId, node, step });
    broadcast.answered(room, participant);
    const hint = { participantId: participant.id, roundId, node, step };
    broadcast.bus.tell({ type: "hint", code: room.session.code, ...hint });
    return { ok: true };
  });
}
