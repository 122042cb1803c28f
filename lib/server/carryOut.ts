import { randomInt, randomUUID } from "node:crypto";
import type { Command, Transition } from "@/lib/classroom/command";
import { people } from "@/lib/classroom/room";
import { currentExercise } from "@/lib/classroom/session";
import { dealTeams } from "@/lib/classroom/teams";
import { transition } from "@/lib/classroom/transition";
import type { Refused } from "@/lib/protocol/refusal";
import { commitCommand, type EventReceipt } from "@/lib/records/commands";
import type { Broadcast } from "./broadcast";
import type { LiveRoom } from "./live";
import { isOtherBoard, isOtherRound, rereadSession } from "./reread";

type Moved = Extract<Transition, { ok: true }>;

/**
 * Carries out a command: transition, commit, then the room is told. Where another process was faster the session is
 * read anew and the command decided once more. Call it in the room's turn.
 */
export async function carryOut(
  room: LiveRoom,
  order: {
    /** What is to be done to the session as it stands; null: nothing any more. */
    readonly decide: () => Command | null;
    /** Makes the receipt; null for what no seat ordered, such as the end of a round's time. */
    readonly seal: ((moved: Moved) => EventReceipt) | null;
  },
  broadcast: Broadcast,
): Promise<Moved | Refused> {
  const { decide, seal } = order;
  for (const isLast of [false, true]) {
    const before = room.session;
    const command = decide();
    if (!command) return { ok: false, code: "ROUND_NOT_OPEN" };
    const moved = transition(before, command);
    if (!moved.ok) return moved;
    const { session: after, effects } = moved;
    const at = Date.now();
    const entry = { id: randomUUID(), type: command.type, detail: JSON.stringify(command) };
    const record = { sessionId: before.id, receipt: seal?.(moved) ?? null, log: entry, at };
    const dealt = command.type === "setTeams" ? deal(room, command) : null;
    if (await commitCommand(record, { before, after, effects, dealt })) {
      room.session = after;
      if (dealt) seat(room, dealt);
      tell(room, command, { before, broadcast });
      const { code } = after;
      broadcast.bus.tell({ type: "session", code });
      if (dealt) broadcast.bus.tell({ type: "people", code, ids: [...room.participants.keys()] });
      return moved;
    }
    if (!isLast) await rereadSession(room, broadcast);
  }
  return { ok: false, code: "TRY_AGAIN" };
}

/** Who is in which team from now on: shuffled, or all still to choose. */
function deal(room: LiveRoom, { teams }: Extract<Command, { type: "setTeams" }>): readonly (readonly string[])[] {
  if (teams?.by !== "shuffle") return [];
  const ids = people(room).map(({ id }) => id);
  return dealTeams(ids, teams.names.length, () => randomInt(2 ** 32) / 2 ** 32);
}

function seat(room: LiveRoom, teams: readonly (readonly string[])[]): void {
  const teamOf = new Map(teams.flatMap((ids, team) => ids.map((id) => [id, team])));
  for (const participant of room.participants.values()) participant.team = teamOf.get(participant.id) ?? null;
}

function tell(
  room: LiveRoom,
  command: Command,
  { before, broadcast }: { readonly before: LiveRoom["session"]; readonly broadcast: Broadcast },
): void {
  const after = room.session;
  const index = currentExercise(after);
  const exercise = after.exercises[index];
  if (command.type === "edit" && command.exercise === index && exercise) {
    const { revision, asked } = exercise;
    // The revision that it was made on, which the editor may not have seen yet.
    const made = { exercise: index, base: revision - 1, revision, edits: command.edits, asked };
    broadcast.edited(room, made);
    return;
  }
  const board = isOtherBoard(before, after);
  broadcast.changed(room, { board, rows: board || isOtherRound(before, after) || command.type === "setTeams" });
}
