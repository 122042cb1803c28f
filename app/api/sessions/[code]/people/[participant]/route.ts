import { isHostOf } from "@/lib/accounts/review";
import { readSeat } from "@/lib/accounts/seats";
import { personFile } from "@/lib/records/export/personFile";
import { download } from "../../../download";

interface Context {
  readonly params: Promise<{ readonly code: string; readonly participant: string }>;
}

/** All that is kept of one student: for the host, and as `me` for the student. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, participant } = await params;
  const cookies = request.headers.get("cookie");
  if (participant !== "me")
    return download((await isHostOf(code, cookies)) ? await personFile(code, participant, { forOwner: false }) : null);
  const seat = await readSeat(cookies, { code, role: "student" });
  return download(seat?.participantId ? await personFile(code, seat.participantId, { forOwner: true }) : null);
}
