import { refuseDraft } from "@/lib/classroom/draft";
import { withDraft } from "@/lib/classroom/work";
import type { Ack, Payload } from "@/lib/protocol/events";
import { saveDraft } from "@/lib/records/drafts";
import type { LiveParticipant, LiveRoom } from "./live";
import { inTurn } from "./serial";

/** Keeps what a participant has typed and not sent. Nobody else hears of it. */
export function onDraft(
  room: LiveRoom,
  participant: LiveParticipant,
  payload: Payload<"draft:save">,
): Promise<Ack<"draft:save">> {
  return inTurn(participant, async () => {
    const { round: roundId, node, text } = payload;
    const at = Date.now();
    const { id, extraTime } = participant;
    const code = refuseDraft(room.session, { roundId, node }, { id, extraTime, at });
    if (code) return { ok: false, code };
    await saveDraft({ roundId, participantId: participant.id, node, text, at });
    participant.work = withDraft(participant.work, { roundId, node, text });
    return { ok: true };
  });
}
