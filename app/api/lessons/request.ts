import { z } from "zod";
import { ensureOwner, readOwner } from "@/lib/accounts/owner";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { parseJson, readText } from "@/lib/accounts/requestBody";
import { countTry } from "@/lib/accounts/throttle";
import { visitorOf } from "@/lib/accounts/visitor";
import { isLanguage, LANGUAGE_HEADER, type Language } from "@/lib/protocol/languages";
import type { LessonDraft } from "@/lib/protocol/lesson";
import { lessonSchema, titleSchema } from "@/lib/protocol/lessonSchema";
import type { RefusalCode } from "@/lib/protocol/refusal";

/** The largest lesson that is taken, in bytes. */
const MAX_LESSON = 1_000_000;

/** A refusal as JSON. */
export function refuse(status: number, code: RefusalCode, retryAfter?: number): Response {
  return Response.json({ ok: false, code, ...(retryAfter !== undefined && { retryAfter }) }, { status });
}

/** An acceptance as JSON, with the owner's cookie where one was made. */
export function accept(body: object = {}, cookie: string | null = null): Response {
  return Response.json({ ok: true, ...body }, { headers: cookie ? { "set-cookie": cookie } : {} });
}

/** The language of who asks, as the server before the pages chose it. */
export function languageFor(request: Request): Language {
  const chosen = request.headers.get(LANGUAGE_HEADER);
  return isLanguage(chosen) ? chosen : "en";
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
  const read = schema.safeParse(parseJson(text));
  return read.success ? read.data : refuse(400, "PACKET_INVALID");
}

/** Who asks; null for a browser that never made anything, or a request from another site. */
export async function ownerOf(request: Request): Promise<string | null> {
  if (!isOwnRequest(request.headers)) return null;
  return (await readOwner(request.headers.get("cookie")))?.id ?? null;
}

/** Who gets another lesson, made anew where nobody is known yet; or the refusal where too many come from there. */
export async function makerOf({ headers }: Request): Promise<Awaited<ReturnType<typeof ensureOwner>> | Response> {
  const { isSecure, address } = visitorOf(headers);
  const retryAfter = await countTry({ lesson: address });
  if (retryAfter > 0) return refuse(429, "TOO_FAST", retryAfter);
  return ensureOwner(headers.get("cookie"), { at: Date.now(), isSecure });
}
