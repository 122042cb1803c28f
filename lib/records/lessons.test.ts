import { beforeAll, describe, expect, it } from "vitest";
import { emptyExercise } from "@/lib/classroom/exercise";
import { seedGallery } from "@/prisma/seed";
import { createLesson, listGallery, listLessons } from "./lessons";
import { log } from "./log";
import { chooseDatabase, testDatabase } from "./testDatabase";
import { createUser } from "./users";

const database = testDatabase();
beforeAll(async () => {
  chooseDatabase(database);
  log.level = "silent";
  await createUser({ id: "u", tokenHash: "t", at: 0 });
});

const draft = { title: "A lesson", about: "", exercises: [emptyExercise("One")] };
const spoil = (lessonId: string) =>
  database.prisma.exercise.updateMany({ where: { lessonId }, data: { graph: '{"nodes": "none"}' } });

describe("a list with a row that cannot be read", () => {
  it("shows the other lessons", async () => {
    for (const id of ["good", "bad"]) await createLesson({ id, ownerId: "u", ordinal: 0, at: 0, draft });
    await spoil("bad");
    expect((await listLessons("u")).map(({ id }) => id)).toEqual(["good"]);
  });

  it("of the gallery has it again after the next start", async () => {
    await seedGallery(0);
    const whole = await listGallery();
    await spoil("gallery-twice");
    expect((await listGallery()).length).toBe(whole.length - 1);
    await seedGallery(1);
    expect((await listGallery()).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });
});
