import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type ClientEvent, clientEvents } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";

/** What a scrape reads; names and answers are in no label. */
export const registry = new Registry();
// Of the process: its memory, processor time, and how late the event loop is.
collectDefaultMetrics({ register: registry, prefix: "chalkgrad_" });

const seconds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

const events = new Histogram({
  name: "chalkgrad_event_seconds",
  help: "Time from a socket's event to its acknowledgement, by event and by ok or the refusal's code.",
  labelNames: ["event", "outcome"],
  buckets: seconds,
  registers: [registry],
});

const requests = new Histogram({
  name: "chalkgrad_http_seconds",
  help: "Time from a request to the end of its answer, by kind (api, asset, page) and status.",
  labelNames: ["kind", "status"],
  buckets: seconds,
  registers: [registry],
});

/** Starts the clock of one event; call what it gives with the acknowledgement. */
export function startEvent(name: string): (ack: { readonly ok: boolean; readonly code?: Refused["code"] }) => void {
  // A name that a client made up would be a new series each time.
  const event: ClientEvent | "unknown" = Object.hasOwn(clientEvents, name) ? (name as ClientEvent) : "unknown";
  const stop = events.startTimer({ event });
  return (ack) => void stop({ outcome: ack.ok ? "ok" : (ack.code ?? "refused") });
}

/** Starts the clock of one request; call what it gives with the answer's status. */
export function startRequest(path: string): (status: number) => void {
  const kind = path.startsWith("/api/") ? "api" : path.startsWith("/_next/static/") ? "asset" : "page";
  const stop = requests.startTimer({ kind });
  return (status) => void stop({ status });
}

/** Has every scrape read how many rooms are live and who is connected. */
export function watchRooms(read: () => { readonly rooms: number; readonly connections: ReadonlyMap<string, number> }) {
  new Gauge({
    name: "chalkgrad_rooms",
    help: "Sessions that this process holds in memory.",
    registers: [registry],
    collect() {
      this.set(read().rooms);
    },
  });
  new Gauge({
    name: "chalkgrad_connections",
    help: "Open sockets by seat.",
    labelNames: ["role"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [role, count] of read().connections) this.set({ role }, count);
    },
  });
}
