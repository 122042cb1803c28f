import { io, type Socket } from "socket.io-client";
import { applyEdits } from "@/lib/notation/edit";
import type { Ack, ClientEvent, Payload, Pointer, Role, ServerEvents } from "@/lib/protocol/events";
import { LARGEST_PACKET, PROTOCOL } from "@/lib/protocol/limits";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { BoardView } from "@/lib/protocol/views";
import { loadOutbox, saveOutbox } from "./outbox";
import { randomId } from "./randomId";
import { reloadOldPage } from "./reloadOldPage";
import { seatWithVerdict } from "./seatWithVerdict";
import { noteServerTime } from "./serverClock";
import { type PendingAnswer, type SessionState, unknownState } from "./state";
import { onWake } from "./wake";

/** A page's end of a session. */
export interface LiveSession {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => SessionState;
  /** Sends an event until it is acknowledged, over any number of reconnects, with one id. */
  readonly send: <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">) => Promise<Ack<E>>;
  /** Says where the host points, once: without a connection it is dropped, for a pointer that comes late lies. */
  readonly point: (at: Pointer | null) => void;
  readonly close: () => void;
}

type AnyAck = { readonly ok: boolean; readonly code?: RefusalCode; readonly retryAfter?: number };

interface Waiting {
  readonly event: ClientEvent;
  readonly payload: { readonly id: string };
  readonly settle: (ack: never) => void;
}

/** How long an acknowledgement may take before the event is sent again, in ms. */
const ACK_TIMEOUT = 8000;

