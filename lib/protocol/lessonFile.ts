import { z } from "zod";
import type { Graph } from "@/lib/engine/graph";
import { GRAPH_FORMAT, GRAPH_VERSION } from "@/lib/notation/graphFile";
import type { LessonDraft } from "./lesson";
import { graphSchema, lessonSchema } from "./lessonSchema";

/** The name that a lesson's file carries, so that it can be told from other JSON. */
export const LESSON_FORMAT = "chalkgrad-lesson";
/** Counts up when a file of the last version could not be read. */
export const LESSON_VERSION = 1;

/** A lesson as a file: its format, its version, and all that its author made. */
export function writeLessonFile({ title, about, exercises }: LessonDraft): string {
  const lesson = { title, about, exercises };
  return `${JSON.stringify({ format: LESSON_FORMAT, version: LESSON_VERSION, lesson }, null, 2)}\n`;
}

/** What an opened file holds, or why it is not taken. */
export type ReadFile =
  | { readonly kind: "lesson"; readonly lesson: LessonDraft }
  | { readonly kind: "graph"; readonly graph: Graph }
  /** No JSON of ours: a program, notes, a notebook. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly code: FileRefusal };

export type FileRefusal = "FILE_TOO_NEW" | "FILE_DAMAGED" | "FILE_TOO_LARGE";

/** The largest file that is opened, in UTF-16 units. */
export const LARGEST_FILE = 1_000_000;

const markSchema = z.object({ format: z.enum([LESSON_FORMAT, GRAPH_FORMAT]), version: z.number().int().min(1) });

/** Reads what was exported; a text of another kind is handed on as it is. Never throws. */
export function readFile(text: string): ReadFile {
  if (text.length > LARGEST_FILE) return { kind: "refused", code: "FILE_TOO_LARGE" };
  const json = parse(text);
  const mark = markSchema.safeParse(json);
  if (!mark.success) return { kind: "text", text };
  const { format, version } = mark.data;
  if (version > (format === LESSON_FORMAT ? LESSON_VERSION : GRAPH_VERSION)) {
    return { kind: "refused", code: "FILE_TOO_NEW" };
  }
  const { lesson, graph } = z.object({ lesson: z.unknown(), graph: z.unknown() }).partial().parse(json);
  if (format === LESSON_FORMAT) {
    const read = lessonSchema.safeParse(lesson);
    return read.success ? { kind: "lesson", lesson: read.data } : { kind: "refused", code: "FILE_DAMAGED" };
  }
  const read = graphSchema.safeParse(graph);
  return read.success ? { kind: "graph", graph: read.data } : { kind: "refused", code: "FILE_DAMAGED" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
