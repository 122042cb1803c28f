import { renameLesson } from "@/lib/records/lessonShares";
import { setLessonDeleted, updateLesson } from "@/lib/records/lessons";
import { accept, ownerOf, readDraft, readTitle, refuse } from "../request";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Replaces a lesson of the asker's own. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const draft = await readDraft(request);
  if (draft instanceof Response) return draft;
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const isStored = ownerId !== null && (await updateLesson({ id, ownerId, at: Date.now(), draft }));
  return isStored ? accept() : refuse(404, "LESSON_UNKNOWN");
}

/** Gives a lesson of the asker's own another title. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const title = await readTitle(request);
  if (title instanceof Response) return title;
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const isRenamed = ownerId !== null && (await renameLesson({ id, ownerId, title, at: Date.now() }));
  return isRenamed ? accept() : refuse(404, "LESSON_UNKNOWN");
}

/** Deletes a lesson of the asker's own; `restore` takes it back. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const isDeleted = ownerId !== null && (await setLessonDeleted({ id, ownerId, deletedAt: Date.now() }));
  return isDeleted ? accept() : refuse(404, "LESSON_UNKNOWN");
}
