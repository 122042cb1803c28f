import type { ReviewReport } from "@/lib/protocol/review";
import { readHostReview, readStudentReview } from "@/lib/records/reports";
import { findOwnerOfCode } from "@/lib/records/sessions";
import { readOwner } from "./owner";
import { readSeat } from "./seats";

/** The review that this browser may read: all of it for the host, the own sheet for a student. */
export async function readReview(code: string, cookieHeader: string | null): Promise<ReviewReport> {
  const ownerId = await findOwnerOfCode(code);
  if (ownerId === null) return { viewer: null, code: "CODE_UNKNOWN" };
  const isHost =
    (await readSeat(cookieHeader, { code, role: "host" })) || (await readOwner(cookieHeader))?.id === ownerId;
  const review = isHost ? await readHostReview(code) : null;
  if (review) return review;
  const seat = await readSeat(cookieHeader, { code, role: "student" });
  if (!seat?.participantId) return { viewer: null, code: "SEAT_UNKNOWN" };
  return (await readStudentReview(code, seat.participantId)) ?? { viewer: null, code: "SEAT_REMOVED" };
}
