import { type Ack, type ClientEvent, clientEvents, type Payload } from "@/lib/protocol/events";
import type { Broadcast } from "./broadcast";
import { isStopping } from "./lifecycle";
import { waitOf, weightOf } from "./limits";
import type { LiveParticipant } from "./live";
import { onAnswer } from "./onAnswer";
import { isCommandEvent, onCommand } from "./onCommand";
import { onDraft } from "./onDraft";
import { onHint } from "./onHint";
import { onLate } from "./onLate";
import { onLinkList, onLinkMake, onLinkRevoke, onSeatMove } from "./onLink";
import { onGo, onTeam } from "./onOwn";
import { isPeopleEvent, onPeople } from "./onPeople";
import { onStep } from "./onStep";
import { sendWhole } from "./sendWhole";
import type { LiveSocket } from "./sockets";

/** The one door: name, seat, rate, shape, then the room. */
export async function receive(
  socket: LiveSocket,
  packet: { readonly event: string; readonly payload: unknown },
  broadcast: Broadcast,
): Promise<Ack<ClientEvent>> {
  const { event } = packet;
  // Its page sends it again, to the process that comes next.
  if (isStopping()) return { ok: false, code: "TRY_AGAIN" };
  if (!Object.hasOwn(clientEvents, event)) return { ok: false, code: "EVENT_UNKNOWN" };
  const name = event as ClientEvent;
  const { roles, schema } = clientEvents[name];
  const { role, seatId, participant } = socket.data;
  if (!roles.some((allowed) => allowed === role)) return { ok: false, code: "ROLE_WRONG" };
  const retryAfter = await waitOf(participant?.id ?? seatId, name, weightOf(packet.payload));
  if (retryAfter > 0) return { ok: false, code: "TOO_FAST", retryAfter };
  const read = schema.safeParse(packet.payload);
  if (!read.success) return { ok: false, code: "PACKET_INVALID" };
  if (participant?.isRemoved) return { ok: false, code: "SEAT_REMOVED" };
  return carryOut(socket, { name, payload: read.data }, broadcast);
}

type Received<E extends ClientEvent = ClientEvent> = {
  readonly [K in E]: { readonly name: K; readonly payload: Payload<K> };
}[E];

async function carryOut(
  socket: LiveSocket,
  packet: { readonly name: ClientEvent; readonly payload: unknown },
  broadcast: Broadcast,
): Promise<Ack<ClientEvent>> {
  const { room, participant, seatId } = socket.data;
  // Its schema has just read it.
  const received = packet as Received;
  const { name, payload } = received;
  if (isCommandEvent(name)) return onCommand(room, { seatId, event: name, payload: payload as never }, broadcast);
  if (isPeopleEvent(name)) return onPeople(room, { seatId, event: name, payload: payload as never }, broadcast);
  if (participant) return carryOutOwn(socket, participant, received, broadcast);
  switch (received.name) {
    case "late:accept":
      return onLate(room, { seatId, event: received.name, payload: received.payload }, broadcast);
    case "step:take":
      return onStep(room, { seatId, event: received.name, payload: received.payload }, broadcast);
    case "link:make":
      return onLinkMake(room, received.payload);
    case "link:list":
      return onLinkList(room);
    case "link:revoke":
      return onLinkRevoke(room, received.payload, broadcast);
    case "seat:move":
      return onSeatMove(room, received.payload);
    case "pointer:move":
      if (room.session.settings.isPointerShown) broadcast.pointed(room, received.payload.at);
      return { ok: true };
    case "view:get":
      sendWhole(socket, broadcast);
      return { ok: true };
    default:
      return { ok: false, code: "ROLE_WRONG" };
  }
}

/** What a student's socket sends for itself. */
async function carryOutOwn(
  socket: LiveSocket,
  participant: LiveParticipant,
  { name, payload }: Received,
  broadcast: Broadcast,
): Promise<Ack<ClientEvent>> {
  const { room } = socket.data;
  switch (name) {
    case "answer:submit":
      return onAnswer(room, participant, payload, { broadcast, at: Date.now() });
    case "draft:save":
      return onDraft(room, participant, payload);
    case "hint:open":
      return onHint(room, participant, payload, broadcast);
    case "team:choose":
      return onTeam(room, participant, payload, broadcast);
    case "practice:go":
      return onGo(room, participant, payload, broadcast);
    case "view:get":
      sendWhole(socket, broadcast);
      return { ok: true };
    default:
      return { ok: false, code: "ROLE_WRONG" };
  }
}
