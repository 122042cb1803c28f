import { randomUUID } from "node:crypto";
import { refuseTeam } from "@/lib/classroom/teams";
import type { Ack, Payload } from "@/lib/protocol/events";
import { type ParticipantChange, updateParticipants } from "@/lib/records/participants";
import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { refuse } from "./once";
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
    if (!(await storeOwn(room, participant, { type: "choseTeam", change: { team } }))) return refuse("TRY_AGAIN");
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
    const change = { place: exercise };
    if (!(await storeOwn(room, participant, { type: "went", change }))) return refuse("TRY_AGAIN");
    participant.place = exercise;
    broadcast.moved(room, participant);
    broadcast.bus.tell({ type: "people", code: room.session.code, ids: [participant.id] });
    return { ok: true };
  });
}

/** Stores what participants do for themselves, with a line of the log: by their number a process sees that it has missed something of people. */
export function storeOwn(
  { session }: LiveRoom,
  { id }: LiveParticipant,
  { type, change }: { readonly type: string; readonly change: ParticipantChange },
): Promise<boolean> {
  const log = { id: randomUUID(), type, detail: JSON.stringify({ participants: [id] }) };
  return updateParticipants({ sessionId: session.id, receipt: null, log, at: Date.now() }, { ids: [id], change });
}
