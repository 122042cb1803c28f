import { beforeAll, describe, expect, it } from "vitest";
import { emptyExercise } from "@/lib/classroom/exercise";
import { readSharedLesson, renameLesson, shareLesson, unshareLesson } from "./lessonShares";
import { createLesson, setLessonDeleted } from "./lessons";
import { chooseDatabase, testDatabase, testProviders } from "./testDatabase";
import { createUser } from "./users";

const draft = { title: "A lesson", about: "Of squares.", exercises: [emptyExercise("One")] };

describe.each(testProviders)("a lesson's key on %s", (provider) => {
  const database = testDatabase(provider);
  beforeAll(async () => {
    chooseDatabase(database);
    for (const id of ["ana", "ben"]) await createUser({ id, tokenHash: id, at: 0 });
    await createLesson({ id: "lesson", ownerId: "ana", ordinal: 0, at: 0, draft });
  });

  it("opens the lesson to whoever knows it, the same key however often it is asked for", async () => {
    const keys = await Promise.all(["k1", "k2"].map((key) => shareLesson({ id: "lesson", ownerId: "ana", key })));
    expect(new Set(keys).size).toBe(1);
    expect(await readSharedLesson(keys[0] ?? "")).toEqual(draft);
  });

  it("is the owner's alone to give and to take", async () => {
    expect(await shareLesson({ id: "lesson", ownerId: "ben", key: "k3" })).toBeNull();
    expect(await unshareLesson({ id: "lesson", ownerId: "ben" })).toBe(false);
    expect(await readSharedLesson("k3")).toBeNull();
    expect(await renameLesson({ id: "lesson", ownerId: "ben", title: "Mine", at: 1 })).toBe(false);
  });

  it("leads nowhere once it was taken away, or while the lesson is deleted", async () => {
    const key = (await shareLesson({ id: "lesson", ownerId: "ana", key: "k4" })) ?? "";
    await setLessonDeleted({ id: "lesson", ownerId: "ana", deletedAt: 5 });
    expect(await readSharedLesson(key)).toBeNull();
    expect(await shareLesson({ id: "lesson", ownerId: "ana", key: "k5" })).toBeNull();
    await setLessonDeleted({ id: "lesson", ownerId: "ana", deletedAt: null });
    expect(await readSharedLesson(key)).toEqual(draft);
    expect(await unshareLesson({ id: "lesson", ownerId: "ana" })).toBe(true);
    expect(await readSharedLesson(key)).toBeNull();
  });

  it("does not hang on the title", async () => {
    const key = (await shareLesson({ id: "lesson", ownerId: "ana", key: "k6" })) ?? "";
    expect(await renameLesson({ id: "lesson", ownerId: "ana", title: "Squares", at: 1 })).toBe(true);
    expect((await readSharedLesson(key))?.title).toBe("Squares");
  });
});
