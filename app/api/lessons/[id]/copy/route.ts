import { randomUUID } from "node:crypto";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { createLesson, readLesson } from "@/lib/records/lessons";
import { lessonWord } from "@/lib/records/lessonWords";
import { accept, languageFor, makerOf, refuse } from "../../request";

/** Puts a copy of a lesson, the gallery's or the asker's own, into the asker's library. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  if (!isOwnRequest(request.headers)) return refuse(403, "ORIGIN_WRONG");
  const owner = await makerOf(request);
  if (owner instanceof Response) return owner;
  const language = languageFor(request);
  const lesson = await readLesson((await params).id, owner.id, language);
  if (!lesson) return refuse(404, "LESSON_UNKNOWN");
  const id = randomUUID();
  const title = lesson.isMine ? `${lesson.title.slice(0, 110)} (${lessonWord("copy", language)})` : lesson.title;
  const draft = { title, about: lesson.about, exercises: lesson.exercises };
  await createLesson({ id, ownerId: owner.id, ordinal: 0, at: Date.now(), draft });
  return accept({ id }, owner.cookie);
}
