import { suggestedAsked } from "@/components/builder/asked";
import { exerciseOf } from "@/components/builder/exerciseOf";
import { readOpened } from "@/components/builder/readOpened";
import { readPython } from "@/lib/notation/python";
import { writePython } from "@/lib/notation/writePython";
import { defaultRules, emptyExercise, type LessonDraft, MAX_EXERCISES } from "@/lib/protocol/lesson";
import type { FileRefusal } from "@/lib/protocol/lessonFile";
import { MAX_PROGRAM } from "@/lib/protocol/limits";

type Opened = { readonly ok: true; readonly lesson: LessonDraft } | { readonly ok: false; readonly code: FileRefusal };

/** A file as a lesson: as it was exported, or an exercise for each graph of a program or of notes; `untitled` where its name says nothing. */
export async function lessonFromFile(file: File, untitled: string): Promise<Opened> {
  const opened = await readOpened(file);
  const title = file.name.replace(/(\.graph)?\.\w+$/, "").slice(0, 120) || untitled;
  switch (opened.kind) {
    case "refused":
      return { ok: false, code: opened.code };
    case "lesson":
      return { ok: true, lesson: opened.lesson };
    case "graph": {
      const { graph } = opened;
      const exercise = { ...emptyExercise(title), source: writePython(graph), graph, asked: suggestedAsked(graph) };
      return { ok: true, lesson: { title, about: "", exercises: [exercise] } };
    }
    case "text": {
      const reading = readPython(opened.text);
      const cells = reading.ok ? reading.cells.slice(0, MAX_EXERCISES) : [];
      if (!reading.ok && opened.text.length > MAX_PROGRAM) return { ok: false, code: "FILE_TOO_LARGE" };
      // What cannot be read is kept: the builder marks where it stops being a program.
      const exercises =
        cells.length === 0
          ? [{ ...emptyExercise(title), source: opened.text.slice(0, MAX_PROGRAM) }]
          : cells.map((cell) => exerciseOf({ ...cell, title: cell.title || title }, defaultRules));
      return { ok: true, lesson: { title, about: "", exercises } };
    }
  }
}
