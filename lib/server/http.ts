import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { seatCookie, writeCookie } from "@/lib/accounts/cookies";
import { readHostSeat } from "@/lib/accounts/host";
import { ensureOwner, readOwner } from "@/lib/accounts/owner";
import { readSeat } from "@/lib/accounts/seats";
import { hashToken, newToken } from "@/lib/accounts/tokens";
import { deleteAccountSchema } from "@/lib/protocol/account";
import { clientEvents } from "@/lib/protocol/events";
import { hostSchema, joinSchema, seatSchema } from "@/lib/protocol/http";
import { PROTOCOL } from "@/lib/protocol/limits";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { findLink, takeSeat } from "@/lib/records/links";
import { admit } from "./admission";
import { lanAddresses } from "./announce";
import type { Broadcast } from "./broadcast";
import { onDeleteAccount } from "./deleteAccount";
import { onDeleteSession } from "./deleteSession";
import type { Env } from "./env";
import { hostSession, lessonToHost } from "./hostSession";
import { joinRoom } from "./joinRoom";
import { languageOf } from "./languageOf";
import { track } from "./lifecycle";
import { admitLookUp, countWrongCode, hostingWait, keepRightCode, waitOf, weightOf } from "./limits";
import { type LiveRoom, openRoom } from "./live";
import { log } from "./log";
import { onCommand } from "./onCommand";
import { hashSecret, tidyWords } from "./onLink";
import { addressOf, isOwnOrigin, isSecure } from "./origin";
import { readBody } from "./readBody";
import { targetOf } from "./target";

interface Reply {
  readonly status: number;
  readonly body: object;
  readonly cookies?: readonly string[];
}

interface Request {
  readonly incoming: IncomingMessage;
  readonly query: URLSearchParams;
  readonly env: Env;
  readonly broadcast: Broadcast;
}

/** The largest body of a request for a seat, in bytes; and of an edit. */
const MAX_BODY = 4096;
const MAX_EDIT = 1_000_000;

/** A larger edit counts as several, in bytes. */
const PACKET = 16_384;

/** What is answered before Next: taking a seat, since the live rooms are known here alone. False: the request is a page's. */
export function answerHttp(
  incoming: IncomingMessage,
  response: ServerResponse,
  context: { readonly env: Env; readonly broadcast: Broadcast },
): boolean {
  const { path, query } = targetOf(incoming);
  const route = routes[`${incoming.method} ${path}`];
  if (!route) return false;
  track(route({ incoming, query, ...context }))
    .catch((error: unknown): Reply => {
      log.error({ error, path }, "a request failed");
      return refuse(503, "TRY_AGAIN");
    })
    .then(({ status, body, cookies = [] }) => {
      response.writeHead(status, {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        "set-cookie": [...cookies],
      });
      response.end(JSON.stringify(body));
    });
  return true;
}

const routes: Readonly<Record<string, (request: Request) => Promise<Reply>>> = Object.assign(Object.create(null), {
  "GET /api/address": address,
  "GET /api/join": lookUp,
  "POST /api/join": join,
  "POST /api/host": host,
  "POST /api/seat": takeOver,
  "POST /api/edit": edit,
  "DELETE /api/session": remove,
  "DELETE /api/account": removeAccount,
});

async function address({ incoming, env }: Request): Promise<Reply> {
  const [lan] = lanAddresses(env.HOST);
  const here = lan ? `http://${lan}:${incoming.socket.localPort}` : null;
  return { status: 200, body: { ok: true, origin: env.PUBLIC_URL?.replace(/\/+$/, "") ?? here } };
}

async function lookUp({ incoming, query, env }: Request): Promise<Reply> {
  const found = await find(query.get("code") ?? "", addressOf(incoming, env));
  if (!("room" in found)) return found;
  const { session } = found.room;
  const seat = await readSeat(incoming.headers.cookie, { code: session.code, role: "student" });
  return {
    status: 200,
    body: { ok: true, title: session.title, name: seat?.participantName ?? null, asksFor: session.settings.asksFor },
  };
}

async function join(request: Request): Promise<Reply> {
  const { incoming, env, broadcast } = request;
  const body = await readBody(request, joinSchema, MAX_BODY);
  if (!body.ok) return refuse(body.status, body.code);
  const { code, name, identity = "", id } = body.data;
  const found = await find(code, addressOf(incoming, env));
  if (!("room" in found)) return found;
  const { room } = found;
  const seat = await readSeat(incoming.headers.cookie, { code, role: "student" });
  const seated = room.participants.get(seat?.participantId ?? "");
  // A seat that this browser already has is kept: nobody sits in a room twice by reloading.
  if (seated && !seated.isRemoved) return { status: 200, body: { ok: true, name: seated.name } };
  if (seated?.isBanned) return refuse(403, "SEAT_BANNED");
  const token = newToken();
  const joined = await joinRoom(room, { name, identity, joinHash: hashToken(id), tokenHash: hashToken(token) });
  if (!joined.ok) return refuse(409, joined.code);
  broadcast.peopleChanged(room, joined.participant);
  broadcast.bus.tell({ type: "people", code, ids: [joined.participant.id] });
  const cookie = writeCookie(seatCookie(code, "student"), token, { isSecure: isSecure(incoming, env) });
  return { status: 200, body: { ok: true, name: joined.participant.name }, cookies: [cookie] };
}

