import { createHash } from "node:crypto";
import { gradeAnswer } from "@/lib/classroom/answer";
import { type Clock, endsAt, extendClock } from "@/lib/classroom/clock";
import type { Command } from "@/lib/classroom/command";
import { people } from "@/lib/classroom/room";
import type { Phase } from "@/lib/classroom/session";
import { hasFinished } from "@/lib/classroom/tally";
import { noRoundWork, unsentDrafts, withDraft } from "@/lib/classroom/work";
import { listDrafts } from "@/lib/records/drafts";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { onAnswer } from "./onAnswer";
import { rereadSession } from "./reread";
import { inTurn, inTurnOfAll } from "./serial";

/** The longest a timer can run, in ms. */
const LONGEST = 2 ** 31 - 1;

/** Has the open round, or the practice, closed when its time is up. Call it whenever a room is entered or its session or somebody's time has changed. */
export function watchTime(room: LiveRoom, broadcast: Broadcast): void {
  if (room.timeUp) clearTimeout(room.timeUp);
  room.timeUp = null;
  if (room.isGone) return;
  const now = Date.now();
  const end = nextEnd(room, now);
  if (end === null) return;
  const isRound = room.session.phase.type === "round";
  wait(room, end - now, async () => {
    // A round has run its time, though the clock was set back meanwhile; a deadline is the clock's.
    const at = isRound ? Math.max(end, Date.now()) : Date.now();
    // A timer runs some weeks at most; a deadline may be further.
    if (at >= end) await runOut(room, at, broadcast);
    watchTime(room, broadcast);
  });
}

function wait(room: LiveRoom, duration: number, job: () => Promise<void>): void {
  const run = () =>
    job().catch((error: unknown) => {
      if (room.isGone) return;
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
  return people(room).some(({ id, extraTime, work }) => {
    const end = endsAt(extendClock(clock, extraTime));
    const isDone = hasFinished(room.session, { exercise, participantId: id }, work.rounds.get(roundId) ?? noRoundWork);
    return end !== null && end > now && !isDone;
  });
}

/** Submits what those whose time is up had typed and not sent, as if it had come in at the last moment; closes the round once nobody has time any more. */
async function runOut(room: LiveRoom, now: number, broadcast: Broadcast): Promise<void> {
  // Another process may have paused it, closed it, or put its end off.
  if (!broadcast.bus.isAlone) await inTurn(room, () => rereadSession(room, broadcast));
  const { phase, rounds } = room.session;
  if (phase.type === "practice" && isPracticeOver(phase, now)) {
    const ends = endsOfEach(room, () => phase.until);
    await submitDrafts(room, { roundIds: [...rounds.practice.values()], ends }, broadcast);
    await order(room, () => (isPracticeOver(room.session.phase, now) ? { type: "end" } : null), broadcast);
  }
  if (phase.type !== "round") return;
  const { roundId, clock } = phase;
  const ends = endsOfEach(room, ({ extraTime }) => {
    const end = endsAt(extendClock(clock, extraTime));
    return end !== null && end <= now ? end : null;
  });
  await submitDrafts(room, { roundIds: [roundId], ends }, broadcast);
  if (isWaitedFor(room, phase, now)) return broadcast.changed(room);
  await order(room, () => closeOf(room, roundId, now), broadcast);
}

/** Of those whose time is up, when it was. */
function endsOfEach(
  room: LiveRoom,
  endOf: (participant: LiveParticipant) => number | null,
): ReadonlyMap<LiveParticipant, number> {
  return new Map(
    [...room.participants.values()].flatMap((participant) => {
      const end = participant.isRemoved ? null : endOf(participant);
      return end === null ? [] : [[participant, end] as const];
    }),
  );
}

function isPracticeOver(phase: Phase, now: number): boolean {
  return phase.type === "practice" && phase.until !== null && phase.until <= now;
}

/** The close of a round whose time is up; null where the host has paused it meanwhile, or closed it and opened another. */
function closeOf(room: LiveRoom, roundId: string, now: number): Command | null {
  const { phase } = room.session;
  if (phase.type !== "round" || phase.roundId !== roundId || isWaitedFor(room, phase, now)) return null;
  const last = Math.max(...endsOf(room, phase.clock).filter((end) => end <= now));
  return Number.isFinite(last) ? { type: "closeRound", at: last } : null;
}

function order(room: LiveRoom, decide: () => Command | null, broadcast: Broadcast): Promise<void> {
  return inTurn(room, async () => {
    const moved = await carryOut(room, { decide, seal: null }, broadcast);
    if (!moved.ok && moved.code === "TRY_AGAIN") throw new Error("another process was faster, twice");
  });
}

async function submitDrafts(
  room: LiveRoom,
  { roundIds, ends }: { readonly roundIds: readonly string[]; readonly ends: ReadonlyMap<LiveParticipant, number> },
  broadcast: Broadcast,
): Promise<void> {
  // In turn with their answers: what is being stored is a draft no more.
  const unsent = await inTurnOfAll([...ends.keys()], async () => {
    if (!broadcast.bus.isAlone) await takeDrafts(room, ends);
    return [...ends].flatMap(([participant, end]) =>
      roundIds.flatMap((roundId) =>
        unsentDrafts(participant.work.rounds.get(roundId) ?? noRoundWork).map((draft) => {
          return { participant, answer: { roundId, draft, at: end - 1 } };
        }),
      ),
    );
  });
  await Promise.all(unsent.map(({ participant, answer }) => submit(room, participant, answer, broadcast)));
}

/** What these people typed at another process is in the records alone. Call it in their turn. */
async function takeDrafts(room: LiveRoom, whom: ReadonlyMap<LiveParticipant, number>): Promise<void> {
  for (const { participantId, ...draft } of await listDrafts(room.session.id)) {
    const participant = room.participants.get(participantId);
    if (participant && whom.has(participant)) participant.work = withDraft(participant.work, draft);
  }
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
