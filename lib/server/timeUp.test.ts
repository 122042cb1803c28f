import { randomUUID } from "node:crypto";
import { Server } from "socket.io";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { transition } from "@/lib/classroom/transition";
import { commitCommand } from "@/lib/records/commands";
import { saveDraft } from "@/lib/records/drafts";
import * as sessions from "@/lib/records/sessions";
import { listSubmissions } from "@/lib/records/submissions";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { playSession } from "@/lib/records/testing/playSession";
import { Broadcast } from "./broadcast";
import { type LiveRoom, openRoom } from "./live";
import { onAnswer } from "./onAnswer";
import { watchTime } from "./timeUp";

const alone = new Broadcast(new Server(), { isAlone: true, tell: () => {} });
const amongOthers = new Broadcast(new Server(), { isAlone: false, tell: () => {} });

const database = testDatabase();
beforeAll(() => chooseDatabase(database));
afterEach(() => {
  vi.restoreAllMocks();
});

/** A round whose time has just run out, and somebody who has a draft at a node that they have not answered. */
async function outOfTime(code: string) {
  await playSession({ seed: code, students: 30, code, isRunning: true, rules: { seconds: 300 } });
  const room = await openRoom(code);
  if (room?.session.phase.type !== "round") throw new Error("no round");
  const { roundId, exercise, clock } = room.session.phase;
  const asked = room.session.exercises[exercise]?.asked ?? [];
  for (const participant of room.participants.values()) {
    const entries = participant.work.rounds.get(roundId)?.entries;
    const node = asked.find((one) => !entries?.has(one));
    if (!node) continue;
    const draft = { roundId, participantId: participant.id, node, text: "77" };
    return { room, participant, draft, end: clock.openedAt + 300_000 };
  }
  throw new Error("everybody has answered everything");
}

async function run(room: LiveRoom, broadcast: Broadcast): Promise<void> {
  watchTime(room, broadcast);
  await vi.waitFor(() => expect(room.timeUp).toBeNull(), 20_000);
}

async function textsAt(room: LiveRoom, { participantId, node, roundId }: { [key: string]: string }) {
  const answers = (await listSubmissions(room.session.id)).map(({ submission }) => submission);
  return answers
    .filter((one) => one.participantId === participantId && one.node === node && one.roundId === roundId)
    .map(({ text, isLate }) => ({ text, isLate }));
}

/** The host pauses the round at another process. */
async function pauseElsewhere({ session: before }: LiveRoom): Promise<void> {
  const moved = transition(before, { type: "pauseRound", at: Date.now() });
  if (!moved.ok) throw new Error(moved.code);
  const { session: after, effects } = moved;
  const log = { id: randomUUID(), type: "pauseRound", detail: "{}" };
  const record = { sessionId: before.id, receipt: null, log, at: Date.now() };
  expect(await commitCommand(record, { before, after, effects, dealt: null })).toBe(true);
}

describe("[T3] when the time is up", () => {
  it("what somebody typed is submitted once, not again behind the answer that they sent at the last moment", async () => {
    const { room, participant, draft, end } = await outOfTime("310001");
    await saveDraft({ ...draft, at: end - 500 });
    participant.retake({ answers: [], hints: [], drafts: [draft] });
    const { node, roundId: round } = draft;
    const payload = { id: randomUUID(), round, node, text: "778" };
    const sent = onAnswer(room, participant, payload, { broadcast: alone, at: end - 1 });
    await run(room, alone);
    expect(await sent).toMatchObject({ ok: true, isLate: false });
    expect(await textsAt(room, draft)).toEqual([{ text: "778", isLate: false }]);
    expect(room.session.phase.type).toBe("closed");
  });

  it("what somebody typed at another process is submitted", async () => {
    const { room, draft, end } = await outOfTime("310002");
    await saveDraft({ ...draft, at: end - 500 });
    await run(room, amongOthers);
    expect(await textsAt(room, draft)).toEqual([{ text: "77", isLate: false }]);
    expect(room.session.phase.type).toBe("closed");
  });

  it("and the host has paused it at another process, nothing is submitted or closed", async () => {
    const { room, draft, end } = await outOfTime("310003");
    await saveDraft({ ...draft, at: end - 500 });
    await pauseElsewhere(room);
    await run(room, amongOthers);
    expect(await textsAt(room, draft)).toEqual([]);
    expect(room.session.phase).toMatchObject({ type: "round", clock: { pausedAt: expect.any(Number) } });
  });

  it("[P8] and the host pauses it while it is being closed, it stays open", async () => {
    const { room } = await outOfTime("310004");
    const { readSession } = sessions;
    vi.spyOn(sessions, "readSession").mockImplementationOnce(async (code) => {
      const read = await readSession(code);
      await pauseElsewhere(room);
      return read;
    });
    await run(room, amongOthers);
    expect(room.session.phase).toMatchObject({ type: "round", clock: { pausedAt: expect.any(Number) } });
  });
});
