import { createAdapter } from "@socket.io/redis-streams-adapter";
import { createClient } from "redis";
import type { Server } from "socket.io";
import type { HintStep } from "@/lib/grading/hints";
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
      readonly step: HintStep;
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

/** How long what many people do waits to be told together, in ms: a class answers and joins at once. */
const GATHERING = 20;
const gathered: ReadonlySet<Notice["type"]> = new Set(["answer", "people"]);

/** A connection to the Redis that processes share. */
export type Redis = ReturnType<typeof clientOf>;

function clientOf(url: string) {
  return createClient({ url, socket: { reconnectStrategy: (tries) => Math.min(100 * tries, 1000) } });
}

/** Joins the processes that share a Redis: their sockets are reached from each, and each hears the others' notices. Without a URL the process is alone. */
export async function openBus(url: string | undefined): Promise<{
  readonly redis: Redis | null;
  readonly attach: (io: Server, hear: (notices: readonly Notice[]) => void) => Bus;
}> {
  if (url === undefined) return { redis: null, attach: () => ({ isAlone: true, tell: () => {} }) };
  const client = clientOf(url);
  client.on("error", (error: unknown) => log.warn({ error }, "Redis is out of reach"));
  await client.connect();
  return {
    redis: client,
    attach: (io, hear) => {
      io.adapter(createAdapter(client));
      io.on("notices", hear);
      return { isAlone: false, tell: gather((notices) => void io.serverSideEmit("notices", notices)) };
    },
  };
}

/** Tells notices in their order. What Redis does not take, the others find by themselves when they next look. */
function gather(send: (notices: readonly Notice[]) => void): Bus["tell"] {
  const waiting: Notice[] = [];
  let timer: NodeJS.Timeout | null = null;
  const sendAll = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    send(waiting.splice(0));
  };
  return (notice) => {
    waiting.push(notice);
    if (!gathered.has(notice.type)) sendAll();
    else timer ??= setTimeout(sendAll, GATHERING);
  };
}
