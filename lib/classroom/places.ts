import type { BoardExercise } from "./session";

/** Where an exercise stands as people count: a training is one exercise, each of its steps a step of it. */
export interface Place {
  /** From 1. */
  readonly at: number;
  /** Which step of its training, from 1; null where nothing is trained. */
  readonly step: number | null;
}

/** What people count as one exercise: the stored ones from `first` on, as many as there are steps. */
interface Counted {
  readonly first: number;
  readonly steps: number;
}

/** A session's exercises as people count them, in their order. */
export function countedExercises(exercises: readonly BoardExercise[]): readonly Counted[] {
  const starts = exercises.flatMap(({ run }, index) => ((run?.step ?? 0) > 0 ? [] : [index]));
  return starts.map((first, at) => ({ first, steps: (starts[at + 1] ?? exercises.length) - first }));
}

/** Where the stored exercise with this index stands. */
export function placeOf(exercises: readonly BoardExercise[], index: number): Place {
  const at = countedExercises(exercises).filter(({ first }) => first <= index).length;
  const run = exercises[index]?.run ?? null;
  return { at, step: run && run.step + 1 };
}
