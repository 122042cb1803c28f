import { readOwner } from "@/lib/accounts/owner";
import { readSeat } from "@/lib/accounts/seats";
import { handshakeSchema, type RefusalCode, type Role } from "@/lib/protocol/events";
import { PROTOCOL } from "@/lib/protocol/limits";
import { findHostSeat } from "@/lib/records/seats";
import { type LiveParticipant, type LiveRoom, openRoom } from "./live";

/** Whom a socket speaks for, from its cookie alone. */
export interface Admitted {
  readonly role: Role;
  readonly seatId: string;
  readonly room: LiveRoom;
  /** A student's own; null for the host and the stage. */
  readonly participant: LiveParticipant | null;
}

type Admission = ({ readonly ok: true } & Admitted) | { readonly ok: false; readonly code: RefusalCode };

/** Finds the seat behind a connection: the cookie decides, the handshake only says which cookie. */
export async function admit(handshake: unknown, cookieHeader: string | undefined): Promise<Admission> {
  const read = handshakeSchema.safeParse(handshake);
  if (!read.success) return { ok: false, code: "PACKET_INVALID" };
  const { code, role, protocol } = read.data;
  if (protocol !== PROTOCOL) return { ok: false, code: "PROTOCOL_OLD" };
  if (role === "student") return admitStudent(code, cookieHeader);
  const room = await openRoom(code);
  if (!room) return { ok: false, code: "SEAT_UNKNOWN" };
  const seat = await readSeat(cookieHeader, { code, role: "host" });
  const seatId = seat?.id ?? (await seatOfOwner(room, cookieHeader));
  return seatId ? { ok: true, role, seatId, room, participant: null } : { ok: false, code: "SEAT_UNKNOWN" };
}

async function admitStudent(code: string, cookieHeader: string | undefined): Promise<Admission> {
  // The seat first: a stranger costs no room a load.
  const seat = await readSeat(cookieHeader, { code, role: "student" });
  const room = seat && (await openRoom(code));
  const participant = seat?.participantId && room?.participants.get(seat.participantId);
  if (!seat || !room || !participant) return { ok: false, code: "SEAT_UNKNOWN" };
  if (participant.isRemoved) return { ok: false, code: "SEAT_REMOVED" };
  return { ok: true, role: "student", seatId: seat.id, room, participant };
}

/** Who owns the session is its host, also in a browser that lost the seat's cookie. */
async function seatOfOwner(room: LiveRoom, cookieHeader: string | undefined): Promise<string | null> {
  const owner = await readOwner(cookieHeader);
  return owner?.id === room.ownerId ? findHostSeat(room.session.id) : null;
}
