import type { NoReview, PersonReview, ReviewReport } from "@/lib/protocol/review";
import { readHostReview } from "@/lib/records/reports/hostReview";
import { readPersonReview, readStudentReview } from "@/lib/records/reports/ownReview";
import { readHostSeat } from "./host";
import { readSeat } from "./seats";

/** What a stranger hears, of a session that exists and of one that does not: nobody finds join codes here. */
const noSeat: NoReview = { viewer: null, code: "SEAT_UNKNOWN" };

/** The review that this browser may read: all of it for the host, the own sheet for a student. */
export async function readReview(code: string, cookieHeader: string | null): Promise<ReviewReport> {
  if (await isHostOf(code, cookieHeader)) return (await readHostReview(code)) ?? noSeat;
  const seat = await readSeat(cookieHeader, { code, role: "student" });
  if (!seat?.participantId) return noSeat;
  return (await readStudentReview(code, seat.participantId)) ?? { viewer: null, code: "SEAT_REMOVED" };
}

/** One participant's sheets, for the host alone. */
export async function readPerson(
  code: string,
  participantId: string,
  cookieHeader: string | null,
): Promise<PersonReview | null> {
  return (await isHostOf(code, cookieHeader)) ? readPersonReview(code, participantId) : null;
}

/** Whether this browser holds a host's or co-host's seat in the session with this code, or owns it. */
export async function isHostOf(code: string, cookieHeader: string | null): Promise<boolean> {
  return (await readHostSeat(code, cookieHeader)) !== null;
}
