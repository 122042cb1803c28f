import { beforeAll, describe, expect, it } from "vitest";
import { emptyExercise } from "@/lib/classroom/exercise";
import { spokenLanguages } from "@/lib/protocol/languages";
import { gallery } from "@/prisma/gallery";
import { seedGallery } from "@/prisma/seed";
import { createLesson, listGallery, listLessons, readLesson } from "./lessons";
import { lessonWord } from "./lessonWords";
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
    const whole = await listGallery("en");
    await spoil("gallery-twice");
    expect((await listGallery("en")).length).toBe(whole.length - 1);
    await seedGallery(1);
    expect((await listGallery("en")).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });
});

describe("a lesson's words", () => {
  const english = gallery.flatMap(({ title, about, exercises }) => [
    title,
    about,
    ...exercises.map((one) => one.title),
  ]);
  // What has no word of prose in it is a formula, the same in every language.
  const prose = [...english.filter((text) => /[a-z]{2}/.test(text)), "An empty board", "The board", "copy"];

  it.each(spokenLanguages.filter((language) => language !== "en"))("of our own are all there in %s", (language) => {
    expect(prose.filter((text) => lessonWord(text, language) === text)).toEqual([]);
  });

  it("are the reader's in the gallery, and stay as they were written everywhere else", async () => {
    await seedGallery(0);
    const title = "A neuron with tanh";
    await createLesson({ id: "own", ownerId: "u", ordinal: 0, at: 0, draft: { ...draft, title } });
    expect((await readLesson("gallery-neuron", "u", "de"))?.title).toBe("Ein Neuron mit tanh");
    expect((await readLesson("gallery-neuron", "u", "de"))?.exercises[0]?.title).toBe("Ein Neuron mit tanh");
    expect((await listGallery("zh")).map((lesson) => lesson.title)).toContain("带 tanh 的神经元");
    expect((await readLesson("own", "u", "de"))?.title).toBe(title);
    expect(lessonWord("constructor", "de")).toBe("constructor");
  });
});
