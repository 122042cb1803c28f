import { randomUUID } from "node:crypto";
import { nameKey, readName } from "@/lib/classroom/names";
import type { Payload, Refused } from "@/lib/protocol/events";
import { updateParticipant } from "@/lib/records/participants";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";
import { inTurn } from "./serial";

type Reply = { readonly ok: true } | Refused;

/** Removes a participant from the room, or takes that back. Their answers are kept. Doing it twice is doing it once. */
export function onRemove(room: LiveRoom, payload: Payload<"participant:remove">, broadcast: Broadcast): Promise<Reply> {
  return inTurn(room, async () => {
    const { isRemoved } = payload;
    const participant = room.participants.get(payload.participant);
    if (!participant) return { ok: false, code: "PARTICIPANT_UNKNOWN" };
    const at = Date.now();
    const removedAt = isRemoved ? at : null;
    const log = { id: randomUUID(), type: isRemoved ? "removed" : "restored" };
    const { id: sessionId } = room.session;
    await updateParticipant({ id: participant.id, sessionId, removedAt, log, at });
    participant.isRemoved = isRemoved;
    broadcast.peopleChanged(room, participant);
    return { ok: true };
  });
}

/** Gives a participant another name. */
export function onRename(room: LiveRoom, payload: Payload<"participant:rename">, broadcast: Broadcast): Promise<Reply> {
  return inTurn(room, async () => {
    const participant = room.participants.get(payload.participant);
    if (!participant) return { ok: false, code: "PARTICIPANT_UNKNOWN" };
    const read = readName(payload.name);
    if (!read.ok) return read;
    const key = nameKey(read.name);
    const old = nameKey(participant.name);
    if (key !== old && room.nameKeys.has(key)) return { ok: false, code: "NAME_TAKEN" };
    const isStored = await updateParticipant({
      id: participant.id,
      sessionId: room.session.id,
      name: { name: read.name, nameKey: key },
      log: { id: randomUUID(), type: "renamed" },
      at: Date.now(),
    });
    if (!isStored) return { ok: false, code: "NAME_TAKEN" };
    room.nameKeys.delete(old);
    room.nameKeys.add(key);
    participant.name = read.name;
    broadcast.answered(room, participant);
    return { ok: true };
  });
}
