import clsx from "clsx";
import { shareRight } from "@/components/stage/heat";
import { sayNode } from "@/components/words/nodeNames";
import { readWords } from "@/components/words/readWords";
import { plain } from "@/components/words/sentence";
import { formatValue } from "@/lib/notation/printNumber";
import type { HostReviewExercise } from "@/lib/protocol/review";
import type { NodeTally } from "@/lib/protocol/views";
import { LOW, LowMark } from "./LowMark";
import { TallyBar } from "./TallyBar";

const columns = [
  { name: "bar", look: "w-1/4 max-sm:hidden" },
  { name: "gradient", look: "max-sm:hidden" },
  { name: "right", look: "" },
  { name: "carried", look: "" },
  { name: "wrong", look: "" },
  { name: "share", look: "" },
] as const;

const cell = "py-2.5 ps-3 text-end font-mono sm:ps-6";

/** How the class did node by node; what few got right is flagged. */
export async function NodeTable({ exercise }: { readonly exercise: HostReviewExercise }) {
  const words = await readWords();
  const { t, format } = words;
  const { asked, graph, tallies, firstTallies, gradients, rules } = exercise;
  return (
    <table className="w-full border-line border-y text-start text-[15px]">
      <caption className="sr-only">{t("review.table.nodes")}</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          <th scope="col" className="py-2 font-medium">
            {t("review.table.node")}
          </th>
          {columns.map(({ name, look }) => (
            <th key={name} scope="col" className={clsx("py-2 ps-3 text-end font-medium sm:ps-6", look)}>
              <span className={name === "bar" ? "sr-only" : undefined}>{t(`review.table.${name}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t align-baseline">
        {asked.map((id) => {
          const { correct, carried, wrong } = tallies[id] ?? noAnswers;
          const answered = correct + carried + wrong;
          const share = shareRight([tallies[id]]);
          const before = shareRight([firstTallies?.[id]]);
          const truth = gradients[id];
          return (
            <tr key={id}>
              <th scope="row" className="break-words py-2.5 font-mono">
                <bdi>{plain(sayNode(graph, id, words))}</bdi>
              </th>
              <td className="py-2.5 ps-6 align-middle max-sm:hidden">
                <TallyBar tally={{ correct, carried, wrong }} of={answered} className="block w-full" />
              </td>
              <td className={clsx(cell, "text-gradient max-sm:hidden")}>
                {rules.drawsNumbers ? (
                  <span className="font-sans text-muted">{t("review.table.own")}</span>
                ) : truth === undefined ? (
                  "–"
                ) : (
                  formatValue(truth)
                )}
              </td>
              <td className={cell}>{format.number(correct)}</td>
              <td className={cell}>{format.number(carried)}</td>
              <td className={cell}>{format.number(wrong)}</td>
              <td className={cell}>
                {share === null ? (
                  <span className="font-sans text-muted">{t("review.table.noAnswers")}</span>
                ) : (
                  <span className="inline-flex flex-wrap items-center justify-end gap-x-3">
                    {share < LOW && <LowMark words={t("review.table.goOver")} />}
                    {t("review.percent", { percent: Math.round(share * 100) })}
                  </span>
                )}
                {before !== null && (
                  <span className="block font-sans text-[13px] text-muted">
                    {t("review.table.first", { percent: Math.round(before * 100) })}
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

const noAnswers: NodeTally = { correct: 0, carried: 0, wrong: 0 };
