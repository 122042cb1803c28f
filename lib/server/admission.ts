import { readHostSeat } from "@/lib/accounts/host";
import { readSeat } from "@/lib/accounts/seats";
import { handshakeSchema, type SeatedRole } from "@/lib/protocol/events";
import { PROTOCOL } from "@/lib/protocol/limits";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { type LiveParticipant, type LiveRoom, openRoom, readNewcomers } from "./live";

/** Whom a socket speaks for, from its cookie alone. */
export interface Admitted {
  readonly role: SeatedRole;
  readonly seatId: string;
  /** The sign-in that a host's seat hangs on, if any. */
  readonly signInId: string | null;
  readonly room: LiveRoom;
  /** A student's own; null for the host and the stage. */
  readonly participant: LiveParticipant | null;
}

type Admission = ({ readonly ok: true } & Admitted) | { readonly ok: false; readonly code: RefusalCode };

/** Finds the seat behind a connection: the cookie decides, the handshake only says which cookie. */
export async function admit(handshake: unknown, cookieHeader: string | undefined): Promise<Admission> {
  const read = handshakeSchema.safeParse(handshake);
  if (!read.success) return { ok: false, code: "PACKET_INVALID" };
  const { code, role, protocol, build } = read.data;
  const isOld = build !== undefined && ownBuild !== undefined && build !== ownBuild;
  if (protocol !== PROTOCOL || isOld) return { ok: false, code: "PAGE_OLD" };
  if (role === "student") return admitStudent(code, cookieHeader);
  // The seat first: a stranger costs no room a load.
  const seat = await readHostSeat(code, cookieHeader);
  const room = seat && (await openRoom(code));
  if (!seat || !room) return { ok: false, code: "SEAT_UNKNOWN" };
  const { id: seatId, signInId } = seat;
  return { ok: true, role: role === "stage" ? "stage" : seat.role, seatId, signInId, room, participant: null };
}

// Set where the server is bundled, as in the pages that are built with it.
const ownBuild = process.env.NEXT_PUBLIC_BUILD;

async function admitStudent(code: string, cookieHeader: string | undefined): Promise<Admission> {
  // The seat first: a stranger costs no room a load.
  const seat = await readSeat(cookieHeader, { code, role: "student" });
  const room = seat && (await openRoom(code));
  // Another process may have seated them just now.
  if (room && seat?.participantId && !room.participants.has(seat.participantId)) await readNewcomers(room);
  const participant = seat?.participantId && room?.participants.get(seat.participantId);
  if (!seat || !room || !participant) return { ok: false, code: "SEAT_UNKNOWN" };
  const refusal = refusalOf(participant);
  if (refusal) return { ok: false, code: refusal };
  return { ok: true, role: "student", seatId: seat.id, signInId: null, room, participant };
}

/** Why somebody has no seat any more; null while they have one. */
export function refusalOf({ isRemoved, isBanned }: LiveParticipant): RefusalCode | null {
  if (!isRemoved) return null;
  return isBanned ? "SEAT_BANNED" : "SEAT_REMOVED";
}
