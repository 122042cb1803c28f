import type { Exercise } from "@/lib/classroom/exercise";

export type { Exercise, ExerciseProblem, Rules } from "@/lib/classroom/exercise";
export {
  defaultRules,
  emptyExercise,
  exerciseProblems,
  MAX_ASKED,
  MAX_EXERCISES,
  withMadeGraph,
} from "@/lib/classroom/exercise";
export { MOST_EXAMPLES, MOST_PARAMETERS, modelProblem, type Training, trainingBoard } from "@/lib/classroom/training";
export { type ModelName, modelNames, trainingModels } from "@/lib/classroom/trainingModels";

/** A lesson as it is edited, before it has an id. */
export interface LessonDraft {
  readonly title: string;
  readonly about: string;
  readonly exercises: readonly Exercise[];
}
