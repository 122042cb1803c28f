import { findSeat, type SeatRecord } from "@/lib/records/seats";
import { readCookie, type SeatRole, seatCookie } from "./cookies";
import { hashToken } from "./tokens";

/** The seat that a request's cookie holds in the session with this code; null without one, or where it was revoked. A co-host's is found as a host's. */
export async function readSeat(
  cookieHeader: string | null | undefined,
  { code, role }: { readonly code: string; readonly role: SeatRole },
): Promise<SeatRecord | null> {
  const token = readCookie(cookieHeader, seatCookie(code, role));
  if (!token) return null;
  const seat = await findSeat(hashToken(token));
  const isOfRole = seat && (seat.role === "student") === (role === "student");
  return seat && isOfRole && seat.code === code ? seat : null;
}
