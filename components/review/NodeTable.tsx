import { Flag } from "lucide-react";
import { WorkedStep } from "@/components/play/WorkedStep";
import type { Evaluation } from "@/lib/engine/evaluate";
import { nameNode } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { HostReviewExercise } from "@/lib/protocol/review";

/** Under this share right a node is worth going over again. */
const LOW = 0.6;

const columns = ["Node", "Gradient", "Right", "Carried", "Wrong", "Share right"];

/** How the class did node by node; what few got right is flagged, and each node's working opens below it. */
export function NodeTable({ exercise, evaluation }: { exercise: HostReviewExercise; evaluation: Evaluation }) {
  const { asked, graph, tallies, gradients } = exercise;
  const rows = asked.flatMap((id) => graph.nodes.find((node) => node.id === id) ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too.
    <section aria-label="Node by node" tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-left text-[15px]">
        <thead>
          <tr className="border-line border-b text-[13px] text-muted">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="align-baseline">
          {rows.map((node) => {
            const { correct, carried, wrong } = tallies[node.id] ?? { correct: 0, carried: 0, wrong: 0 };
            const answered = correct + carried + wrong;
            const share = answered === 0 ? null : (correct + carried) / answered;
            return (
              <tr key={node.id} className="border-line border-b">
                <th scope="row" className="py-2 pr-4 font-mono">
                  <details>
                    <summary className="cursor-pointer">{nameNode(node)}</summary>
                    <WorkedStep evaluation={evaluation} node={node.id} />
                  </details>
                </th>
                <td className="py-2 pr-4 font-mono text-gradient">{formatValue(gradients[node.id] ?? 0)}</td>
                <td className="py-2 pr-4 font-mono">{correct}</td>
                <td className="py-2 pr-4 font-mono">{carried}</td>
                <td className="py-2 pr-4 font-mono">{wrong}</td>
                <td className="py-2 pr-4 font-mono">
                  {share === null ? "–" : `${Math.round(share * 100)} %`}
                  {share !== null && share < LOW && (
                    <span className="ml-2 inline-flex items-center gap-1 font-sans text-[13px] text-wrong">
                      <Flag aria-hidden size={14} />
                      go over it
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
