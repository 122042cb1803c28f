import { beforeAll, describe, expect, it } from "vitest";
import type { Participant, Room } from "@/lib/classroom/room";
import { scoreOf } from "@/lib/classroom/score";
import { mistakesOf, standingOf, talliesOf } from "@/lib/classroom/tally";
import { transition } from "@/lib/classroom/transition";
import { noWork, type Work, withSubmission } from "@/lib/classroom/work";
import { listAnswers } from "../answers";
import { commitCommand } from "../commands";
import { listParticipants, updateParticipants } from "../participants";
import { readRoom } from "../rooms";
import { readSession } from "../sessions";
import { readStanding } from "../standings";
import { chooseDatabase, testDatabase } from "../testDatabase";
import { countReads } from "../testing/countReads";
import { type Played, playSession } from "../testing/playSession";
import { hostReview, readHostReview } from "./hostReview";
import { readPersonReview, readStudentReview } from "./ownReview";

const reading = countReads();
const database = testDatabase();
let small: Played;
let large: Played;
beforeAll(async () => {
  chooseDatabase(database);
  small = await playSession({ seed: "reviews", students: 8, code: "100008" });
  large = await playSession({ seed: "reviews", students: 24, code: "100024" });
});

/** The room as the classroom itself makes it from every stored judgement. */
async function classroomOf(code: string): Promise<Room> {
  const stored = await readRoom(code);
  if (!stored) throw new Error("no such session");
  const people = stored.participants.map((one): [string, Participant] => {
    const answers = stored.works.get(one.id)?.answers ?? [];
    const work = answers.reduce((sum: Work, { submission }) => withSubmission(sum, submission), noWork);
    return [one.id, { ...one, isConnected: false, work }];
  });
  return { session: stored.session, participants: new Map(people) };
}

describe("the host's review", () => {
  it("says of scores, tallies and mistakes what the classroom says", async () => {
    const room = await classroomOf(large.code);
    const review = await readHostReview(large.code);
    const scores = new Map([...room.participants.values()].map(({ id, work }) => [id, scoreOf(room.session, work)]));
    expect(new Map(review?.participants.map(({ id, score }) => [id, score]))).toEqual(scores);
    expect(review?.exercises.length).toBe(2);
    for (const { index, tallies, mistakes } of review?.exercises ?? []) {
      const standing = standingOf(room, index);
      expect(tallies).toEqual(talliesOf(standing, room.session.exercises[index]?.asked ?? []));
      expect(mistakes.length).toBeGreaterThan(0);
      expect(new Set(mistakes)).toEqual(new Set(mistakesOf(standing, "host")));
    }
  });

  it("looks at each answer once, however many people there are", async () => {
    const read = await readSession(large.code);
    const answers = await listAnswers(large.id);
    if (!read) throw new Error("no such session");
    let looks = 0;
    const counted = {
      *[Symbol.iterator]() {
        for (const answer of answers) {
          looks += 1;
          yield answer;
        }
      },
    };
    hostReview(read, await listParticipants(large.id), counted);
    expect(looks).toBe(answers.length);
  });

  it("asks the database as often for a large class as for a small one, and reads it once while nothing changes", async () => {
    await playSession({ seed: "reviews", students: 2, code: "100012" });
    await playSession({ seed: "reviews", students: 4, code: "100014" });
    const few = await reading(() => readHostReview("100012"));
    const many = await reading(() => readHostReview("100014"));
    expect(many.statements).toBe(few.statements);
    const again = await reading(() => readHostReview("100014"));
    expect(again.statements).toBeLessThan(many.statements);
  });
});

describe("a student's review", () => {
  it("reads the own answers alone: one row more for each person, and none for their answers", async () => {
    // The first student of both sessions answers the same.
    const [first, same] = [small.students[0]?.id ?? "", large.students[0]?.id ?? ""];
    const few = await reading(() => readStudentReview(small.code, first));
    const many = await reading(() => readStudentReview(large.code, same));
    expect(few.statements).toBeGreaterThan(0);
    expect(many).toEqual({ statements: few.statements, rows: few.rows + 24 - 8 });
  });

  it("adds the class up once while nothing changes, however many open theirs together", async () => {
    const ids = large.students.map(({ id }) => id);
    const read = await readSession(large.code);
    if (!read) throw new Error("no such session");
    const first = await reading(() => readStanding(read.session, ids[0] ?? ""));
    const others = await reading(() => Promise.all(ids.map((id) => readStanding(read.session, id))));
    // Each asks whether anything has changed, and nothing else.
    expect(others).toEqual({ statements: ids.length, rows: ids.length });
    expect(first.statements).toBeLessThanOrEqual(2);
  });

  it("is not there for who was removed, who counts in no rank; the host still reads the sheet", async () => {
    const [first, second] = small.students;
    const sessionId = small.id;
    const at = Date.UTC(2026, 2, 4);
    const order = { sessionId, receipt: null, log: { id: "x", type: "removed", detail: "{}" }, at };
    await updateParticipants(order, { ids: [first?.id ?? ""], change: { removedAt: at } });
    expect(await readStudentReview(small.code, first?.id ?? "")).toBeNull();
    expect(await readStudentReview(small.code, second?.id ?? "")).toMatchObject({ of: 7 });
    const sheet = await readPersonReview(small.code, first?.id ?? "");
    expect(sheet).toMatchObject({ isRemoved: true, rank: null, viewer: "host" });
    expect(Object.keys(sheet?.exercises[0]?.sheet ?? {}).length).toBeGreaterThan(0);
  });

  it("is of this session's people alone", async () => {
    expect(await readStudentReview(small.code, large.students[0]?.id ?? "")).toBeNull();
    expect(await readPersonReview(small.code, large.students[0]?.id ?? "")).toBeNull();
  });
});

describe("after the end", () => {
  it("a student's review stays whole while the session is open for practice", async () => {
    const { code, students } = await playSession({ seed: "practice", students: 2, code: "100003" });
    const [ana] = students;
    const ended = await readStudentReview(code, ana?.id ?? "");
    const before = (await readSession(code))?.session;
    if (!before) throw new Error("no such session");
    const moved = transition(before, { type: "openPractice", until: null, roundIds: ["x0", "x1"], at: 0 });
    if (!moved.ok) throw new Error(moved.code);
    const log = { id: "practice", type: "openPractice", detail: "{}" };
    const order = { sessionId: before.id, receipt: null, log, at: Date.UTC(2026, 2, 4) };
    await commitCommand(order, { before, after: moved.session, effects: moved.effects, dealt: null });
    const open = await readStudentReview(code, ana?.id ?? "");
    expect(open?.exercises.length).toBe(2);
    expect(open).toEqual(ended);
  });
});

describe("with numbers of everybody's own", () => {
  it("the host reads each sheet in that student's numbers", async () => {
    const { code, students } = await playSession({
      seed: "own",
      students: 2,
      code: "100002",
      rules: { drawsNumbers: true },
    });
    const [one, other] = await Promise.all(students.map(({ id }) => readPersonReview(code, id)));
    expect(one?.exercises[0]?.graph).not.toEqual(other?.exercises[0]?.graph);
    const own = await readStudentReview(code, students[0]?.id ?? "");
    expect(one?.exercises.map(({ gradients }) => gradients)).toEqual(own?.exercises.map(({ gradients }) => gradients));
  });
});
