import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import type { RefusalCode, Refused } from "@/lib/protocol/refusal";
import { type Admitted, admit, refusalOf } from "./admission";
import { Broadcast, channels } from "./broadcast";
import type { openBus } from "./bus";
import { refresh, watchNeighbours } from "./catchUp";
import { receive } from "./door";
import type { Env } from "./env";
import { guardConnections } from "./guardConnections";
import { track } from "./lifecycle";
import { enterRoom, leaveRoom } from "./live";
import { log } from "./log";
import { startEvent } from "./metrics";
import { onNotices } from "./neighbours";
import { isOwnOrigin } from "./origin";
import { comeBack, tellPresence } from "./presence";
import { sendWhole } from "./sendWhole";
import { socketOptions } from "./socketOptions";
import type { LiveServer, LiveSocket } from "./sockets";
import { watchTime } from "./timeUp";

/** Opens the socket side of the server on the same port; the pages' listeners must have been added before. */
export function openRealtime(http: HttpServer, env: Env, { attach }: Awaited<ReturnType<typeof openBus>>) {
  const io: LiveServer = new Server(http, {
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
export function countConnections(io: LiveServer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of io.sockets.sockets.values()) counts.set(data.role, (counts.get(data.role) ?? 0) + 1);
  return counts;
}

/** Why a connection is refused; null where it now has its seat. */
async function letIn(socket: LiveSocket, broadcast: Broadcast): Promise<RefusalCode | null> {
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

function arrive(socket: LiveSocket, broadcast: Broadcast): void {
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

function listen(socket: LiveSocket, broadcast: Broadcast): void {
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
