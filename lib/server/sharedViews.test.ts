import { beforeAll, describe, expect, it } from "vitest";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { playSession } from "@/lib/records/testing/playSession";
import { openRoom } from "./live";
import { SharedViews } from "./sharedViews";

const database = testDatabase();
beforeAll(async () => {
  chooseDatabase(database);
  await playSession({ seed: "views", students: 3, code: "100001" });
});

describe("what all students are sent alike", () => {
  it("is made once however many ask, and anew when it has changed", async () => {
    const room = await openRoom("100001");
    if (!room) throw new Error("no room");
    const views = new SharedViews(room);
    const first = [views.room(), views.board(), views.ranks] as const;
    expect(views.room()).toBe(first[0]);
    expect(views.board()).toBe(first[1]);
    expect(views.ranks).toBe(first[2]);
    expect(views.room(0)).not.toBe(first[0]);
    room.session = { ...room.session, leaderboard: 0, version: room.session.version + 1 };
    views.forget();
    expect(views.room().version).toBe(first[0].version + 1);
    expect(views.room().leaderboard).toBeNull();
    expect(views.ranks).toBeNull();
  });
});
