import type { Graph } from "@/lib/engine/graph";
import { type ExerciseProblem, MAX_ASKED, MOST_EXAMPLES, MOST_PARAMETERS } from "@/lib/protocol/lesson";
import { sayProblem } from "./graphProblems";
import type { Words } from "./words";

/** What keeps an exercise from being run, and what to do about it. */
export function sayExerciseProblem(problem: ExerciseProblem, graph: Graph, words: Words): string {
  const { t } = words;
  switch (problem.code) {
    case "NOTHING_ASKED":
      return t(graph.nodes.length === 0 ? "problems.emptyBoard" : "problems.NOTHING_ASKED");
    case "TOO_MANY_ASKED":
      return t("problems.TOO_MANY_ASKED", { most: MAX_ASKED });
    case "MODEL_INVALID":
      return t("problems.MODEL_INVALID", { parameters: MOST_PARAMETERS, examples: MOST_EXAMPLES });
    case "ASKED_UNKNOWN":
    case "NO_DECLARED_LEAF":
    case "NO_FAIR_NUMBERS":
      return t(`problems.${problem.code}`);
    default:
      return sayProblem(problem, graph, words);
  }
}

/** The problems of an exercise, the most useful first: an empty board is one sentence, not three. */
export function sayExerciseProblems(
  problems: readonly ExerciseProblem[],
  graph: Graph,
  words: Words,
): readonly string[] {
  const relevant = graph.nodes.length === 0 ? problems.filter(({ code }) => code === "NOTHING_ASKED") : problems;
  return [...new Set(relevant.map((problem) => sayExerciseProblem(problem, graph, words)))];
}
