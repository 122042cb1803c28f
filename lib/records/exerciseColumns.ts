import type { Exercise } from "@/lib/classroom/exercise";
import { storedExercise } from "./storedExercise";

/** The columns that a lesson's and a session's exercise share. */
export const exerciseColumns = { title: true, source: true, graph: true, asked: true, rules: true } as const;

/** An exercise as its columns. */
export function toColumns(exercise: Exercise) {
  const { title, source, graph, asked, rules } = exercise;
  return { title, source, graph: JSON.stringify(graph), asked: JSON.stringify(asked), rules: JSON.stringify(rules) };
}

/** The exercise of stored columns. Throws where a row is not what this code ever wrote. */
export function fromColumns(row: {
  readonly title: string;
  readonly source: string;
  readonly graph: string;
  readonly asked: string;
  readonly rules: string;
}): Exercise {
  const { title, source, graph, asked, rules } = row;
  return storedExercise.parse({
    ...{ title, source },
    ...{ graph: JSON.parse(graph), asked: JSON.parse(asked), rules: JSON.parse(rules) },
  });
}
