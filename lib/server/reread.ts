import { currentExercise } from "@/lib/classroom/session";
import { readSession } from "@/lib/records/sessions";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";

/** Reads the session anew where another process has changed it, and tells the room. False: it is as it was. Call it in the room's turn. */
export async function rereadSession(room: LiveRoom, broadcast: Broadcast): Promise<boolean> {
  const read = await readSession(room.session.code);
  if (!read || read.session.version <= room.session.version) return false;
  const before = room.session;
  const after = read.session;
  room.session = after;
  const index = currentExercise(after);
  const board =
    currentExercise(before) !== index ||
    before.exercises[index]?.revision !== after.exercises[index]?.revision ||
    (before.phase.type === "practice") !== (after.phase.type === "practice");
  const isOtherPhase = before.phase.type !== after.phase.type;
  broadcast.changed(room, { board, rows: board || isOtherPhase });
  return true;
}
