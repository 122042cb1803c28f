import { defaultRules, type Exercise, emptyExercise, withMadeGraph } from "@/lib/classroom/exercise";
import { readPython } from "@/lib/notation/python";
import type { LessonDraft } from "@/lib/protocol/lesson";
import { createLesson, readLesson, updateLesson } from "@/lib/records/lessons";
import { gallery } from "./gallery";

/** Stores the gallery where it is missing or has changed since; everybody's own lessons stay as they are. */
export async function seedGallery(at: number): Promise<void> {
  for (const [ordinal, { id, title, about, exercises }] of gallery.entries()) {
    const draft: LessonDraft = { title, about, exercises: exercises.map(toExercise) };
    const stored = await readStored(id);
    if (
      stored &&
      JSON.stringify([stored.title, stored.about, stored.exercises]) === JSON.stringify(Object.values(draft))
    )
      continue;
    if (!(await updateLesson({ id, ownerId: null, at, draft })))
      await createOnce({ id, ownerId: null, ordinal, at, draft });
  }
}

/** Null also where what is stored cannot be read: it is written anew. */
async function readStored(id: string) {
  try {
    return await readLesson(id, null);
  } catch {
    return null;
  }
}

/** Another process that starts at the same moment may have been first. */
async function createOnce(lesson: Parameters<typeof createLesson>[0]): Promise<void> {
  try {
    await createLesson(lesson);
  } catch (error) {
    if (!(await readLesson(lesson.id, null))) throw error;
  }
}

function toExercise(written: (typeof gallery)[number]["exercises"][number]): Exercise {
  const { title } = written;
  if ("training" in written) {
    const rules = { ...defaultRules, training: written.training };
    return withMadeGraph({ ...emptyExercise(title), rules });
  }
  const reading = readPython(written.program);
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (!cell) throw new Error(`the gallery's program "${written.title}" cannot be read`);
  const asked = written.asked.map((name) => {
    const id = cell.variables.get(name);
    if (!id) throw new Error(`the gallery's program "${written.title}" has no ${name}`);
    return id;
  });
  return { title: written.title, source: written.program, graph: cell.graph, asked, rules: defaultRules };
}
