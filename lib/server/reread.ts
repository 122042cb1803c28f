import { currentExercise, type Session } from "@/lib/classroom/session";
import { roundOf } from "@/lib/classroom/tally";
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
  const board = isOtherBoard(before, after);
  const isOtherPhase = before.phase.type !== after.phase.type;
  broadcast.changed(room, { board, rows: board || isOtherPhase || isOtherRound(before, after) });
  return true;
}

/** Whether the screens are about another round than before. */
export function isOtherRound(before: Session, after: Session): boolean {
  return roundOf(before, currentExercise(before)) !== roundOf(after, currentExercise(after));
}

/** Whether the graph on the screens is another than before: another exercise's, changed, or everybody's own. */
export function isOtherBoard(before: Session, after: Session): boolean {
  const index = currentExercise(after);
  return (
    currentExercise(before) !== index ||
    before.exercises[index]?.revision !== after.exercises[index]?.revision ||
    (before.phase.type === "practice") !== (after.phase.type === "practice")
  );
}
