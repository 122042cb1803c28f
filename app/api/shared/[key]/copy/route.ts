import { randomUUID } from "node:crypto";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { readSharedLesson } from "@/lib/records/lessonShares";
import { createLesson } from "@/lib/records/lessons";
import { accept, makerOf, refuse } from "../../../lessons/request";

/** Puts a copy of a lesson that somebody shared into the asker's library. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ readonly key: string }> },
): Promise<Response> {
  if (!isOwnRequest(request.headers)) return refuse(403, "ORIGIN_WRONG");
  const draft = await readSharedLesson((await params).key);
  if (draft === null) return refuse(404, "LESSON_UNKNOWN");
  const owner = await makerOf(request);
  if (owner instanceof Response) return owner;
  const id = randomUUID();
  await createLesson({ id, ownerId: owner.id, ordinal: 0, at: Date.now(), draft });
  return accept({ id }, owner.cookie);
}
