import { beforeAll, describe, expect, it } from "vitest";
import { visitorHeaders } from "@/lib/accounts/visitor";
import { emptyExercise } from "@/lib/classroom/exercise";
import { openDatabase } from "@/lib/records/database";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { readDraft } from "./request";
import { POST } from "./route";

const lesson = { title: "A lesson", about: "π", exercises: [emptyExercise("One")] };

/** A body that goes on for ever, and counts how much of it was taken. */
function endless() {
  const taken = { bytes: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken.bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
      cancel() {
        taken.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
}

// What Node wants to be told of a body that streams; the DOM's types do not know it.
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/lessons", { method: "POST", body, headers, duplex: "half" } as RequestInit);

describe("a lesson in a request", () => {
  it("is read where it is one, however it is cut", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(lesson));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readDraft(post(body))).toEqual(lesson);
  });

  it("is refused by name at a megabyte, and no more of it is taken", async () => {
    const { body, taken } = endless();
    const answer = await readDraft(post(body));
    expect(answer).toMatchObject({ status: 413 });
    expect(await (answer as Response).json()).toEqual({ ok: false, code: "LESSON_TOO_LARGE" });
    expect(taken).toMatchObject({ isCancelled: true });
    expect(taken.bytes).toBeLessThan(1_200_000);
  });

  it("is refused unread where its length says that it is too large", async () => {
    const { body, taken } = endless();
    expect(await readDraft(post(body, { "content-length": "1000001" }))).toMatchObject({ status: 413 });
    expect(taken.bytes).toBe(0);
  });
});

describe("lessons", () => {
  const database = testDatabase();
  beforeAll(() => chooseDatabase(database));

  it("are not made without end from one address", async () => {
    const make = (address: string) => POST(post(JSON.stringify(lesson), { [visitorHeaders.address]: address }));
    expect((await make("10.0.0.1")).status).toBe(200);
    await openDatabase().prisma.throttle.updateMany({ data: { points: 300 } });
    const refused = await make("10.0.0.1");
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ ok: false, code: "TOO_FAST", retryAfter: expect.any(Number) });
    expect((await make("10.0.0.2")).status).toBe(200);
    expect(await openDatabase().prisma.lesson.count()).toBe(2);
  });
});
