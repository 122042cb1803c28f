import { z } from "zod";
import { ensureOwner, readOwner } from "@/lib/accounts/owner";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import type { RefusalCode } from "@/lib/protocol/events";
import type { LessonDraft } from "@/lib/protocol/lesson";
import { lessonSchema, titleSchema } from "@/lib/protocol/lessonSchema";

/** The largest lesson that is taken, in bytes. */
const MAX_LESSON = 1_000_000;

/** A refusal as JSON. */
export function refuse(status: number, code: RefusalCode): Response {
  return Response.json({ ok: false, code }, { status });
}

/** An acceptance as JSON, with the owner's cookie where one was made. */
export function accept(body: object = {}, cookie: string | null = null): Response {
  return Response.json({ ok: true, ...body }, { headers: cookie ? { "set-cookie": cookie } : {} });
}

/** The lesson in a request's body, or the refusal to answer with. */
export function readDraft(request: Request): Promise<LessonDraft | Response> {
  return readAs(request, lessonSchema);
}

/** The title in a request's body, or the refusal to answer with. */
export async function readTitle(request: Request): Promise<string | Response> {
  const read = await readAs(request, z.strictObject({ title: titleSchema }));
  return read instanceof Response ? read : read.title;
}

async function readAs<T extends object>(request: Request, schema: z.ZodType<T>): Promise<T | Response> {
  if (!isOwnRequest(request.headers)) return refuse(403, "ORIGIN_WRONG");
  const text = await readText(request, MAX_LESSON);
  if (text === null) return refuse(413, "LESSON_TOO_LARGE");
  const read = schema.safeParse(parse(text));
  return read.success ? read.data : refuse(400, "PACKET_INVALID");
}

/** Who asks; null for a browser that never made anything, or a request from another site. */
export async function ownerOf(request: Request): Promise<string | null> {
  if (!isOwnRequest(request.headers)) return null;
  return (await readOwner(request.headers.get("cookie")))?.id ?? null;
}

/** Who asks, made anew where nobody is known yet. */
export function ownerFor(request: Request) {
  const isSecure = new URL(process.env.PUBLIC_URL || request.url).protocol === "https:";
  return ensureOwner(request.headers.get("cookie"), { at: Date.now(), isSecure });
}

/** The body, read as far as `most` bytes; null where there is more, or more is announced. */
async function readText({ headers, body }: Request, most: number): Promise<string | null> {
  if (Number(headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream: what is still on its way is not taken.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
