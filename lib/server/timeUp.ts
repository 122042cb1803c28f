import { createHash } from "node:crypto";
import { gradeAnswer } from "@/lib/classroom/answer";
import { endsAt } from "@/lib/classroom/clock";
import { type Command, transition } from "@/lib/classroom/session";
import { noRoundWork, unsentDrafts } from "@/lib/classroom/work";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveRoom } from "./live";
import { log } from "./log";
import { onAnswer } from "./onAnswer";
import { inTurn } from "./serial";

const timers = new WeakMap<LiveRoom, NodeJS.Timeout>();

/** Has the open round closed when its time is up. Call it whenever a room has been loaded or its session has changed. */
export function watchTime(room: LiveRoom, broadcast: Broadcast): void {
  clearTimeout(timers.get(room));
  const { phase } = room.session;
  const end = phase.type === "round" ? endsAt(phase.clock) : null;
  if (phase.type !== "round" || end === null) return;
  const { roundId } = phase;
  const close = () => {
    closeInTime(room, { roundId, end }, broadcast).catch((error: unknown) => {
      log.error({ error }, "a round could not be closed when its time was up");
      timers.set(room, setTimeout(close, 1000).unref());
    });
  };
  timers.set(room, setTimeout(close, Math.max(0, end - Date.now())).unref());
}

/** Submits what everybody had typed and not sent, as if it had come in at the last moment, then closes the round. */
async function closeInTime(
  room: LiveRoom,
  { roundId, end }: { readonly roundId: string; readonly end: number },
  broadcast: Broadcast,
): Promise<void> {
  await submitDrafts(room, { roundId, at: end - 1 }, broadcast);
  await inTurn(room, async () => {
    const { phase } = room.session;
    if (phase.type !== "round" || phase.roundId !== roundId) return;
    const command: Command = { type: "closeRound", at: end };
    const moved = transition(room.session, command);
    if (moved.ok) await carryOut(room, { command, moved, receipt: null }, broadcast);
  });
}

async function submitDrafts(
  room: LiveRoom,
  { roundId, at }: { readonly roundId: string; readonly at: number },
  broadcast: Broadcast,
): Promise<void> {
  const submitted = [...room.participants.values()].flatMap((participant) => {
    if (participant.isRemoved) return [];
    const drafts = unsentDrafts(participant.work.rounds.get(roundId) ?? noRoundWork);
    return drafts.map(async ([node, text]) => {
      const graded = gradeAnswer(room.session, participant, { roundId, node, text, at });
      // What cannot be read was still being typed.
      if (!graded.ok || graded.submission.judgement.verdict === "unreadable") return;
      const id = draftEventId(roundId, participant.id, node);
      await onAnswer(room, participant, { id, round: roundId, node, text }, { broadcast, at });
    });
  });
  await Promise.all(submitted);
}

/** The same draft is submitted once, whichever process does it and however often. */
function draftEventId(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("/")).digest("hex").slice(0, 32);
}
