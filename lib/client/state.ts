import type { Pointer, SeatedRole } from "@/lib/protocol/events";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { BoardView, HostView, RoomView, RowView, SeatView, StageView } from "@/lib/protocol/views";

/** An answer that has left the field and is not acknowledged yet. */
export interface PendingAnswer {
  readonly id: string;
  readonly round: string;
  readonly node: string;
  readonly text: string;
}

/** All that a page knows of its session: the last views, nothing worked out from them. */
export interface SessionState {
  /** "offline" after a first connection was lost; answers wait in the outbox and the views stay as they were. */
  readonly connection: "connecting" | "live" | "offline";
  /** The server has said that it stops and another one starts: the connection comes back by itself. */
  readonly isRestarting: boolean;
  /** Set once the server has ended the conversation: what to say instead of the session. */
  readonly refused: RefusalCode | null;
  /** Whom the server says that the page speaks for; null before its first word. */
  readonly role: SeatedRole | null;
  readonly room: RoomView | null;
  readonly board: BoardView | null;
  /** A student's own part. */
  readonly seat: SeatView | null;
  /** The stage's, and within the host's console. */
  readonly stage: StageView | null;
  readonly console: HostView | null;
  /** The host's grid, by participant id. */
  readonly rows: ReadonlyMap<string, RowView>;
  readonly outbox: readonly PendingAnswer[];
  /** Where the host points; null: nowhere. */
  readonly pointer: Pointer | null;
}

/** Why a page hears nothing from the server that it was connected to. */
export type Loss = "offline" | "restarting";

/** Why nothing is heard; null while all is well, and before the first connection. */
export function lossOf({ connection, isRestarting }: SessionState): Loss | null {
  if (connection !== "offline") return null;
  return isRestarting ? "restarting" : "offline";
}

/** What is known before the first word from the server. */
export const unknownState: SessionState = {
  connection: "connecting",
  isRestarting: false,
  refused: null,
  role: null,
  room: null,
  board: null,
  seat: null,
  stage: null,
  console: null,
  rows: new Map(),
  outbox: [],
  pointer: null,
};
