import { WorkedStep } from "@/components/play/WorkedStep";
import { evaluate } from "@/lib/engine/evaluate";
import { nameNode } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { ReviewExercise } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";

/** The solution of an exercise: each asked node opens to how its gradient comes about. */
export function WorkedSteps({ exercise }: { readonly exercise: ReviewExercise }) {
  const { asked, graph, gradients } = exercise;
  const evaluation = evaluate(graph);
  return (
    <div className="border-line border-t">
      {asked.map((id) => {
        const node = graph.nodes.find((candidate) => candidate.id === id);
        const truth = gradients[id];
        if (!node) return null;
        return (
          <Disclosure
            key={id}
            summary={
              <span className="flex min-w-0 flex-1 items-baseline justify-between gap-4 font-mono">
                <b className="min-w-0 break-words">{nameNode(node)}</b>
                {truth !== undefined && (
                  <span className="text-gradient [summary:hover_&]:text-(--gradient-deep)">{formatValue(truth)}</span>
                )}
              </span>
            }
          >
            <WorkedStep evaluation={evaluation} node={id} />
          </Disclosure>
        );
      })}
    </div>
  );
}
