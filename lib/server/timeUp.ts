import { createHash } from "node:crypto";
import { gradeAnswer } from "@/lib/classroom/answer";
import { type Clock, endsAt, extendClock } from "@/lib/classroom/clock";
import type { Command } from "@/lib/classroom/command";
import { people } from "@/lib/classroom/room";
import { hasFinished } from "@/lib/classroom/tally";
import { noRoundWork, unsentDrafts, withDraft } from "@/lib/classroom/work";
import { listDrafts } from "@/lib/records/drafts";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { onAnswer } from "./onAnswer";
import { inTurn } from "./serial";

/** The longest a timer can run, in ms. */
const LONGEST = 2 ** 31 - 1;

/** Has the open round, or the practice, closed when its time is up. Call it whenever a room is entered or its session or somebody's time has changed. */
export function watchTime(room: LiveRoom, broadcast: Broadcast): void {
  if (room.timeUp) clearTimeout(room.timeUp);
  room.timeUp = null;
  const now = Date.now();
  const end = nextEnd(room, now);
  if (end === null) return;
  wait(room, end - now, async () => {
    // A timer runs some weeks at most; a deadline may be further.
    if (Date.now() >= end) await runOut(room, broadcast);
    watchTime(room, broadcast);
  });
}

function wait(room: LiveRoom, duration: number, job: () => Promise<void>): void {
  const run = () =>
    job().catch((error: unknown) => {
      log.error({ error }, "a round could not be closed when its time was up");
      wait(room, 1000, job);
    });
  room.timeUp = setTimeout(run, Math.min(LONGEST, Math.max(0, duration)));
  room.timeUp.unref();
}

/** When something is to be done next: now, where an end has passed and nobody is waited for. */
function nextEnd(room: LiveRoom, now: number): number | null {
  const { phase } = room.session;
  if (phase.type === "practice") return phase.until;
  if (phase.type !== "round") return null;
  const ends = endsOf(room, phase.clock);
  const first = Math.min(...ends);
  if (!Number.isFinite(first)) return null;
  return first > now || !isWaitedFor(room, phase, now) ? first : Math.min(...ends.filter((end) => end > now));
}

interface OpenRound {
  readonly exercise: number;
  readonly roundId: string;
  readonly clock: Clock;
}

/** The room's end of the time, and those of whoever has more. */
function endsOf(room: LiveRoom, clock: Clock): readonly number[] {
  const extra = new Set(people(room).map(({ extraTime }) => extraTime));
  return [0, ...extra].flatMap((percent) => endsAt(extendClock(clock, percent)) ?? []);
}

/** Whether somebody still has time and something left to do. */
function isWaitedFor(room: LiveRoom, { exercise, roundId, clock }: OpenRound, now: number): boolean {
  return people(room).some(({ extraTime, work }) => {
    const end = endsAt(extendClock(clock, extraTime));
    const isDone = hasFinished(room.session, exercise, work.rounds.get(roundId) ?? noRoundWork);
    return end !== null && end > now && !isDone;
  });
}

/** Submits what those whose time is up had typed and not sent, as if it had come in at the last moment; closes the round once nobody has time any more. */
async function runOut(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  const now = Date.now();
  const { phase, rounds } = room.session;
  await takeDrafts(room, broadcast);
  if (phase.type === "practice" && phase.until !== null && phase.until <= now) {
    const { until } = phase;
    for (const roundId of rounds.practice.values())
      await Promise.all(people(room).map(({ id }) => submitDrafts(room, { id, roundId, end: until }, broadcast)));
    await order(room, { type: "end" }, broadcast);
  }
  if (phase.type !== "round") return;
  const { roundId, clock } = phase;
  await Promise.all(
    people(room).map(({ id, extraTime }) => {
      const end = endsAt(extendClock(clock, extraTime));
      return end !== null && end <= now && submitDrafts(room, { id, roundId, end }, broadcast);
    }),
  );
  if (isWaitedFor(room, phase, now)) return broadcast.changed(room);
  const last = Math.max(...endsOf(room, clock).filter((end) => end <= now));
  if (Number.isFinite(last)) await order(room, { type: "closeRound", at: last }, broadcast, roundId);
}

/** What was typed at another process is in the records alone. */
async function takeDrafts(room: LiveRoom, { bus }: Broadcast): Promise<void> {
  if (bus.isAlone) return;
  for (const { participantId, ...draft } of await listDrafts(room.session.id)) {
    const participant = room.participants.get(participantId);
    if (participant) participant.work = withDraft(participant.work, draft);
  }
}

function order(room: LiveRoom, command: Command, broadcast: Broadcast, roundId?: string): Promise<void> {
  return inTurn(room, async () => {
    const { phase } = room.session;
    // The host may have closed it meanwhile, and opened another.
    if (roundId !== undefined && !(phase.type === "round" && phase.roundId === roundId)) return;
    const moved = await carryOut(room, { command, seal: null }, broadcast);
    if (!moved.ok && moved.code === "TRY_AGAIN") throw new Error("another process was faster, twice");
  });
}

async function submitDrafts(
  room: LiveRoom,
  { id, roundId, end }: { readonly id: string; readonly roundId: string; readonly end: number },
  broadcast: Broadcast,
): Promise<void> {
  const participant = room.participants.get(id);
  if (!participant) return;
  const drafts = unsentDrafts(participant.work.rounds.get(roundId) ?? noRoundWork);
  await Promise.all(drafts.map((draft) => submit(room, participant, { roundId, draft, at: end - 1 }, broadcast)));
}

async function submit(
  room: LiveRoom,
  participant: LiveParticipant,
  { roundId, draft, at }: { readonly roundId: string; readonly draft: readonly [string, string]; readonly at: number },
  broadcast: Broadcast,
): Promise<void> {
  const [node, text] = draft;
  const graded = gradeAnswer(room.session, participant, { roundId, node, text, at });
  // What cannot be read was still being typed.
  if (!graded.ok || graded.submission.judgement.verdict === "unreadable") return;
  const eventId = draftEventId(roundId, participant.id, node);
  await onAnswer(room, participant, { id: eventId, round: roundId, node, text }, { broadcast, at });
}

/** The same draft is submitted once, whichever process does it and however often. */
function draftEventId(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("/")).digest("hex").slice(0, 32);
}
