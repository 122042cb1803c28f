import type { RequestRefusal } from "@/components/library/requests";
import type { LessonDraft } from "@/lib/protocol/lesson";

export type Saved = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: RequestRefusal };

export type SaveState =
  | { readonly kind: "saved" }
  /** Changed, and about to be sent or under way. */
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly code: RequestRefusal };

interface Options {
  /** Stores the lesson, anew where there is no id yet. */
  readonly send: (lesson: LessonDraft, id: string | null) => Promise<Saved>;
  readonly id: string | null;
  readonly onState: (state: SaveState, id: string | null) => void;
  /** How long to wait for the next keystroke, in milliseconds. */
  readonly delay: number;
}

/** Stores a lesson soon after each change, one request at a time, the latest state last. */
export function createSaver({ send, id: firstId, onState, delay }: Options) {
  let id = firstId;
  let waiting: LessonDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Saved | null> | null = null;

  const run = async (): Promise<Saved | null> => {
    let result: Saved | null = id === null ? null : { ok: true, id };
    while (waiting !== null) {
      clearTimeout(timer);
      const lesson: LessonDraft = waiting;
      waiting = null;
      result = await send(lesson, id);
      if (!result.ok) {
        waiting ??= lesson;
        onState({ kind: "failed", code: result.code }, id);
        return result;
      }
      id = result.id;
    }
    onState({ kind: "saved" }, id);
    return result;
  };
  const start = (): Promise<Saved | null> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    change(lesson: LessonDraft) {
      waiting = lesson;
      onState({ kind: "saving" }, id);
      clearTimeout(timer);
      timer = setTimeout(start, delay);
    },
    /** Stores at once what is not stored yet; `lesson` is stored too if none ever was. Null: there was nothing to store. */
    flush(lesson?: LessonDraft): Promise<Saved | null> {
      if (id === null && lesson !== undefined) waiting ??= lesson;
      return start();
    },
  };
}
