import { createAdapter } from "@socket.io/redis-streams-adapter";
import { createClient } from "redis";
import type { Server } from "socket.io";
import { log } from "./log";

/** What one process tells the others of a room: where to look, not what to believe. The records are the truth. */
export type Notice = { readonly code: string } & (
  | { readonly type: "session" }
  | { readonly type: "people"; readonly ids: readonly string[] }
  | { readonly type: "answer"; readonly participantId: string; readonly eventId: string }
  | {
      readonly type: "hint";
      readonly participantId: string;
      readonly roundId: string;
      readonly node: string;
      readonly step: number;
    }
  | { readonly type: "late"; readonly roundId: string; readonly ids: readonly string[] }
  /** Everybody who is connected to that process. */
  | { readonly type: "presence"; readonly process: string; readonly ids: readonly string[] }
);

/** The way to the other processes. One that is alone tells nobody. */
export interface Bus {
  readonly isAlone: boolean;
  readonly tell: (notice: Notice) => void;
}

/** Joins the processes that share a Redis: their sockets are reached from each, and each hears the others' notices. Without a URL the process is alone. */
export async function openBus(
  url: string | undefined,
): Promise<{ readonly attach: (io: Server, hear: (notice: Notice) => void) => Bus }> {
  if (url === undefined) return { attach: () => ({ isAlone: true, tell: () => {} }) };
  const client = createClient({ url, socket: { reconnectStrategy: (tries) => Math.min(100 * tries, 1000) } });
  client.on("error", (error: unknown) => log.warn({ error }, "Redis is out of reach"));
  await client.connect();
  return {
    attach: (io, hear) => {
      io.adapter(createAdapter(client));
      io.on("notice", hear);
      // What Redis does not take, the others find by themselves when they next look.
      return { isAlone: false, tell: (notice) => void io.serverSideEmit("notice", notice) };
    },
  };
}
