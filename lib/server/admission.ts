import { readOwner } from "@/lib/accounts/owner";
import { readSeat } from "@/lib/accounts/seats";
import { handshakeSchema, type RefusalCode, type SeatedRole } from "@/lib/protocol/events";
import { PROTOCOL } from "@/lib/protocol/limits";
import { findHostSeat } from "@/lib/records/seats";
import { findOwnerOfCode } from "@/lib/records/sessions";
import { type LiveParticipant, type LiveRoom, openRoom } from "./live";

/** Whom a socket speaks for, from its cookie alone. */
export interface Admitted {
  readonly role: SeatedRole;
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
  const { code, role, protocol, build } = read.data;
  const isOld = build !== undefined && ownBuild !== undefined && build !== ownBuild;
  if (protocol !== PROTOCOL || isOld) return { ok: false, code: "PAGE_OLD" };
  if (role === "student") return admitStudent(code, cookieHeader);
  // The seat first: a stranger costs no room a load.
  const seat = await findHost(code, cookieHeader);
  const room = seat && (await openRoom(code));
  if (!seat || !room) return { ok: false, code: "SEAT_UNKNOWN" };
  return { ok: true, role: role === "stage" ? "stage" : seat.role, seatId: seat.id, room, participant: null };
}

// Set where the server is bundled, as in the pages that are built with it.
const ownBuild = process.env.NEXT_PUBLIC_BUILD;

async function admitStudent(code: string, cookieHeader: string | undefined): Promise<Admission> {
  // The seat first: a stranger costs no room a load.
  const seat = await readSeat(cookieHeader, { code, role: "student" });
  const room = seat && (await openRoom(code));
  const participant = seat?.participantId && room?.participants.get(seat.participantId);
  if (!seat || !room || !participant) return { ok: false, code: "SEAT_UNKNOWN" };
  if (participant.isRemoved) return { ok: false, code: participant.isBanned ? "SEAT_BANNED" : "SEAT_REMOVED" };
  return { ok: true, role: "student", seatId: seat.id, room, participant };
}

/** The host's or co-host's seat; who owns the session is its host, also in a browser that lost the seat's cookie. */
async function findHost(
  code: string,
  cookieHeader: string | undefined,
): Promise<{ readonly id: string; readonly role: "host" | "cohost" } | null> {
  const seat = await readSeat(cookieHeader, { code, role: "host" });
  if (seat?.role === "host") return { id: seat.id, role: "host" };
  const owner = await readOwner(cookieHeader);
  const own = owner && (await findOwnerOfCode(code)) === owner.id ? await findHostSeat(code) : null;
  if (own !== null) return { id: own, role: "host" };
  return seat && { id: seat.id, role: "cohost" };
}
