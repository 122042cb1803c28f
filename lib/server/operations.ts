import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "@/lib/records/database";
import type { Env } from "./env";
import { isStopping } from "./lifecycle";
import { log } from "./log";
import { registry } from "./metrics";
import { targetOf } from "./target";

/** How long the database may take to say that it is there, in ms. */
const PATIENCE = 2000;

interface Context {
  readonly env: Env;
  /** Whether the database is where it was at the start. */
  readonly isInPlace: () => boolean;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Answers what a load balancer and Prometheus ask, before anything else does. False: it was something else. */
export function answerOperations(incoming: IncomingMessage, response: ServerResponse, context: Context): boolean {
  const { path } = targetOf(incoming);
  if (incoming.method !== "GET" || !Object.hasOwn(routes, path)) return false;
  const route = routes[path];
  route?.(incoming, context)
    .catch((error: unknown): Answer => {
      log.error({ error, path }, "a request failed");
      return say(503, { ok: false });
    })
    .then(({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
      response.end(body);
    });
  return true;
}

const routes: Readonly<Record<string, (incoming: IncomingMessage, context: Context) => Promise<Answer>>> = {
  "/health": ready,
  "/health/live": async () => say(200, { ok: true }),
  "/health/ready": ready,
  "/metrics": metrics,
};

/** Whether classes may be sent here: the database answers and is where it was, and this process is not about to stop. */
async function ready(_: IncomingMessage, { isInPlace }: Context): Promise<Answer> {
  if (isStopping()) return say(503, { ok: false, why: "stopping" });
  if (!isInPlace()) return say(503, { ok: false, why: "database file moved" });
  const asked = openDatabase().prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([asked, wait(PATIENCE, false, { ref: false })]);
  return isThere ? say(200, { ok: true }) : say(503, { ok: false, why: "database" });
}

async function metrics(incoming: IncomingMessage, { env }: Context): Promise<Answer> {
  if (!maySeeMetrics(incoming, env))
    return say(403, { ok: false, why: "metrics are for this machine, or METRICS_TOKEN" });
  return { status: 200, type: registry.contentType, body: await registry.metrics() };
}

/** With METRICS_TOKEN who brings it; without, this machine alone, and not through a proxy on it. */
function maySeeMetrics({ headers, socket }: IncomingMessage, { METRICS_TOKEN }: Env): boolean {
  if (METRICS_TOKEN !== undefined) return isSame(headers.authorization ?? "", `Bearer ${METRICS_TOKEN}`);
  const isForwarded = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
}

/** In a time that says nothing of where they differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function say(status: number, body: object): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(body) };
}
