import { randomUUID } from "node:crypto";
import { type Command, currentExercise, type Transition } from "@/lib/classroom/session";
import { commitCommand, type EventReceipt } from "@/lib/records/commands";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";

/** Commits a command that the classroom has accepted, then tells the room. False where another process was faster: nothing happened. Call it in the room's turn. */
export async function carryOut(
  room: LiveRoom,
  order: {
    readonly command: Command;
    readonly moved: Extract<Transition, { ok: true }>;
    /** Null for what no seat ordered, such as the end of a round's time. */
    readonly receipt: EventReceipt | null;
  },
  broadcast: Broadcast,
): Promise<boolean> {
  const { command, moved, receipt } = order;
  const before = room.session;
  const after = moved.session;
  const isCommitted = await commitCommand({
    before,
    after,
    effects: moved.effects,
    receipt,
    log: { id: randomUUID(), type: command.type, detail: JSON.stringify(command) },
    at: Date.now(),
  });
  if (!isCommitted) return false;
  room.session = after;
  tell(room, command, { before, broadcast });
  return true;
}

function tell(
  room: LiveRoom,
  command: Command,
  { before, broadcast }: { readonly before: LiveRoom["session"]; readonly broadcast: Broadcast },
): void {
  const after = room.session;
  if (command.type === "edit") {
    const exercise = after.exercises[command.exercise];
    if (!exercise || command.exercise !== currentExercise(after)) return;
    const { revision, asked } = exercise;
    broadcast.edited(room, { exercise: command.exercise, base: command.base, revision, edits: command.edits, asked });
    return;
  }
  broadcast.changed(room, { hasNewBoard: currentExercise(before) !== currentExercise(after) });
}
