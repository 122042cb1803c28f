"use client";

import { DescentCurve } from "@/components/training/DescentCurve";
import { PredictionLines } from "@/components/training/PredictionLines";
import { useWords } from "@/components/words/useWords";
import { formatValue } from "@/lib/notation/printNumber";
import type { ReviewTraining } from "@/lib/protocol/review";

/** The path of a class that trained a network, beside gradient descent's: as curves, and as a table. */
export function TrainingPath({ training }: { readonly training: ReviewTraining }) {
  const { t } = useWords();
  const { title, view, examples } = training;
  const { losses, trueLosses, predictions } = view;
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-2xl">{t("training.review.title", { title })}</h2>
        <p className="mt-1 text-[15px] text-muted">{t("training.review.about")}</p>
      </div>
      <div className="grid grid-cols-1 gap-8 text-[15px] md:grid-cols-2">
        <DescentCurve losses={losses} trueLosses={trueLosses} />
        <PredictionLines examples={examples} predictions={predictions} />
      </div>
      <table className="w-full max-w-xl border-line border-y text-[15px]">
        <caption className="sr-only">{t("training.curve")}</caption>
        <thead className="text-[13px] text-muted">
          <tr>
            <th scope="col" className="py-2 text-start font-medium">
              {t("training.review.step")}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t("training.class")}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t("training.descent")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-line border-t font-mono">
          {losses.map((loss, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the path.
            <tr key={step}>
              <th scope="row" className="py-1.5 text-start font-normal">
                {step}
              </th>
              <td className="py-1.5 text-end">{formatValue(loss)}</td>
              <td className="py-1.5 text-end text-muted">{formatValue(trueLosses[step] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
