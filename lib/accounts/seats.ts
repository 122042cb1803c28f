import { findSeat, type SeatRecord } from "@/lib/records/seats";
import { readCookie, type SeatRole, seatCookie } from "./cookies";
import { hashToken } from "./tokens";

/** The seat that a request's cookie holds in the session with this code; null without one, or where it was revoked. */
export async function readSeat(
  cookieHeader: string | null | undefined,
  { code, role }: { readonly code: string; readonly role: SeatRole },
): Promise<SeatRecord | null> {
  const token = readCookie(cookieHeader, seatCookie(code, role));
  if (!token) return null;
  const seat = await findSeat(hashToken(token));
  return seat && seat.code === code && seat.role === role ? seat : null;
}
