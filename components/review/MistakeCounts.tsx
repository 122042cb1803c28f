import { labelMistake } from "@/components/words/mistakes";
import { nameNode } from "@/lib/engine/problems";
import type { HostReviewExercise } from "@/lib/protocol/review";

/** The named mistakes, the commonest first, with how many made them. */
export function MistakeCounts({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { graph, mistakes } = exercise;
  if (mistakes.length === 0) return <p className="text-[15px] text-muted">None was named.</p>;
  return (
    <ol className="divide-y divide-line border-line border-y text-[15px]">
      {mistakes.map(({ node, misconception, count }) => {
        const at = graph.nodes.find((candidate) => candidate.id === node);
        return (
          <li key={`${node} ${misconception}`} className="flex items-baseline gap-4 py-2.5">
            <b className="min-w-6 shrink-0 text-right font-mono text-wrong">{count}</b>
            <span>
              {labelMistake(misconception)}
              {at && (
                <span className="whitespace-nowrap text-muted">
                  {" "}
                  · at <span className="font-mono">{nameNode(at)}</span>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