/** A secret for a seat: a link's, or the four words with which a student moves to another phone. */
async function takeOver({ incoming, env, broadcast, ...request }: Request): Promise<Reply> {
  const body = await readBody({ incoming, env, ...request }, seatSchema, MAX_BODY);
  if (!body.ok) return refuse(body.status, body.code);
  const { code, secret } = body.data;
  const address = addressOf(incoming, env);
  if (!(await admitLookUp(address))) return refuse(429, "CODE_THROTTLED", 10_000);
  const at = Date.now();
  const link =
    (await findLink(hashSecret(code, secret), at)) ?? (await findLink(hashSecret(code, tidyWords(secret)), at));
  if (!link) {
    await countWrongCode(address);
    return refuse(404, "LINK_UNKNOWN");
  }
  const role = link.role === "student" ? "student" : "host";
  const options = { isSecure: isSecure(incoming, env) };
  const known = role === "host" ? await readHostSeat(code, incoming.headers.cookie) : null;
  // A host who opens the co-hosts' link stays host.
  if (known?.role === "host" || known?.role === link.role) return { status: 200, body: { ok: true } };
  // Who hosts along finds the session again in their library, a student has none.
  const owner = role === "host" ? await ensureOwner(incoming.headers.cookie, { at, ...options }) : null;
  const token = newToken();
  const seat = { id: randomUUID(), tokenHash: hashToken(token), userId: owner?.id ?? null, at };
  if (!(await takeSeat(link, seat))) return refuse(404, "LINK_UNKNOWN");
  const room = await openRoom(code);
  const participant = link.participantId === null ? undefined : room?.participants.get(link.participantId);
  if (participant) broadcast.dismiss(participant, "SEAT_MOVED");
  const cookies = [writeCookie(seatCookie(code, role), token, options), ...(owner?.cookie ? [owner.cookie] : [])];
  return { status: 200, body: { ok: true }, cookies };
}

async function find(code: string, address: string): Promise<{ readonly room: LiveRoom } | Reply> {
  if (!(await admitLookUp(address, code))) return refuse(429, "CODE_THROTTLED", 10_000);
  const room = /^\d{6,9}$/.test(code) ? await openRoom(code) : null;
  if (room) {
    await keepRightCode(address, code);
    return { room };
  }
  await countWrongCode(address);
  return refuse(404, "CODE_UNKNOWN");
}

async function host(request: Request): Promise<Reply> {
  const { incoming, env } = request;
  // Before it is counted: pages of another site would use up what everybody behind their reader's address may host.
  if (!isOwnOrigin(incoming, env)) return refuse(403, "ORIGIN_WRONG");
  const known = await readOwner(incoming.headers.cookie);
  if (env.REQUIRE_SIGN_IN && !known?.account) return refuse(403, "SIGN_IN_REQUIRED");
  // Who has an account is held up by nobody behind the same address.
  const retryAfter = await hostingWait(known?.account ? known.id : addressOf(incoming, env));
  if (retryAfter > 0) return refuse(429, "TOO_FAST", retryAfter);
  const body = await readBody(request, hostSchema, MAX_BODY);
  if (!body.ok) return refuse(body.status, body.code);
  const { id: requestId, lesson: lessonId } = body.data;
  const found = await lessonToHost(lessonId, known?.id ?? null, languageOf(incoming, env));
  if (!found.ok) return refuse(409, found.code);
  const options = { isSecure: isSecure(incoming, env) };
  const owner = await ensureOwner(incoming.headers.cookie, { at: Date.now(), ...options });
  const token = newToken();
  const code = await hostSession({ ownerId: owner.id, requestId, lesson: found.lesson, token });
  await keepRightCode(addressOf(incoming, env), code);
  const cookies = [writeCookie(seatCookie(code, "host"), token, options), ...(owner.cookie ? [owner.cookie] : [])];
  return { status: 200, body: { ok: true, code }, cookies };
}

async function edit(request: Request): Promise<Reply> {
  const { incoming, query, broadcast } = request;
  // The seat first: a stranger's megabyte is not even read.
  const code = query.get("code") ?? "";
  const admission = await admit({ code, role: "host", protocol: PROTOCOL }, incoming.headers.cookie);
  if (!admission.ok) return refuse(403, admission.code);
  const { room, seatId } = admission;
  // Thousands of nodes are read, checked and evaluated at a stretch, for which everybody else waits.
  const size = Number(incoming.headers["content-length"] ?? MAX_EDIT);
  const weight = Math.max(1, Math.ceil(size / PACKET));
  const retryAfter = await waitOf(seatId, "graph:edit", weight);
  if (retryAfter > 0) return refuse(429, "TOO_FAST", retryAfter);
  const body = await readBody(request, clientEvents["graph:edit"].schema, MAX_EDIT);
  if (!body.ok) return refuse(body.status, body.code);
  const more = await waitOf(seatId, "graph:edit", Math.max(0, weightOf(body.data) - weight));
  if (more > 0) return refuse(429, "TOO_FAST", more);
  return { status: 200, body: await onCommand(room, { seatId, event: "graph:edit", payload: body.data }, broadcast) };
}

async function remove({ incoming, query, env, broadcast }: Request): Promise<Reply> {
  const deleted = await onDeleteSession(incoming, { code: query.get("code") ?? "", env, broadcast });
  return deleted.ok ? { status: 200, body: deleted } : refuse(403, deleted.code);
}

async function removeAccount(request: Request): Promise<Reply> {
  const body = await readBody(request, deleteAccountSchema, MAX_BODY);
  if (!body.ok) return refuse(body.status, body.code);
  const { incoming, env, broadcast } = request;
  const { password } = body.data;
  const deleted = await onDeleteAccount({ incoming, env, broadcast, password });
  return deleted.ok ? { status: 200, body: deleted } : refuse(403, deleted.code, deleted.retryAfter);
}

function refuse(status: number, code: RefusalCode, retryAfter?: number): Reply {
  return { status, body: retryAfter === undefined ? { ok: false, code } : { ok: false, code, retryAfter } };
}
