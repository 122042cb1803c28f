import { evaluationAt } from "@/components/training/partEvaluation";
import { workedLines } from "@/components/words/chainRule";
import { sayNode } from "@/components/words/nodeNames";
import { readWords } from "@/components/words/readWords";
import { plain } from "@/components/words/sentence";
import { evaluate } from "@/lib/engine/evaluate";
import { formatValue } from "@/lib/notation/printNumber";
import type { ReviewExercise } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";
import { WorkedInTurn } from "./WorkedInTurn";

/** The solution of an exercise: each asked node opens to how its gradient comes about. */
export async function WorkedSteps({ exercise }: { readonly exercise: ReviewExercise }) {
  const words = await readWords();
  const { asked, graph, gradients, rules } = exercise;
  const evaluation = evaluate(graph);
  return (
    <div className="border-line border-t">
      {asked.map((id) => {
        const node = plain(sayNode(graph, id, words));
        const truth = gradients[id];
        return (
          <Disclosure
            key={id}
            summary={
              <span className="flex min-w-0 flex-1 items-baseline justify-between gap-4 font-mono">
                <b className="min-w-0 break-words">
                  <bdi>{node}</bdi>
                </b>
                {truth !== undefined && (
                  <span className="text-gradient [summary:hover_&]:text-(--gradient-deep)">{formatValue(truth)}</span>
                )}
              </span>
            }
          >
            <WorkedInTurn
              lines={workedLines(evaluationAt(rules, evaluation, id), id)}
              label={words.t("words.workedStep", { node })}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
