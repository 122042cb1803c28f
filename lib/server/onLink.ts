import { randomInt, randomUUID } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { hashToken, newToken } from "@/lib/accounts/tokens";
import type { Ack, Payload } from "@/lib/protocol/events";
import { createLink, type LinkRole, listLinks, revokeLink, seatsOfLink } from "@/lib/records/links";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";
import { refuse } from "./once";
import { inTurn } from "./serial";

/** How long the words that move a seat hold, in ms. */
const WORDS_HOLD = 15 * 60_000;

/** Makes a link by which a host or a co-host comes in. Its secret is told here and stored nowhere: an acknowledgement that was lost is a link to revoke. */
export async function onLinkMake(room: LiveRoom, { role }: Payload<"link:make">): Promise<Ack<"link:make">> {
  const secret = newToken();
  const isStored = await storeLink(room, { role, participantId: null, secret, expiresAt: null });
  return isStored ? { ok: true, secret } : refuse("TRY_AGAIN");
}

/** Makes the four words by which a student goes on at another phone: good once, for a quarter of an hour. */
export async function onSeatMove(room: LiveRoom, payload: Payload<"seat:move">): Promise<Ack<"seat:move">> {
  const participant = room.participants.get(payload.participant);
  if (!participant) return refuse("PARTICIPANT_UNKNOWN");
  if (participant.isRemoved) return refuse("SEAT_REMOVED");
  // 44 bits, asked for by the words' own throttle at most 40 times a minute.
  const words = Array.from({ length: 4 }, () => wordlist[randomInt(wordlist.length)]).join(" ");
  const expiresAt = Date.now() + WORDS_HOLD;
  const isStored = await storeLink(room, { role: "student", participantId: participant.id, secret: words, expiresAt });
  return isStored ? { ok: true, words, expiresAt } : refuse("TRY_AGAIN");
}

/** Lists the links that work. */
export async function onLinkList(room: LiveRoom): Promise<Ack<"link:list">> {
  const links = await listLinks(room.session.id);
  return {
    ok: true,
    links: links.map(({ id, role, createdAt, seats }) => ({
      id,
      role: role === "cohost" ? "cohost" : "host",
      createdAt: createdAt.getTime(),
      seats,
    })),
  };
}

/** Ends a link, and the seats of everybody who came in by it. */
export function onLinkRevoke(
  room: LiveRoom,
  { link: id }: Payload<"link:revoke">,
  broadcast: Broadcast,
): Promise<Ack<"link:revoke">> {
  return inTurn(room, async () => {
    const links = await listLinks(room.session.id);
    if (!links.some((link) => link.id === id)) return refuse("LINK_UNKNOWN");
    const seats = await seatsOfLink(id);
    const isStored = await revokeLink(orderOf(room, "revokedLink", { link: id }), id);
    if (!isStored) return refuse("TRY_AGAIN");
    for (const seatId of seats) broadcast.dismissSeat(seatId, "LINK_REVOKED");
    return { ok: true };
  });
}

/** What is stored in a link's place. The words are short: with the session's code they open that session alone. */
export function hashSecret(code: string, secret: string): string {
  return hashToken(`${code} ${secret}`);
}

/** Four words as people type them, with any case and whatever between them. */
export function tidyWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join(" ") ?? ""
  );
}

function storeLink(
  room: LiveRoom,
  link: {
    readonly role: LinkRole;
    readonly participantId: string | null;
    readonly secret: string;
    readonly expiresAt: number | null;
  },
): Promise<boolean> {
  const { secret, ...rest } = link;
  const { role, participantId } = link;
  const secretHash = hashSecret(room.session.code, secret);
  return createLink(orderOf(room, "madeLink", { role, participant: participantId }), {
    ...rest,
    id: randomUUID(),
    secretHash,
  });
}

function orderOf({ session }: LiveRoom, type: string, detail: object) {
  const log = { id: randomUUID(), type, detail: JSON.stringify(detail) };
  return { sessionId: session.id, receipt: null, log, at: Date.now() };
}
