import { randomUUID } from "node:crypto";
import { createLesson } from "@/lib/records/lessons";
import { accept, makerOf, readDraft } from "./request";

/** Stores a new lesson in the asker's library. */
export async function POST(request: Request): Promise<Response> {
  const draft = await readDraft(request);
  if (draft instanceof Response) return draft;
  const owner = await makerOf(request);
  if (owner instanceof Response) return owner;
  const id = randomUUID();
  await createLesson({ id, ownerId: owner.id, ordinal: 0, at: Date.now(), draft });
  return accept({ id }, owner.cookie);
}
