import { WorkedStep } from "@/components/play/WorkedStep";
import { countOf } from "@/components/words/counting";
import { evaluate } from "@/lib/engine/evaluate";
import { nameNode } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { StudentReview } from "@/lib/protocol/review";
import { ReviewGraph } from "./ReviewGraph";
import { ReviewHead } from "./ReviewHead";
import { TurnList } from "./TurnList";

/** A student's own sheet, with every step worked out. */
export function StudentReviewPage({ review }: { readonly review: StudentReview }) {
  const { exercises, name, score, rank, of } = review;
  const place = rank === null ? "" : `, rank ${rank} of ${of}`;
  return (
    <ReviewHead review={review} summary={`${name}: ${countOf(score, "point")}${place}`}>
      {exercises.length === 0 && (
        <p className="text-muted">Nothing was revealed yet. Your sheet appears here after the reveal.</p>
      )}
      {exercises.map((exercise) => {
        const { index, title, graph, asked, gradients, sheet } = exercise;
        const evaluation = evaluate(graph);
        return (
          <section key={index} className="flex flex-col gap-5">
            <h2 className="text-2xl">
              <span className="font-mono font-normal text-muted">{index + 1}</span> {title}
            </h2>
            <ReviewGraph exercise={exercise} sheet={sheet} />
            <ol aria-label="Node by node" className="flex flex-col border-line border-t">
              {asked.flatMap((id) => {
                const node = graph.nodes.find((candidate) => candidate.id === id);
                if (!node) return [];
                return (
                  <li key={id} className="flex flex-col gap-3 border-line border-b py-5">
                    <h3 className="flex items-baseline justify-between font-mono text-lg">
                      {nameNode(node)}
                      <span className="text-gradient">
                        {gradients[id] === undefined ? "" : formatValue(gradients[id])}
                      </span>
                    </h3>
                    <TurnList turns={sheet[id] ?? []} />
                    <WorkedStep evaluation={evaluation} node={id} />
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </ReviewHead>
  );
}
