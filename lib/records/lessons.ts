import type { Language } from "@/lib/protocol/languages";
import { type Exercise, emptyExercise, type LessonDraft } from "@/lib/protocol/lesson";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";
import { exerciseColumns, fromColumns, toColumns } from "./exerciseColumns";
import { inLanguage, lessonWord } from "./lessonWords";
import { log } from "./log";

/** A lesson as a list shows it. */
export interface LessonSummary {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly exercises: number;
  /** Nodes of the first exercise's graph. */
  readonly nodes: number;
  readonly updatedAt: Date;
  /** The first exercise, to be drawn. */
  readonly preview: Exercise;
}

/** A lesson whole, with what the reader may do with it. */
export interface Lesson extends LessonDraft {
  readonly id: string;
  readonly isGallery: boolean;
  readonly isMine: boolean;
}

const summaryColumns = {
  id: true,
  title: true,
  about: true,
  updatedAt: true,
  _count: { select: { exercises: true } },
  exercises: { select: exerciseColumns, orderBy: { ordinal: "asc" }, take: 1 },
} as const;

/** The lessons that everybody sees, in their order and in a reader's language. */
export async function listGallery(language: Language): Promise<readonly LessonSummary[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.lesson.findMany({
    where: { ownerId: null, deletedAt: null },
    orderBy: { ordinal: "asc" },
    select: summaryColumns,
  });
  const say = (text: string) => lessonWord(text, language);
  return rows.flatMap(summarise).map((lesson) => ({ ...lesson, title: say(lesson.title), about: say(lesson.about) }));
}

/** A user's own lessons, the last changed first. */
export async function listLessons(ownerId: string): Promise<readonly LessonSummary[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.lesson.findMany({
    where: { ownerId, deletedAt: null },
    orderBy: { updatedAt: "desc" },
    select: summaryColumns,
  });
  return rows.flatMap(summarise);
}

/** A lesson of the gallery, in a reader's language, or of this owner, as it was written; null where there is none. */
export async function readLesson(
  id: string,
  ownerId: string | null,
  language: Language = "en",
): Promise<Lesson | null> {
  const { prisma } = openDatabase();
  const row = await prisma.lesson.findUnique({
    where: { id },
    select: {
      id: true,
      ownerId: true,
      title: true,
      about: true,
      deletedAt: true,
      exercises: { select: exerciseColumns, orderBy: { ordinal: "asc" } },
    },
  });
  if (!row || row.deletedAt || (row.ownerId !== null && row.ownerId !== ownerId)) return null;
  const { title, about } = row;
  const isGallery = row.ownerId === null;
  const lesson = { id, title, about, exercises: row.exercises.map(fromColumns), isGallery, isMine: !isGallery };
  return isGallery ? inLanguage(lesson, language) : lesson;
}

/** Stores a new lesson; without an owner it belongs to the gallery, at `ordinal`. */
export async function createLesson(lesson: {
  readonly id: string;
  readonly ownerId: string | null;
  readonly ordinal: number;
  readonly at: number;
  readonly draft: LessonDraft;
}): Promise<void> {
  const { prisma } = openDatabase();
  const { id, ownerId, ordinal, draft } = lesson;
  const at = new Date(lesson.at);
  await prisma.lesson.create({
    data: {
      id,
      ownerId,
      ordinal,
      title: draft.title,
      about: draft.about,
      createdAt: at,
      updatedAt: at,
      exercises: { create: exerciseRows(draft) },
    },
    select: { id: true },
  });
}

/** Replaces what an owner's lesson holds; false where it is not there, or not the owner's. */
export async function updateLesson(lesson: {
  readonly id: string;
  readonly ownerId: string | null;
  readonly at: number;
  readonly draft: LessonDraft;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, ownerId, draft } = lesson;
  const updatedAt = new Date(lesson.at);
  try {
    // `update` throws where no row matches, which takes the whole transaction back.
    await prisma.lesson.update({
      where: { id, ownerId, deletedAt: null },
      data: {
        title: draft.title,
        about: draft.about,
        updatedAt,
        exercises: { deleteMany: {}, create: exerciseRows(draft) },
      },
      select: { id: true },
    });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Marks an owner's lesson as deleted, or takes that back; false where it is not there. */
export async function setLessonDeleted(lesson: {
  readonly id: string;
  readonly ownerId: string;
  readonly deletedAt: number | null;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, ownerId } = lesson;
  const deletedAt = lesson.deletedAt === null ? null : new Date(lesson.deletedAt);
  const { count } = await prisma.lesson.updateMany({ where: { id, ownerId }, data: { deletedAt } });
  return count === 1;
}

function exerciseRows(draft: LessonDraft) {
  return draft.exercises.map((exercise, ordinal) => ({ ordinal, ...toColumns(exercise) }));
}

/** None where its graph cannot be read: one bad row does not take the whole list away. */
function summarise(row: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly updatedAt: Date;
  readonly _count: { readonly exercises: number };
  readonly exercises: readonly Parameters<typeof fromColumns>[0][];
}): readonly LessonSummary[] {
  const { id, title, about, updatedAt } = row;
  try {
    const [first] = row.exercises;
    const preview = first ? fromColumns(first) : emptyExercise("");
    const nodes = preview.graph.nodes.length;
    return [{ id, title, about, updatedAt, exercises: row._count.exercises, nodes, preview }];
  } catch (error) {
    log.error({ error, lesson: id }, "a stored lesson cannot be read");
    return [];
  }
}
