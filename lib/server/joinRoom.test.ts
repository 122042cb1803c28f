import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { playSession } from "@/lib/records/testing/playSession";
import { joinRoom } from "./joinRoom";
import { LiveParticipant, openRoom } from "./live";

const database = testDatabase();
beforeAll(async () => {
  chooseDatabase(database);
  await playSession({ seed: "full", students: 0, code: "300002", isRunning: true });
});

describe("[S6] a session that is full", () => {
  it("takes others in once those who are away are removed", async () => {
    const room = await openRoom("300002");
    if (!room) throw new Error("no room");
    const fresh = { isRemoved: false, isBanned: false, isAwaited: true, extraTime: 0, team: null, place: 0 };
    for (let at = 0; at < 5000; at += 1)
      room.admit(new LiveParticipant({ id: `p${at}`, name: `P ${at}`, idNumber: null, email: null, ...fresh }));
    const knock = () => joinRoom(room, { name: "Ana", identity: "", joinHash: randomUUID(), tokenHash: randomUUID() });
    expect(await knock()).toEqual({ ok: false, code: "SESSION_FULL" });
    for (const participant of room.participants.values()) participant.isRemoved = true;
    expect(await knock()).toMatchObject({ ok: true, participant: { name: "Ana" } });
  });
});
