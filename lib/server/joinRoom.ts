import { randomUUID } from "node:crypto";
import { distinctName, nameKey, readName } from "@/lib/classroom/names";
import type { RefusalCode } from "@/lib/protocol/events";
import { createParticipant, findJoined } from "@/lib/records/participants";
import { createSeat } from "@/lib/records/seats";
import { LiveParticipant, type LiveRoom } from "./live";
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
      const participant = room.participants.get(before.id);
      if (!participant || participant.isRemoved) return { ok: false, code: "SEAT_REMOVED" };
      await createSeat({ ...seat, sessionId, participantId: before.id, at });
      return { ok: true, participant };
    }
    if (room.session.phase.type === "ended") return { ok: false, code: "SESSION_ENDED" };
    if (room.session.isLocked) return { ok: false, code: "SESSION_LOCKED" };
    if (room.participants.size >= MAX_PARTICIPANTS) return { ok: false, code: "SESSION_FULL" };
    const read = readName(request.name);
    if (!read.ok) return read;
    const name = distinctName(read.name, (key) => room.nameKeys.has(key));
    const id = randomUUID();
    const isStored = await createParticipant({
      id,
      sessionId,
      name,
      nameKey: nameKey(name),
      joinHash,
      seat,
      logId: randomUUID(),
      at,
    });
    if (!isStored) return { ok: false, code: "TRY_AGAIN" };
    const participant = new LiveParticipant(id, name, false);
    room.admit(participant);
    return { ok: true, participant };
  });
}
