import type { Ack, ClientEvent, Payload } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";
import { type EventReceipt, findReceipt } from "@/lib/records/commands";
import type { LiveRoom } from "./live";
import { payloadHash } from "./payloadHash";
import { inTurn } from "./serial";

/** A host's event, with the seat that it came from. */
export interface Order<E extends ClientEvent> {
  readonly seatId: string;
  readonly event: E;
  readonly payload: Payload<E>;
}

/** Makes the receipt to commit with what was ordered. */
export type Seal = (reply: Ack<ClientEvent>) => EventReceipt;

/** Carries out an order in the room's turn, once: the same event again is answered the same, from its receipt. */
export function once<E extends ClientEvent>(
  room: LiveRoom,
  { seatId, event, payload }: Order<E>,
  job: (seal: Seal) => Promise<Ack<E> | Refused>,
): Promise<Ack<E> | Refused> {
  return inTurn(room, async () => {
    const hash = payloadHash([event, payload]);
    const known = await findReceipt(seatId, payload.id);
    // Stored as the acknowledgement of this very event.
    if (known) return known.payloadHash === hash ? (JSON.parse(known.reply) as Ack<E>) : refuse("ID_REUSED");
    return job((reply) => ({ seatId, eventId: payload.id, payloadHash: hash, reply: JSON.stringify(reply) }));
  });
}

/** A refusal. */
export function refuse(code: Refused["code"]): Refused {
  return { ok: false, code };
}
