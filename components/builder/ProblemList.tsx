import { TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { sayExerciseProblems } from "@/components/words/problems";
import { useWords } from "@/components/words/useWords";
import { type Exercise, exerciseProblems } from "@/lib/protocol/lesson";
import { useSettled } from "./useSettled";

/** What keeps the exercise from being run, in words; nothing where it can be. */
export function ProblemList({ exercise }: { readonly exercise: Exercise }) {
  const words = useWords();
  // Whether fair numbers exist takes up to hundreds of draws.
  const settled = useSettled(exercise);
  const problems = useMemo(
    () => sayExerciseProblems(exerciseProblems(settled), settled.graph, words),
    [settled, words],
  );
  if (problems.length === 0) return null;
  return (
    <ul
      aria-label={words.t("builder.problems")}
      className="max-h-32 overflow-y-auto border-line border-t px-4 py-2 text-[14px]"
    >
      {problems.map((sentence) => (
        <li key={sentence} className="flex gap-2 py-0.5">
          <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0 text-wrong" />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
