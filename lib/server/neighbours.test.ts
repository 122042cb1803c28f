import { randomUUID } from "node:crypto";
import { Server } from "socket.io";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { nameKey } from "@/lib/classroom/names";
import { randomOf } from "@/lib/grading/random";
import { openDatabase } from "@/lib/records/database";
import { deleteSession } from "@/lib/records/deletion";
import { createHint } from "@/lib/records/hints";
import { insertSubmissions } from "@/lib/records/insertSubmissions";
import { createParticipants, readParticipants } from "@/lib/records/participants";
import * as marks from "@/lib/records/roomMark";
import { writeState } from "@/lib/records/sessionState";
import * as submissions from "@/lib/records/submissions";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { type Played, playSession } from "@/lib/records/testing/playSession";
import { readWorks } from "@/lib/records/works";
import { Broadcast } from "./broadcast";
import type { Notice } from "./bus";
import { catchUp, catchUpAll, refresh } from "./catchUp";
import { findRoom, LiveParticipant, type LiveRoom, liveRooms, openRoom } from "./live";
import { onNotices } from "./neighbours";
import { storeOwn } from "./onOwn";

const nothing = { answers: [], hints: [], drafts: [] };
const broadcast = new Broadcast(new Server(), { isAlone: false, tell: () => {} });

