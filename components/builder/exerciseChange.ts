import type { NodeId } from "@/lib/engine/graph";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import type { Exercise } from "@/lib/protocol/lesson";

/** One change of an exercise's graph: the edits, and the text and the asked nodes as they are after them. */
export interface ExerciseChange {
  readonly edits: readonly Edit[];
  readonly source: string;
  readonly asked: readonly NodeId[];
}

/** The exercise after a change; edits that do not fit leave the graph as it is. */
export function changeExercise(exercise: Exercise, { edits, source, asked }: ExerciseChange): Exercise {
  const result = applyEdits(exercise.graph, edits);
  return { ...exercise, source, asked, graph: result.ok ? result.graph : exercise.graph };
}
