import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { seatWithVerdict } from "@/lib/client/seatWithVerdict";
import type { Ack, Payload, Role } from "@/lib/protocol/events";
import { PROTOCOL } from "@/lib/protocol/limits";
import type { BoardView, HostView, RoomView, RowView, SeatView, StageView } from "@/lib/protocol/views";

/** An event id as pages make them. */
export const newId = () => randomBytes(16).toString("hex");

/** A browser's cookies, as far as these tests need them. */
export type Cookies = Map<string, string>;

/** Sends a request as a page would, keeping cookies. */
export async function request(
  url: string,
  { method = "GET", body, cookies, origin }: { method?: string; body?: unknown; cookies: Cookies; origin?: string },
): Promise<{ status: number; body: { ok: boolean; code?: string; name?: string; id?: string } }> {
  const response = await fetch(url, {
    method,
    headers: {
      origin: origin ?? new URL(url).origin,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  return { status: response.status, body: await response.json() };
}

/** An acknowledgement as a test reads it. */
export type AnyAck = { ok: boolean; code?: string; [field: string]: unknown };

/** One connected seat: the last views it was sent, everything it was sent, and a way to send. */
export interface TestSeat {
  readonly cookies: Cookies;
  readonly socket: Socket;
  readonly frames: { event: string; payload: unknown }[];
  readonly views: {
    room?: RoomView;
    board?: BoardView;
    seat?: SeatView;
    stage?: StageView;
    console?: HostView;
    goodbye?: { code: string };
    welcome?: { role: string; at: number };
  };
  readonly rows: Map<string, RowView>;
  readonly send: (event: string, payload?: object) => Promise<AnyAck>;
  readonly close: () => void;
}

/** Connects the seat that the cookies hold. Rejects with the refusal's code. */
export async function connect(
  url: string,
  { code, role, cookies }: { code: string; role: Role; cookies: Cookies },
): Promise<TestSeat> {
  const socket = io(url, {
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 300,
    auth: { code, role, protocol: PROTOCOL },
    extraHeaders: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
  });
  const seat: TestSeat = {
    cookies,
    socket,
    frames: [],
    views: {},
    rows: new Map(),
    send: async (event, payload = {}) => {
      const ack = await socket.timeout(30_000).emitWithAck(event, { id: newId(), ...payload });
      if (event === "answer:submit") takeVerdict(seat, payload, ack);
      return ack;
    },
    close: () => socket.disconnect(),
  };
  socket.onAny((event: string, payload) => {
    seat.frames.push({ event, payload });
    if (event === "rows") keepRows(seat, payload);
    else Object.assign(seat.views, { [event]: payload });
  });
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error & { data?: { code: string } }) => {
      socket.disconnect();
      reject(new Error(error.data?.code ?? error.message));
    };
    socket.once("connect_error", fail);
    socket.once("connect", () => {
      socket.off("connect_error", fail);
      resolve();
    });
  });
  return seat;
}

/** Takes over what an answer's acknowledgement says, as pages do. */
export function takeVerdict({ views }: TestSeat, payload: object, ack: AnyAck): void {
  const { round, node, text } = payload as Payload<"answer:submit">;
  if (views.seat?.roundId !== round) return;
  // The server's words, which the tests read loosely elsewhere.
  views.seat = seatWithVerdict(views.seat, { node, text }, ack as Ack<"answer:submit">);
}

function keepRows(seat: TestSeat, { isWhole, rows }: { isWhole: boolean; rows: readonly RowView[] }): void {
  if (isWhole) seat.rows.clear();
  for (const row of rows) seat.rows.set(row.id, row);
}

/** Hosts a lesson of the gallery, or an empty board, and connects the console. */
export async function host(url: string, lesson: string | null): Promise<TestSeat & { code: string }> {
  const cookies: Cookies = new Map();
  const { body } = await request(`${url}/api/host`, { method: "POST", body: { id: newId(), lesson }, cookies });
  if (!body.ok || !body.code) throw new Error(`hosting was refused: ${body.code}`);
  const seat = await connect(url, { code: body.code, role: "host", cookies });
  return Object.assign(seat, { code: body.code });
}

/** Joins under a name and connects. */
export async function join(url: string, code: string, name: string): Promise<TestSeat> {
  const cookies: Cookies = new Map();
  const { body } = await request(`${url}/api/join`, { method: "POST", body: { id: newId(), code, name }, cookies });
  if (!body.ok) throw new Error(`joining was refused: ${body.code}`);
  return connect(url, { code, role: "student", cookies });
}

/** Waits until something is so; fails with what was waited for, told as it is at the end. */
export async function until(what: string | (() => string), isSo: () => boolean, patience = 40_000): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${typeof what === "string" ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
