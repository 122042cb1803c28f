import { randomInt, randomUUID } from "node:crypto";
import { hashToken } from "@/lib/accounts/tokens";
import { type Exercise, emptyExercise, exerciseProblems } from "@/lib/classroom/exercise";
import type { Language } from "@/lib/protocol/languages";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { readLesson } from "@/lib/records/lessons";
import { lessonWord } from "@/lib/records/lessonWords";
import { createSeat } from "@/lib/records/seats";
import { createSession, findRequested } from "@/lib/records/sessions";

type Lesson = { readonly title: string; readonly exercises: readonly Exercise[] };

/** What a session is to run: a lesson that is ready, or an empty board where none is named; ours are in the host's language. */
export async function lessonToHost(
  lessonId: string | null,
  ownerId: string | null,
  language: Language,
): Promise<{ readonly ok: true; readonly lesson: Lesson } | { readonly ok: false; readonly code: RefusalCode }> {
  if (lessonId === null) {
    const [title, board] = [lessonWord("An empty board", language), lessonWord("The board", language)];
    return { ok: true, lesson: { title, exercises: [emptyExercise(board)] } };
  }
  const lesson = await readLesson(lessonId, ownerId, language);
  if (!lesson) return { ok: false, code: "LESSON_UNKNOWN" };
  const isReady = lesson.exercises.every((exercise) => exerciseProblems(exercise).length === 0);
  return isReady ? { ok: true, lesson } : { ok: false, code: "LESSON_NOT_READY" };
}

/** Stores the session under a code that no other one has, and gives the code; the same request again gets a further host's seat in the same session. */
export async function hostSession(wanted: {
  readonly ownerId: string;
  readonly requestId: string;
  readonly lesson: Lesson;
  readonly token: string;
}): Promise<string> {
  const { ownerId, requestId, lesson } = wanted;
  const { title, exercises } = lesson;
  const seat = { id: randomUUID(), tokenHash: hashToken(wanted.token) };
  for (const code of codes()) {
    const session = { id: randomUUID(), code, ownerId, requestId, title, exercises, seat, at: Date.now() };
    const made = await createSession(session);
    if (made === "created") return code;
    if (made === "taken") continue;
    const before = await findRequested(ownerId, requestId);
    if (!before) throw new Error("a session was requested before and is gone");
    await createSeat({ ...seat, sessionId: before.id, of: { userId: ownerId }, at: Date.now() });
    return before.code;
  }
  throw new Error("no free code was found");
}

/** Codes to try: six digits, and more once those are crowded. The first digit is never 0, which people drop. */
function* codes(): Generator<string> {
  for (let digits = 6; digits <= 9; digits += 1)
    for (let attempt = 0; attempt < 20; attempt += 1) yield String(randomInt(10 ** (digits - 1), 10 ** digits));
}
