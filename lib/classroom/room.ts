import type { Identity } from "./identity";
import type { Session } from "./session";
import type { Work } from "./work";

/** Someone who joined. */
export interface Participant extends Identity {
  readonly id: string;
  readonly name: string;
  /** Not of the class any more; a banned one may not come back. */
  readonly isRemoved: boolean;
  readonly isBanned: boolean;
  readonly isConnected: boolean;
  /** Whether the class waits for this one: the host may stop waiting, until they come back. */
  readonly isAwaited: boolean;
  /** Per cent of a round's time on top. */
  readonly extraTime: number;
  /** The index of their team; null without one. */
  readonly team: number | null;
  /** The exercise that they work at in practice. */
  readonly place: number;
  readonly work: Work;
}

/** A session with its people: all that a view is built from. */
export interface Room {
  readonly session: Session;
  readonly participants: ReadonlyMap<string, Participant>;
}

/** Everybody who was not removed. */
export function people(room: Room): readonly Participant[] {
  return [...room.participants.values()].filter((participant) => !participant.isRemoved);
}