/** Opens the socket of a session for the seat whose cookie the browser holds. */
export function openSession(code: string, role: Role): LiveSession {
  const listeners = new Set<() => void>();
  const waiting = new Map<string, Waiting>();
  let state: SessionState = unknownState;

  // `post` types what is sent; the socket only carries it.
  const socket: Socket<
    ServerEvents,
    Record<string, (payload: object, acknowledge: (ack: AnyAck) => void) => void>
  > = io({
    transports: ["websocket"],
    auth: { code, role, protocol: PROTOCOL, build: process.env.NEXT_PUBLIC_BUILD },
    // Anywhere from now to three seconds on: a restarted server is not met by everybody at once.
    reconnectionDelay: 1500,
    reconnectionDelayMax: 3000,
    randomizationFactor: 1,
  });

  // A phone that wakes up or finds its network again is alone with that, and need not wait.
  const reconnect = () => void socket.disconnect().connect();
  const stopWaking = onWake({
    onOffline: () => change({ connection: "offline" }),
    onWake: () => {
      if (state.refused !== null) return;
      if (!socket.connected) return reconnect();
      // The connection may be dead without having said so.
      socket
        .timeout(2000)
        .emitWithAck("view:get", { id: randomId() })
        .then(() => change({ connection: "live" }), reconnect);
    },
  });

  const change = (changes: Partial<SessionState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };

  const transmit = ({ event, payload, settle }: Waiting) => {
    deliver(event, payload).then(
      (ack) => {
        if (!waiting.has(payload.id)) return;
        // The bucket is empty or the server is busy: the same event, with the same id, a little later.
        if (!ack.ok && (ack.code === "TOO_FAST" || ack.code === "TRY_AGAIN")) {
          setTimeout(retry, ack.retryAfter ?? 1000, payload.id);
          return;
        }
        waiting.delete(payload.id);
        if (event === "answer:submit") takeVerdict(payload as PendingAnswer, ack as Ack<"answer:submit">);
        forget(payload.id);
        settle(ack as never);
      },
      () => socket.connected && setTimeout(retry, 1000, payload.id),
    );
  };

  const deliver = (event: string, payload: object): Promise<AnyAck> => {
    const isLarge = event === "graph:edit" && JSON.stringify(payload).length > LARGEST_PACKET;
    return isLarge ? postEdit(code, payload) : socket.timeout(ACK_TIMEOUT).emitWithAck(event, payload);
  };

  // In a round no view follows it; else the next one says the same, a moment later.
  const takeVerdict = (answer: PendingAnswer, ack: Ack<"answer:submit">) => {
    const { seat, room } = state;
    const isTaken = room?.phase.type === "round" || room?.phase.type === "practice";
    const isOnScreen = isTaken && room.phase.roundId === answer.round && seat?.roundId === answer.round;
    if (seat && isOnScreen) change({ seat: seatWithVerdict(seat, answer, ack) });
  };

  const retry = (id: string) => {
    const entry = waiting.get(id);
    if (entry && socket.connected) transmit(entry);
  };

  const keep = (outbox: readonly PendingAnswer[]) => {
    saveOutbox(code, outbox);
    change({ outbox });
  };
  const forget = (id: string) => {
    if (state.outbox.some((answer) => answer.id === id)) keep(state.outbox.filter((answer) => answer.id !== id));
  };

  const post = <E extends ClientEvent>(event: E, payload: Payload<E>) =>
    new Promise<Ack<E>>((settle) => {
      const entry: Waiting = { event, payload, settle };
      waiting.set(payload.id, entry);
      if (socket.connected) transmit(entry);
    });

  const resync = () => void post("view:get", { id: randomId() });

  socket.on("connect", () => {
    change({ connection: "live", isRestarting: false });
    for (const entry of waiting.values()) transmit(entry);
  });
  socket.on("disconnect", () => change({ connection: "offline" }));
  socket.on("connect_error", (error: Error & { readonly data?: { readonly code: RefusalCode } }) => {
    // The server has spoken: trying again would hear the same. Anything else is the network's, and is tried again.
    if (error.data?.code === "PAGE_OLD" && reloadOldPage()) return;
    if (error.data && error.data.code !== "TRY_AGAIN") return change({ refused: error.data.code });
    if (state.connection === "live") change({ connection: "offline" });
    if (error.data) setTimeout(() => socket.connect(), 1000 + Math.random() * 2000);
  });
  socket.on("restarting", () => change({ isRestarting: true }));
  socket.on("goodbye", ({ code: refused }) => {
    socket.disconnect();
    change({ refused });
  });
  socket.on("welcome", ({ role: seated, at }) => {
    noteServerTime(at, Date.now());
    change({ role: seated });
  });
  socket.on("pointer", (pointer) => change({ pointer }));
  socket.on("room", (room) => change({ room }));
  socket.on("board", (board) => change({ board }));
  socket.on("seat", (seat) => change({ seat }));
  socket.on("stage", (stage) => change({ stage, room: stage.room }));
  socket.on("console", (view) => change({ console: view, stage: view.stage, room: view.stage.room }));
  socket.on("rows", ({ isWhole, rows }) => {
    const merged = new Map(isWhole ? [] : state.rows);
    for (const row of rows) merged.set(row.id, row);
    change({ rows: merged });
  });
  socket.on("edited", ({ exercise, base, revision, edits, asked }) => {
    const { board } = state;
    if (!board || board.exercise !== exercise || board.revision >= revision) return;
    const edited = board.revision === base ? applyEdits(board.graph, edits) : null;
    if (!edited?.ok) return resync();
    const next: BoardView = { exercise, revision, graph: edited.graph, asked };
    change({ board: next });
  });

  if (role === "student") {
    const outbox = loadOutbox(code);
    state = { ...state, outbox };
    for (const answer of outbox) void post("answer:submit", answer);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    send(event, payload) {
      const whole = { ...payload, id: randomId() } as unknown as Payload<typeof event>;
      if (event === "answer:submit") keep([...state.outbox, whole as unknown as PendingAnswer]);
      return post(event, whole);
    },
    point(at) {
      const payload: Payload<"pointer:move"> = { id: randomId(), at };
      // Without an acknowledgement, which the socket's type wants: ten a second would be kept waiting for.
      (socket.volatile as unknown as { emit(event: string, payload: object): void }).emit("pointer:move", payload);
    },
    close: () => {
      stopWaking();
      socket.disconnect();
    },
  };
}

async function postEdit(code: string, edit: object): Promise<AnyAck> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`/api/edit?code=${code}`, { method: "POST", headers, body: JSON.stringify(edit) });
  return response.json();
}
