import { refuseTeam } from "@/lib/classroom/teams";
import type { Ack, Payload } from "@/lib/protocol/events";
import { updateOwn } from "@/lib/records/participants";
import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { inTurn } from "./serial";

/** Puts a participant into the team that they chose; choosing it twice is choosing it once. */
export function onTeam(
  room: LiveRoom,
  participant: LiveParticipant,
  { team }: Payload<"team:choose">,
  broadcast: Broadcast,
): Promise<Ack<"team:choose">> {
  return inTurn(participant, async () => {
    const code = refuseTeam(room.session.teams, team);
    if (code) return { ok: false, code };
    await updateOwn(participant.id, { team });
    participant.team = team;
    broadcast.peopleChanged(room, participant);
    broadcast.answered(room, participant);
    broadcast.bus.tell({ type: "people", code: room.session.code, ids: [participant.id] });
    return { ok: true };
  });
}

/** Takes a participant to another exercise of the practice. */
export function onGo(
  room: LiveRoom,
  participant: LiveParticipant,
  { exercise }: Payload<"practice:go">,
  broadcast: Broadcast,
): Promise<Ack<"practice:go">> {
  return inTurn(participant, async () => {
    const { phase, rounds } = room.session;
    if (phase.type !== "practice") return { ok: false, code: "PRACTICE_NOT_OPEN" };
    if (!rounds.practice.has(exercise)) return { ok: false, code: "EXERCISE_UNKNOWN" };
    await updateOwn(participant.id, { place: exercise });
    participant.place = exercise;
    broadcast.moved(room, participant);
    broadcast.bus.tell({ type: "people", code: room.session.code, ids: [participant.id] });
    return { ok: true };
  });
}
