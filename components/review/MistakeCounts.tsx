import { labelMistake } from "@/components/words/mistakes";
import { nameNode } from "@/lib/engine/problems";
import type { HostReviewExercise } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";
import { type MistakeTotal, mistakeTotals } from "./mistakeTotals";
import { TallyBar } from "./TallyBar";

/** As many are looked at before the next lecture; the others open on demand. */
const MOST = 8;

/** The named mistakes, the commonest first, with how many answers they stand in and at which nodes. */
export function MistakeCounts({ exercise }: { readonly exercise: HostReviewExercise }) {
  const totals = mistakeTotals(exercise.mistakes);
  const most = totals[0]?.count ?? 0;
  const rest = totals.slice(MOST);
  if (most === 0) return <p className="text-[15px] text-muted">None was named.</p>;
  return (
    <div className="border-line border-t">
      <MistakeList totals={totals.slice(0, MOST)} most={most} exercise={exercise} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more, the rarer ones`}>
          <MistakeList totals={rest} most={most} exercise={exercise} />
        </Disclosure>
      )}
    </div>
  );
}

interface ListProps {
  readonly totals: readonly MistakeTotal[];
  readonly most: number;
  readonly exercise: HostReviewExercise;
}

function MistakeList({ totals, most, exercise }: ListProps) {
  const names = new Map(exercise.graph.nodes.map((node) => [node.id, nameNode(node)]));
  return (
    <ol className="divide-y divide-line border-line border-b text-[15px]">
      {totals.map(({ misconception, count, nodes }) => (
        <li
          key={misconception}
          className="grid grid-cols-[2.5rem_1fr] items-baseline gap-x-4 py-2.5 sm:grid-cols-[2.5rem_8rem_1fr]"
        >
          <b className="text-right font-mono text-wrong">{count}</b>
          <TallyBar tally={{ correct: 0, carried: 0, wrong: count }} of={most} className="self-center max-sm:hidden" />
          <span>
            {labelMistake(misconception)}
            <span className="text-muted">
              {" "}
              · at{" "}
              {nodes.map(({ node, count: here }, index) => (
                <span key={node} className="whitespace-nowrap">
                  {index > 0 && ", "}
                  <span className="font-mono">{names.get(node) ?? node}</span>
                  {nodes.length > 1 && ` (${here})`}
                </span>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
