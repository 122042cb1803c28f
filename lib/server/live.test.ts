import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { playSession } from "@/lib/records/testing/playSession";
import { dropRoom, enterRoom, leaveRoom, openRoom } from "./live";

const database = testDatabase();
beforeAll(async () => {
  chooseDatabase(database);
  for (const code of ["100001", "100002", "100003", "100004"]) await playSession({ seed: "live", students: 2, code });
});
afterEach(() => {
  vi.useRealTimers();
});

const TEN_MINUTES = 10 * 60_000;

async function open(code: string) {
  const room = await openRoom(code);
  if (!room) throw new Error("no room");
  return room;
}

describe("a room in memory", () => {
  it("is one for all who look at it, and let go when nobody has for ten minutes, looked up only or left", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const first = await open("100001");
    expect(await open("100001")).toBe(first);
    vi.advanceTimersByTime(TEN_MINUTES);
    const second = await open("100001");
    expect(second).not.toBe(first);
    enterRoom(second);
    vi.advanceTimersByTime(2 * TEN_MINUTES);
    expect(await open("100001")).toBe(second);
    leaveRoom(second);
    vi.advanceTimersByTime(TEN_MINUTES - 1);
    enterRoom(second);
    vi.advanceTimersByTime(TEN_MINUTES);
    expect(await open("100001")).toBe(second);
    leaveRoom(second);
    vi.advanceTimersByTime(TEN_MINUTES);
    expect(await open("100001")).not.toBe(second);
  });

  it("stays when somebody asks for it just before it would be let go", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const room = await open("100003");
    vi.advanceTimersByTime(TEN_MINUTES - 1);
    expect(await open("100003")).toBe(room);
    vi.advanceTimersByTime(1);
    enterRoom(room);
    expect(await open("100003")).toBe(room);
    leaveRoom(room);
  });

  it("whose session is gone takes nothing with it of another of its code, when its last seat leaves", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const first = await open("100004");
    enterRoom(first);
    dropRoom(first);
    const second = await open("100004");
    enterRoom(second);
    leaveRoom(first);
    vi.advanceTimersByTime(TEN_MINUTES);
    dropRoom(first);
    expect(await open("100004")).toBe(second);
    leaveRoom(second);
  });

  it("that was let go takes nothing with it of the one that is there now, and its clock has stopped", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const first = await open("100002");
    const closing = vi.fn();
    first.timeUp = setTimeout(() => closing(), 2 * TEN_MINUTES);
    vi.advanceTimersByTime(TEN_MINUTES);
    const second = await open("100002");
    enterRoom(second);
    vi.advanceTimersByTime(TEN_MINUTES);
    expect(await open("100002")).toBe(second);
    expect(closing).not.toHaveBeenCalled();
    leaveRoom(second);
  });
});
