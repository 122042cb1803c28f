import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { boardView, hostView, roomView, rowView, seatView, shownRanks, stageView } from "@/lib/classroom/view";
import {
  type Ack,
  type ClientEvent,
  type ClientToServer,
  clientEvents,
  type Payload,
  type Refused,
  type ServerEvents,
} from "@/lib/protocol/events";
import { type Admitted, admit } from "./admission";
import { Broadcast, channels } from "./broadcast";
import type { Env } from "./env";
import { waitOf } from "./limits";
import { forgetRoom } from "./live";
import { log } from "./log";
import { onAnswer } from "./onAnswer";
import { type CommandEvent, onCommand } from "./onCommand";
import { onDraft } from "./onDraft";
import { onHint } from "./onHint";
import { onRemove, onRename } from "./onParticipant";
import { isOwnOrigin } from "./origin";
import { watchTime } from "./timeUp";

type Live = Socket<ClientToServer, ServerEvents, Record<string, never>, Admitted>;

/** A room that nobody looks at is let go after this time, in ms. */
const IDLE = 10 * 60_000;

/** Opens the socket side of the server on the same port; the pages' listeners must have been added before. */
export function openRealtime(http: HttpServer, env: Env) {
  const io = new Server<ClientToServer, ServerEvents, Record<string, never>, Admitted>(http, {
    transports: ["websocket"],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    maxHttpBufferSize: 16 * 1024,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request, env)),
  });
  const broadcast = new Broadcast(io);

  io.use((socket, next) => {
    admit(socket.handshake.auth, socket.request.headers.cookie).then(
      (admission) => {
        if (!admission.ok) return next(refusal(admission.code));
        const { role, seatId, room, participant } = admission;
        Object.assign(socket.data, { role, seatId, room, participant } satisfies Admitted);
        next();
      },
      (error: unknown) => {
        log.error({ error }, "a connection could not be admitted");
        next(refusal("TRY_AGAIN"));
      },
    );
  });

  io.on("connection", (socket) => {
    arrive(socket, broadcast);
    listen(socket, { io, broadcast });
  });
  return { io, broadcast };
}

function refusal(code: Refused["code"]): Error {
  return Object.assign(new Error(code), { data: { code } });
}

function arrive(socket: Live, broadcast: Broadcast): void {
  const { role, room, participant } = socket.data;
  if (room.connections === 0) watchTime(room, broadcast);
  room.connections += 1;
  socket.join(channels.all(room));
  if (participant) {
    participant.connections += 1;
    socket.join([channels.students(room), channels.participant(participant.id)]);
    broadcast.peopleChanged(room, participant);
  } else {
    socket.join(role === "host" ? channels.hosts(room) : channels.stages(room));
  }
  socket.on("disconnect", () => {
    room.connections -= 1;
    if (participant) {
      participant.connections -= 1;
      broadcast.peopleChanged(room, participant);
    }
    if (room.connections === 0) setTimeout(forgetRoom, IDLE, room).unref();
  });
  sendWhole(socket);
}

/** Everything that the seat may see: at the start, and whenever a page has lost track. */
function sendWhole(socket: Live): void {
  const { role, room, participant } = socket.data;
  const { session } = room;
  socket.emit("clock", Date.now());
  socket.emit("board", boardView(session));
  if (participant) {
    socket.emit("room", roomView(room));
    const view = seatView(room, participant.id, shownRanks(room));
    if (view) socket.emit("seat", view);
  } else if (role === "stage") {
    socket.emit("stage", stageView(room));
  } else {
    const rows = [...room.participants.values()].map((one) => rowView(session, one));
    socket.emit("rows", { isWhole: true, rows });
    socket.emit("console", hostView(room));
  }
}

interface Ends {
  readonly io: ReturnType<typeof openRealtime>["io"];
  readonly broadcast: Broadcast;
}

function listen(socket: Live, ends: Ends): void {
  socket.onAny((event: string, ...rest: unknown[]) => {
    const acknowledge = rest.at(-1);
    const reply = (ack: unknown) => {
      if (typeof acknowledge === "function") acknowledge(ack);
    };
    receive(socket, { event, payload: rest[0] }, ends).then(reply, (error: unknown) => {
      log.error({ error, event }, "an event failed");
      reply({ ok: false, code: "TRY_AGAIN" } satisfies Refused);
    });
  });
}

/** The one door: name, seat, rate, shape, then the room. */
async function receive(
  socket: Live,
  packet: { readonly event: string; readonly payload: unknown },
  ends: Ends,
): Promise<Ack<ClientEvent>> {
  const { event } = packet;
  if (!Object.hasOwn(clientEvents, event)) return { ok: false, code: "EVENT_UNKNOWN" };
  const name = event as ClientEvent;
  const { roles, schema } = clientEvents[name];
  const { role, seatId, participant } = socket.data;
  if (!roles.some((allowed) => allowed === role)) return { ok: false, code: "ROLE_WRONG" };
  const retryAfter = await waitOf(seatId, name);
  if (retryAfter > 0) return { ok: false, code: "TOO_FAST", retryAfter };
  const read = schema.safeParse(packet.payload);
  if (!read.success) return { ok: false, code: "PACKET_INVALID" };
  if (participant?.isRemoved) return { ok: false, code: "SEAT_REMOVED" };
  return carryOut(socket, { name, payload: read.data }, ends);
}

async function carryOut(
  socket: Live,
  { name, payload }: { readonly name: ClientEvent; readonly payload: Payload<ClientEvent> },
  { io, broadcast }: Ends,
): Promise<Ack<ClientEvent>> {
  const { room, participant, seatId } = socket.data;
  switch (name) {
    case "view:get":
      sendWhole(socket);
      return { ok: true };
    case "answer:submit":
      // The role was checked: a student's socket has a participant.
      if (!participant) return { ok: false, code: "ROLE_WRONG" };
      return onAnswer(room, participant, payload as Payload<"answer:submit">, { broadcast, at: Date.now() });
    case "draft:save":
      if (!participant) return { ok: false, code: "ROLE_WRONG" };
      return onDraft(room, participant, payload as Payload<"draft:save">);
    case "hint:open":
      if (!participant) return { ok: false, code: "ROLE_WRONG" };
      return onHint(room, participant, payload as Payload<"hint:open">, broadcast);
    case "participant:remove": {
      const { participant: id, isRemoved } = payload as Payload<"participant:remove">;
      const reply = await onRemove(room, payload as Payload<"participant:remove">, broadcast);
      if (reply.ok && isRemoved) {
        io.to(channels.participant(id)).emit("goodbye", { code: "SEAT_REMOVED" });
        io.in(channels.participant(id)).disconnectSockets();
      }
      return reply;
    }
    case "participant:rename":
      return onRename(room, payload as Payload<"participant:rename">, broadcast);
    default:
      return onCommand(room, { seatId, event: name satisfies CommandEvent, payload: payload as never }, broadcast);
  }
}