const database = testDatabase();
let played: Played;
beforeAll(async () => {
  chooseDatabase(database);
  played = await playSession({ seed: "neighbours", students: 12, code: "300001", isRunning: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The session's room in a process that has heard of none of its answers yet. */
async function unaware(): Promise<LiveRoom> {
  const room = await openRoom(played.code);
  if (!room) throw new Error("no room");
  for (const participant of room.participants.values()) participant.retake(nothing);
  return room;
}

/** What a process that had just read everything would know. */
async function truth(room: LiveRoom) {
  const works = await readWorks(room.session.id);
  return [...room.participants.values()].map((one) => {
    const fresh = new LiveParticipant(one);
    fresh.retake(works.get(one.id) ?? nothing);
    return { id: one.id, work: fresh.work, taken: fresh.taken };
  });
}

function known(room: LiveRoom) {
  return [...room.participants.values()].map(({ id, work, taken }) => ({ id, work, taken }));
}

/** Everything that was done, as other processes would tell it one by one. */
async function notices(): Promise<Notice[]> {
  const { code } = played;
  const works = [...(await readWorks(played.id))];
  return works.flatMap(([participantId, { answers, hints }]): Notice[] => [
    ...answers.map(({ eventId }): Notice => ({ type: "answer", code, participantId, eventId })),
    ...hints.map(({ roundId, node, step }): Notice => ({ type: "hint", code, participantId, roundId, node, step })),
  ]);
}

/** An answer that comes after the close of the first round. */
async function comeLate(): Promise<{ participantId: string; roundId: string; eventId: string }> {
  const answers = (await readWorks(played.id)).get(played.students[0]?.id ?? "")?.answers ?? [];
  const first = answers[0]?.submission;
  if (!first) throw new Error("the first student has answered nothing");
  const { roundId, node, participantId, judgement } = first;
  const turns = answers.filter(({ submission }) => submission.roundId === roundId && submission.node === node);
  const eventId = randomUUID();
  const row = {
    ...{ id: randomUUID(), roundId, participantId, node, turn: turns.length + 1, attempt: turns.length + 1 },
    ...{ text: "12.75", value: 12.75, verdict: "wrong", misconception: null, upstream: null, points: 0 },
    ...{ judgement: JSON.stringify({ ...judgement, verdict: "wrong", value: 12.75, misconception: null }) },
    ...{ isBallot: false, at: Date.now(), eventId, payloadHash: "" },
  };
  expect((await insertSubmissions(openDatabase(), [row], { late: true })).size).toBe(1);
  return { participantId, roundId, eventId };
}

async function accept(roundId: string): Promise<void> {
  const log = { id: randomUUID(), type: "acceptedLate", detail: "{}" };
  const order = { sessionId: played.id, receipt: null, log, at: Date.now() };
  expect(await submissions.acceptLate(order, { roundId, participantId: null })).toBe(true);
}

describe("[P8] what other processes have stored", () => {
  it.each(["one", "two", "three"])("is taken in as the records have it, told in any order (%s)", async (seed) => {
    const room = await unaware();
    const random = randomOf(seed);
    const told = (await notices()).map((notice) => ({ notice, place: random() })).sort((a, b) => a.place - b.place);
    const batches: Notice[][] = [];
    for (const { notice } of told) {
      if (batches.length === 0 || random() < 0.2) batches.push([]);
      batches.at(-1)?.push(notice);
    }
    await Promise.all(batches.map((batch) => onNotices(batch, broadcast)));
    expect(known(room)).toEqual(await truth(room));
  });

  it("counts a late answer that was accepted while it was read here", async () => {
    const room = await openRoom(played.code);
    if (!room) throw new Error("no room");
    const { participantId, roundId, eventId } = await comeLate();
    const { code } = played;
    const find = submissions.findSubmissions;
    vi.spyOn(submissions, "findSubmissions").mockImplementation(async (events) => {
      const read = await find(events);
      await accept(roundId);
      await onNotices([{ type: "late", code, roundId, ids: [participantId] }], broadcast);
      return read;
    });
    await onNotices([{ type: "answer", code, participantId, eventId }], broadcast);
    expect(room.participants.get(participantId)?.work.rounds.get(roundId)?.late).toEqual([]);
    expect(known(room)).toEqual(await truth(room));
  });

  it("leaves late what came after the acceptance that it is told of", async () => {
    const room = await openRoom(played.code);
    if (!room) throw new Error("no room");
    const { roundId } = await comeLate();
    await accept(roundId);
    const { code } = played;
    const { participantId, eventId } = await comeLate();
    await onNotices([{ type: "answer", code, participantId, eventId }], broadcast);
    await onNotices([{ type: "late", code, roundId, ids: [participantId] }], broadcast);
    expect(room.participants.get(participantId)?.work.rounds.get(roundId)?.late).toHaveLength(1);
    expect(known(room)).toEqual(await truth(room));
    await accept(roundId);
    await catchUp(room, broadcast);
    expect(known(room)).toEqual(await truth(room));
  });

  it("is found where nobody told of it: answers, hints, and late ones that were accepted", async () => {
    const room = await unaware();
    await catchUp(room, broadcast);
    expect(known(room)).toEqual(await truth(room));
    const { participantId, roundId } = await comeLate();
    await catchUp(room, broadcast);
    expect(room.participants.get(participantId)?.work.rounds.get(roundId)?.late).toHaveLength(1);
    await accept(roundId);
    await catchUp(room, broadcast);
    expect(room.participants.get(participantId)?.work.rounds.get(roundId)?.late).toEqual([]);
    await createHint({ roundId, participantId, node: "late", step: 1, cost: 0, at: Date.now() });
    await catchUp(room, broadcast);
    expect(room.participants.get(participantId)?.work.rounds.get(roundId)?.hints.get("late")).toBe(1);
    expect(known(room)).toEqual(await truth(room));
  });

  it("is found of what people did for themselves: their team, their exercise, their coming back", async () => {
    const room = await unaware();
    await catchUp(room, broadcast);
    const [somebody] = room.participants.values();
    if (!somebody) throw new Error("nobody");
    const elsewhere = new LiveParticipant(somebody);
    await storeOwn(room, elsewhere, { type: "notAwaited", change: { isAwaited: false } });
    await catchUp(room, broadcast);
    expect(somebody.isAwaited).toBe(false);
    const moved = vi.spyOn(broadcast, "moved");
    await storeOwn(room, elsewhere, { type: "choseTeam", change: { team: 1 } });
    await storeOwn(room, elsewhere, { type: "went", change: { place: 1 } });
    await storeOwn(room, elsewhere, { type: "cameBack", change: { isAwaited: true } });
    await catchUp(room, broadcast);
    expect(somebody).toMatchObject({ team: 1, place: 1, isAwaited: true });
    // Their page here has the other exercise's graph on screen.
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it("dismisses who was removed, though the goodbye was lost", async () => {
    const room = await unaware();
    await catchUp(room, broadcast);
    const [somebody] = room.participants.values();
    if (!somebody) throw new Error("nobody");
    const dismissed = vi.spyOn(broadcast, "dismiss");
    somebody.connections = 1;
    await storeOwn(room, somebody, { type: "removed", change: { removedAt: Date.now() } });
    await catchUp(room, broadcast);
    expect(somebody.isRemoved).toBe(true);
    expect(dismissed).toHaveBeenCalledWith(somebody, "SEAT_REMOVED");
    somebody.connections = 0;
    await storeOwn(room, somebody, { type: "restored", change: { removedAt: null } });
    await catchUp(room, broadcast);
  });

  it("has the names right of two who changed theirs for each other's", async () => {
    const room = await unaware();
    await catchUp(room, broadcast);
    const names = new Set(room.nameKeys);
    const [one, two] = room.participants.values();
    if (!one || !two) throw new Error("no two people");
    const [first, second] = [one.name, two.name];
    for (const [who, name] of [
      [one, "Nobody else"],
      [two, first],
      [one, second],
    ] as const)
      await storeOwn(room, who, { type: "renamed", change: { name, nameKey: nameKey(name) } });
    await catchUp(room, broadcast);
    expect([one.name, two.name]).toEqual([second, first]);
    expect(room.nameKeys).toEqual(names);
  });

  it("is let go of where its people or all of it were deleted, though the goodbye was lost", async () => {
    const closed = vi.spyOn(broadcast, "close");
    const people = await playSession({ seed: "people gone", students: 2, code: "300002" });
    const session = await playSession({ seed: "session gone", students: 2, code: "300003" });
    for (const { code } of [people, session]) await openRoom(code);
    await openDatabase().prisma.participant.deleteMany({ where: { sessionId: people.id } });
    await deleteSession(session.id);
    for (const { code } of [people, session]) {
      const room = await findRoom(code);
      if (!room) throw new Error("no room");
      await catchUp(room, broadcast);
      expect(closed).toHaveBeenLastCalledWith(room, "SESSION_DELETED");
      expect(await findRoom(code)).toBeNull();
    }
  });

  it("[L5] puts into the smallest team whom another process has seated while the teams were dealt here", async () => {
    const code = "300005";
    const { id: sessionId } = await playSession({ seed: "teams", students: 3, code });
    const room = await openRoom(code);
    if (!room) throw new Error("no room");
    room.session = { ...room.session, teams: { names: ["Left", "Right"], by: "shuffle" } };
    for (const [at, one] of [...room.participants.values()].entries()) one.team = at % 2;
    const id = randomUUID();
    const seat = { id: randomUUID(), tokenHash: id };
    const identity = { idNumber: null, email: null };
    const named = { name: "Zoe", nameKey: "zoe", team: null, identity };
    const row = { id, sessionId, ...named, joinHash: id, seat, logId: randomUUID(), at: Date.now() };
    expect(await createParticipants([row])).toBe(true);
    await onNotices([{ type: "people", code, ids: [id] }], broadcast);
    expect(room.participants.get(id)?.team).toBe(1);
    expect(await readParticipants(sessionId, [id])).toMatchObject([{ team: 1 }]);
  });

  it("is shown on the host's grid where one round is over and another open since the last look", async () => {
    const code = "300006";
    const { id } = await playSession({ seed: "rounds", students: 2, code, isRunning: true });
    const room = await openRoom(code);
    if (room?.session.phase.type !== "round") throw new Error("no round");
    const { phase } = room.session;
    const changed = vi.spyOn(broadcast, "changed");
    const { session } = room;
    const second = { ...session, phase: { ...phase, roundId: randomUUID() }, version: session.version + 1 };
    const { version } = second;
    await openDatabase().prisma.session.update({ where: { id }, data: { version, state: writeState(second) } });
    await catchUp(room, broadcast);
    expect(changed).toHaveBeenCalledWith(room, { board: false, rows: true });
  });

  it("is found in every room, however long one takes", async () => {
    const code = "300004";
    await playSession({ seed: "another", students: 2, code });
    await Promise.all([unaware(), openRoom(code)]);
    const { readRoomMark } = marks;
    const looked = new Set<string>();
    const read: string[] = [];
    const { length } = await liveRooms();
    vi.spyOn(marks, "readRoomMark").mockImplementation(async (id) => {
      looked.add(id);
      await vi.waitUntil(() => looked.size === length);
      read.push(id);
      return readRoomMark(id);
    });
    await catchUpAll(broadcast);
    expect(read.length).toBe(length);
  });

  it("is known of somebody before they do something here", async () => {
    const room = await unaware();
    const [somebody] = room.participants.values();
    if (!somebody) throw new Error("nobody");
    await refresh(room, somebody, broadcast);
    expect(known(room)[0]).toEqual((await truth(room))[0]);
    await storeOwn(room, somebody, { type: "went", change: { place: 2 } });
    const { version } = room.session;
    await openDatabase().prisma.session.update({ where: { id: played.id }, data: { version: version + 1 } });
    await refresh(room, somebody, broadcast);
    expect(somebody.place).toBe(2);
    expect(room.session.version).toBe(version + 1);
  });
});
