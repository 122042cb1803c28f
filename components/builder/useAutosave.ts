import { useEffect, useRef, useState } from "react";
import { createLesson, updateLesson } from "@/components/library/requests";
import type { LessonDraft } from "@/lib/protocol/lesson";
import { createSaver, type Saved, type SaveState } from "./saver";

/** Milliseconds without a keystroke before the lesson is sent. */
const DELAY = 800;

interface Options {
  readonly lesson: LessonDraft;
  /** Null: the lesson is stored anew at its first change, as a lesson of the gallery is. */
  readonly id: string | null;
  /** There is something to keep before the first change. */
  readonly isChanged: boolean;
}

/** Keeps a lesson stored while it is edited; the address names it as soon as it has an id. */
export function useAutosave({ lesson, id, isChanged }: Options) {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [savedId, setSavedId] = useState(id);
  const [saver] = useState(() =>
    createSaver({
      send,
      id,
      delay: DELAY,
      onState: (next, nextId) => {
        // A number that is scrubbed says "saving" sixty times a second: once is enough to draw.
        setState((now) => (now.kind === "saving" && next.kind === "saving" ? now : next));
        setSavedId(nextId);
      },
    }),
  );
  const seen = useRef(isChanged ? null : lesson);

  useEffect(() => {
    if (lesson === seen.current) return;
    seen.current = lesson;
    saver.change(lesson);
  }, [lesson, saver]);

  useEffect(() => {
    if (savedId !== null && savedId !== id) nameAddress(`/build/${savedId}`);
  }, [savedId, id]);

  useEffect(() => {
    if (state.kind === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [state]);

  // Leaving by a link inside the house sends what is still waiting.
  useEffect(() => () => void saver.flush(), [saver]);

  return { state, savedId, saveNow: () => saver.flush(lesson), retry: () => void saver.flush() };
}

/**
 * The browser's own, for Next's takes a new address for a navigation: it gives up one that is on its way, and who
 * comes back to it gets the page of the old one. A state that is not Next's has it load the page of this address.
 */
function nameAddress(address: string): void {
  History.prototype.replaceState.call(history, {}, "", address);
}

async function send(lesson: LessonDraft, id: string | null): Promise<Saved> {
  if (id === null) return createLesson(lesson);
  const answer = await updateLesson(id, lesson);
  return answer.ok ? { ok: true, id } : answer;
}
