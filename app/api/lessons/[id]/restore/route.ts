import { setLessonDeleted } from "@/lib/records/lessons";
import { accept, ownerOf, refuse } from "../../request";

/** Takes a deletion back. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const isRestored = ownerId !== null && (await setLessonDeleted({ id, ownerId, deletedAt: null }));
  return isRestored ? accept() : refuse(404, "LESSON_UNKNOWN");
}
