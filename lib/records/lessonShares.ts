import type { LessonDraft } from "@/lib/protocol/lesson";
import { openDatabase } from "./database";
import { exerciseColumns, fromColumns } from "./exerciseColumns";

/** Lets whoever knows a key read an owner's lesson; a lesson that has one keeps it. Null where it is not the owner's. */
export async function shareLesson(share: {
  readonly id: string;
  readonly ownerId: string;
  readonly key: string;
}): Promise<string | null> {
  const { prisma } = openDatabase();
  const { id, ownerId, key } = share;
  const mine = { id, ownerId, deletedAt: null };
  // Of two at once the first one's key stands, and both are told it.
  await prisma.lesson.updateMany({ where: { ...mine, shareKey: null }, data: { shareKey: key } });
  const row = await prisma.lesson.findFirst({ where: mine, select: { shareKey: true } });
  return row?.shareKey ?? null;
}

/** Takes the key away: the link that was given out leads nowhere. False where the lesson is not the owner's. */
export async function unshareLesson({
  id,
  ownerId,
}: {
  readonly id: string;
  readonly ownerId: string;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { count } = await prisma.lesson.updateMany({ where: { id, ownerId }, data: { shareKey: null } });
  return count === 1;
}

/** The lesson that a key opens; null where there is none, or none any more. */
export async function readSharedLesson(key: string): Promise<LessonDraft | null> {
  const { prisma } = openDatabase();
  const row = await prisma.lesson.findUnique({
    where: { shareKey: key, deletedAt: null },
    select: { title: true, about: true, exercises: { select: exerciseColumns, orderBy: { ordinal: "asc" } } },
  });
  if (row === null) return null;
  const { title, about, exercises } = row;
  return { title, about, exercises: exercises.map(fromColumns) };
}

/** Gives an owner's lesson another title; false where it is not there. */
export async function renameLesson(lesson: {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { id, ownerId, title, at } = lesson;
  const { count } = await prisma.lesson.updateMany({
    where: { id, ownerId, deletedAt: null },
    data: { title, updatedAt: new Date(at) },
  });
  return count === 1;
}
