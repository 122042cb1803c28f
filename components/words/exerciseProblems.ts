import type { Graph } from "@/lib/engine/graph";
import { describeProblem } from "@/lib/engine/problems";
import { type ExerciseProblem, MAX_ASKED } from "@/lib/protocol/lesson";

/** What keeps an exercise from being run, and what to do about it. */
export function sayExerciseProblem(problem: ExerciseProblem, graph: Graph): string {
  switch (problem.code) {
    case "NOTHING_ASKED":
      return graph.nodes.length === 0
        ? "The board is empty: paste Python or add nodes, then choose which gradients to ask for."
        : "No gradient is asked for: choose the nodes that the class shall work out.";
    case "TOO_MANY_ASKED":
      return `More than ${MAX_ASKED} nodes are asked for: choose fewer.`;
    case "ASKED_UNKNOWN":
      return "A node that was asked for is no longer in the graph: choose the asked nodes anew.";
    case "NO_DECLARED_LEAF":
      return "Everybody is to get their own numbers, but no leaf is written as Value(…): declare one, or give all the same.";
    case "NO_FAIR_NUMBERS":
      return "No fair numbers were found for this graph: ask for other nodes, or give everybody the same numbers.";
    default:
      return describeProblem(problem, graph);
  }
}

/** The problems of an exercise, the most useful first: an empty board is one sentence, not three. */
export function sayExerciseProblems(problems: readonly ExerciseProblem[], graph: Graph): readonly string[] {
  const relevant = graph.nodes.length === 0 ? problems.filter(({ code }) => code === "NOTHING_ASKED") : problems;
  return [...new Set(relevant.map((problem) => sayExerciseProblem(problem, graph)))];
}
