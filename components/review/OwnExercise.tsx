import { WorkedStep } from "@/components/play/WorkedStep";
import { countOf } from "@/components/words/counting";
import { evaluate } from "@/lib/engine/evaluate";
import { nameNode } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { ReviewOwnExercise } from "@/lib/protocol/review";
import { ReviewGraph } from "./ReviewGraph";
import { TurnList } from "./TurnList";

/** One exercise as one person had it: the graph, and node by node what was typed and how it comes about. */
export function OwnExercise({ exercise }: { readonly exercise: ReviewOwnExercise }) {
  const { index, title, graph, asked, gradients, sheet, hints, rules } = exercise;
  const evaluation = evaluate(graph);
  return (
    <section className="flex flex-col gap-5">
      <div>
        <h2 className="text-2xl">
          <span className="font-mono font-normal text-muted">{index + 1}</span> {title}
        </h2>
        {rules.drawsNumbers && (
          <p className="mt-1 text-[15px] text-muted">Everybody had numbers of their own; these are this sheet’s.</p>
        )}
      </div>
      <ReviewGraph exercise={exercise} sheet={sheet} />
      <ol aria-label="Node by node" className="flex flex-col border-line border-t">
        {asked.flatMap((id) => {
          const node = graph.nodes.find((candidate) => candidate.id === id);
          if (!node) return [];
          const opened = hints[id] ?? 0;
          return (
            <li key={id} className="flex flex-col gap-3 border-line border-b py-5">
              <h3 className="flex items-baseline justify-between font-mono text-lg">
                {nameNode(node)}
                <span className="text-gradient">{gradients[id] === undefined ? "" : formatValue(gradients[id])}</span>
              </h3>
              <TurnList turns={sheet[id] ?? []} />
              {opened > 0 && <p className="text-[15px] text-muted">{countOf(opened, "hint")} opened</p>}
              <WorkedStep evaluation={evaluation} node={id} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
