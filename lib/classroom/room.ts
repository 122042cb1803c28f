import type { Session } from "./session";
import type { Work } from "./work";

/** Someone who joined. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  readonly isConnected: boolean;
  readonly work: Work;
}

/** A session with its people: all that a view is built from. */
export interface Room {
  readonly session: Session;
  readonly participants: ReadonlyMap<string, Participant>;
}
