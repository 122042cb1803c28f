import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { hostView, rowView } from "@/lib/classroom/hostView";
import { boardView } from "@/lib/classroom/roomView";
import { exerciseOnScreen, seatView } from "@/lib/classroom/seatView";
import { stageView } from "@/lib/classroom/stageView";
import {
  type Ack,
  type ClientEvent,
  type ClientToServer,
  clientEvents,
  type Payload,
  type ServerEvents,
} from "@/lib/protocol/events";
import type { RefusalCode, Refused } from "@/lib/protocol/refusal";
import { type Admitted, admit, refusalOf } from "./admission";
import { Broadcast, channels } from "./broadcast";
import type { openBus } from "./bus";
import { refresh, watchNeighbours } from "./catchUp";
import type { Env } from "./env";
import { guardConnections } from "./guardConnections";
import { isStopping, track } from "./lifecycle";
import { waitOf, weightOf } from "./limits";
import { enterRoom, type LiveParticipant, leaveRoom } from "./live";
import { log } from "./log";
import { startEvent } from "./metrics";
import { onNotices } from "./neighbours";
import { onAnswer } from "./onAnswer";
import { isCommandEvent, onCommand } from "./onCommand";
import { onDraft } from "./onDraft";
import { onHint } from "./onHint";
import { onLate } from "./onLate";
import { onLinkList, onLinkMake, onLinkRevoke, onSeatMove } from "./onLink";
import { onGo, onTeam } from "./onOwn";
import { isPeopleEvent, onPeople } from "./onPeople";
import { onStep } from "./onStep";
import { isOwnOrigin } from "./origin";
import { comeBack, tellPresence } from "./presence";
import { socketOptions } from "./socketOptions";
import { watchTime } from "./timeUp";

type Live = Socket<ClientToServer, ServerEvents, Record<string, never>, Admitted>;

/** Opens the socket side of the server on the same port; the pages' listeners must have been added before. */
export function openRealtime(http: HttpServer, env: Env, { attach }: Awaited<ReturnType<typeof openBus>>) {
  const io = new Server<ClientToServer, ServerEvents, Record<string, never>, Admitted>(http, {
    ...socketOptions,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request, env)),
  });
  const broadcast: Broadcast = new Broadcast(
    io,
    attach(io, (notices) => {
      onNotices(notices, broadcast).catch((error: unknown) => log.error({ error }, "notices could not be taken in"));
    }),
  );
  watchNeighbours(broadcast);

  guardConnections(io, env.CHALKGRAD_PACE);
  io.use((socket, next) => {
    letIn(socket, broadcast).then(
      (code) => next(code ? refusal(code) : undefined),
      (error: unknown) => {
        log.error({ error }, "a connection could not be admitted");
        next(refusal("TRY_AGAIN"));
      },
    );
  });

  io.on("connection", (socket) => {
    arrive(socket, broadcast);
    listen(socket, broadcast);
  });
  return { io, broadcast };
}

/** How many sockets are open, by the kind of their seat. */
export function countConnections(io: ReturnType<typeof openRealtime>["io"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of io.sockets.sockets.values()) counts.set(data.role, (counts.get(data.role) ?? 0) + 1);
  return counts;
}

/** Why a connection is refused; null where it now has its seat. */
async function letIn(socket: Live, broadcast: Broadcast): Promise<RefusalCode | null> {
  const admission = await admit(socket.handshake.auth, socket.request.headers.cookie);
  if (!admission.ok) return admission.code;
  const { role, seatId, signInId, room, participant } = admission;
  if (participant) await refresh(room, participant, broadcast);
  const code = participant && refusalOf(participant);
  if (code) return code;
  Object.assign(socket.data, { role, seatId, signInId, room, participant } satisfies Admitted);
  return null;
}

function refusal(code: RefusalCode): Error {
  return Object.assign(new Error(code), { data: { code } });
}

function arrive(socket: Live, broadcast: Broadcast): void {
  const { role, seatId, room, participant } = socket.data;
  enterRoom(room);
  if (room.connections === 1) watchTime(room, broadcast);
  socket.join(channels.seat(seatId));
  if (participant) {
    participant.connections += 1;
    if (!participant.isAwaited) comeBack(room, participant, broadcast);
    socket.join([channels.students(room), channels.participant(participant.id)]);
    broadcast.presenceChanged(room, participant);
    tellPresence(room, broadcast);
  } else {
    socket.join(role === "stage" ? channels.stages(room) : channels.hosts(room));
  }
  socket.on("disconnect", () => {
    if (participant) {
      participant.connections -= 1;
      broadcast.presenceChanged(room, participant);
      tellPresence(room, broadcast);
    }
    leaveRoom(room);
  });
  sendWhole(socket, broadcast);
}

/** Everything that the seat may see: at the start, and whenever a page has lost track. */
function sendWhole(socket: Live, broadcast: Broadcast): void {
  const { role, room, participant } = socket.data;
  const { session } = room;
  const at = Date.now();
  socket.emit("welcome", { role, at });
  const index = exerciseOnScreen(session, participant);
  const views = broadcast.views(room);
  socket.emit("board", participant ? views.board(index) : boardView(session, index));
  if (participant) {
    socket.emit("room", views.room(index));
    const view = seatView(room, participant.id, { ranks: views.ranks, at });
    if (view) socket.emit("seat", view);
  } else if (role === "stage") {
    socket.emit("stage", stageView(room));
  } else {
    const rows = [...room.participants.values()].map((one) => rowView(session, one));
    socket.emit("rows", { isWhole: true, rows });
    socket.emit("console", hostView(room));
  }
}

function listen(socket: Live, broadcast: Broadcast): void {
  socket.onAny((event: string, ...rest: unknown[]) => {
    const acknowledge = rest.at(-1);
    const reply = (ack: unknown) => {
      if (typeof acknowledge === "function") acknowledge(ack);
    };
    const ended = startEvent(event);
    const answered = receive(socket, { event, payload: rest[0] }, broadcast).catch((error: unknown) => {
      log.error({ error, event }, "an event failed");
      return { ok: false, code: "TRY_AGAIN" } satisfies Refused;
    });
    void track(
      answered.then((ack) => {
        reply(ack);
        ended(ack);
      }),
    );
  });
}

/** The one door: name, seat, rate, shape, then the room. */
async function receive(
  socket: Live,
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
  socket: Live,
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
  socket: Live,
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
