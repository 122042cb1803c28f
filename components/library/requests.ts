import { randomId } from "@/lib/client/randomId";
import type { LessonDraft } from "@/lib/protocol/lesson";
import type { RefusalCode } from "@/lib/protocol/refusal";

/** Why a request came to nothing; OFFLINE where no answer came. */
export type RequestRefusal = RefusalCode | "OFFLINE";
export type Answer<Success> =
  | ({ readonly ok: true } & Success)
  | { readonly ok: false; readonly code: RequestRefusal; readonly retryAfter?: number };

type NoMore = Record<never, never>;

export function createLesson(lesson: LessonDraft): Promise<Answer<{ readonly id: string }>> {
  return request("POST", "/api/lessons", lesson);
}

export function updateLesson(id: string, lesson: LessonDraft): Promise<Answer<NoMore>> {
  return request("PUT", `/api/lessons/${encodeURIComponent(id)}`, lesson);
}

export function renameLesson(id: string, title: string): Promise<Answer<NoMore>> {
  return request("PATCH", `/api/lessons/${encodeURIComponent(id)}`, { title });
}

/** The key of the lesson's link, made at the first asking. */
export function shareLesson(id: string): Promise<Answer<{ readonly key: string }>> {
  return request("POST", `/api/lessons/${encodeURIComponent(id)}/share`);
}

export function unshareLesson(id: string): Promise<Answer<NoMore>> {
  return request("DELETE", `/api/lessons/${encodeURIComponent(id)}/share`);
}

export function copySharedLesson(key: string): Promise<Answer<{ readonly id: string }>> {
  return request("POST", `/api/shared/${encodeURIComponent(key)}/copy`);
}

export function deleteLesson(id: string): Promise<Answer<NoMore>> {
  return request("DELETE", `/api/lessons/${encodeURIComponent(id)}`);
}

export function restoreLesson(id: string): Promise<Answer<NoMore>> {
  return request("POST", `/api/lessons/${encodeURIComponent(id)}/restore`);
}

export function copyLesson(id: string): Promise<Answer<{ readonly id: string }>> {
  return request("POST", `/api/lessons/${encodeURIComponent(id)}/copy`);
}

/** Deletes a session for good. */
export function deleteSession(code: string): Promise<Answer<NoMore>> {
  return request("DELETE", `/api/session?code=${encodeURIComponent(code)}`);
}

/** Starts a session of a lesson, or of an empty board where there is none. */
export function hostLesson(lesson: string | null): Promise<Answer<{ readonly code: string }>> {
  return request("POST", "/api/host", { id: randomId(), lesson });
}

/** Asks one of our own routes. */
export async function request<Success>(method: string, path: string, body?: object): Promise<Answer<Success>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return (await response.json()) as Answer<Success>;
  } catch {
    return { ok: false, code: "OFFLINE" };
  }
}
