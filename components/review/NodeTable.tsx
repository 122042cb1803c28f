import clsx from "clsx";
import { nameNode } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { HostReviewExercise } from "@/lib/protocol/review";
import { LOW, LowMark } from "./LowMark";
import { TallyBar } from "./TallyBar";

const columns = [
  { title: "As a bar", look: "w-1/4 max-sm:hidden" },
  { title: "Gradient", look: "max-sm:hidden" },
  { title: "Right", look: "" },
  { title: "Carried", look: "" },
  { title: "Wrong", look: "" },
  { title: "Share right", look: "" },
] as const;

const cell = "py-2.5 pl-3 text-right font-mono sm:pl-6";

/** How the class did node by node; what few got right is flagged. */
export function NodeTable({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { asked, graph, tallies, gradients, rules } = exercise;
  const rows = asked.flatMap((id) => graph.nodes.find((node) => node.id === id) ?? []);
  return (
    <table className="w-full border-line border-y text-left text-[15px]">
      <caption className="sr-only">People by their latest verdict, node by node</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          <th scope="col" className="py-2 font-medium">
            Node
          </th>
          {columns.map(({ title, look }) => (
            <th key={title} scope="col" className={clsx("py-2 pl-3 text-right font-medium sm:pl-6", look)}>
              {title === "As a bar" ? <span className="sr-only">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t align-baseline">
        {rows.map((node) => {
          const { correct, carried, wrong } = tallies[node.id] ?? { correct: 0, carried: 0, wrong: 0 };
          const answered = correct + carried + wrong;
          const share = answered === 0 ? null : (correct + carried) / answered;
          const truth = gradients[node.id];
          return (
            <tr key={node.id}>
              <th scope="row" className="break-words py-2.5 font-mono">
                {nameNode(node)}
              </th>
              <td className="py-2.5 pl-6 align-middle max-sm:hidden">
                <TallyBar tally={{ correct, carried, wrong }} of={answered} className="block w-full" />
              </td>
              <td className={clsx(cell, "text-gradient max-sm:hidden")}>
                {rules.drawsNumbers ? (
                  <span className="font-sans text-muted">own</span>
                ) : truth === undefined ? (
                  "–"
                ) : (
                  formatValue(truth)
                )}
              </td>
              <td className={cell}>{correct}</td>
              <td className={cell}>{carried}</td>
              <td className={cell}>{wrong}</td>
              <td className={cell}>
                {share === null ? (
                  <span className="font-sans text-muted">no answers</span>
                ) : (
                  <span className="inline-flex flex-wrap items-center justify-end gap-x-3">
                    {share < LOW && <LowMark words="go over it" />}
                    {Math.round(share * 100)} %
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
