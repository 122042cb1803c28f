import { randomBytes } from "node:crypto";
import { shareLesson, unshareLesson } from "@/lib/records/lessonShares";
import { accept, ownerOf, refuse } from "../../request";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Gives a lesson of the asker's own a link for others, or says the one that it has. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const key = ownerId === null ? null : await shareLesson({ id, ownerId, key: randomBytes(16).toString("base64url") });
  return key === null ? refuse(404, "LESSON_UNKNOWN") : accept({ key });
}

/** Takes the link back. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const ownerId = await ownerOf(request);
  const isTaken = ownerId !== null && (await unshareLesson({ id, ownerId }));
  return isTaken ? accept() : refuse(404, "LESSON_UNKNOWN");
}
