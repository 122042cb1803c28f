import clsx from "clsx";
import { Square } from "lucide-react";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { NumberField } from "@/components/ui/NumberField";
import { formula, type Sentence } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Words } from "@/components/words/words";
import { saturatedExamples } from "@/lib/engine/saturation";
import { LossCurve } from "./LossCurve";
import type { Lab } from "./labState";
import { lossTable } from "./lossTable";
import { ScrollArea } from "./ScrollArea";
import { MOST_STEPS } from "./useLab";

interface Props {
  readonly lab: Lab;
  readonly steps: number;
  readonly rate: number;
  readonly onSteps: (steps: number) => void;
  readonly onRate: (rate: number) => void;
  readonly isRunning: boolean;
  /** Steps of the training that runs, or ran last. */
  readonly done: number;
  readonly isDiverged: boolean;
  readonly onTrain: () => void;
  readonly onCancel: () => void;
  readonly onFreshStart: () => void;
}

/** The loop, run many times over: its curve, the table that the lecture prints, and what to do where it learns nothing. */
export function TrainPanel(props: Props) {
  const words = useWords();
  const { t } = words;
  const { lab, steps, rate, onSteps, onRate, isRunning, done, isDiverged, onTrain, onCancel, onFreshStart } = props;
  const { history, predictions, examples } = lab;
  const table = lossTable(history, Math.max(isRunning ? steps : 1, history.at(-1)?.step ?? 0));
  const hasTrained = lab.last === "train" && !isRunning;
  const stuck =
    hasTrained && predictions !== null && lab.shape.activations.at(-1) === "tanh"
      ? saturatedExamples(predictions, examples.ys)
      : [];
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start gap-3">
        <div className="w-28">
          <NumberField label={t("lab.train.steps")} value={steps} onChange={onSteps} min={1} max={MOST_STEPS} isWhole />
        </div>
        <div className="w-32">
          <NumberField label={t("lab.train.rate")} value={rate} onChange={onRate} min={0} max={10} />
        </div>
        <div className="flex items-center gap-3 sm:pt-[25.5px]">
          {isRunning ? (
            <Button kind="primary" onClick={onCancel}>
              <Square aria-hidden size={14} fill="currentColor" />
              {t("lab.train.stop")}
            </Button>
          ) : (
            <Button kind="primary" onClick={onTrain}>
              {t("lab.train.start", { steps })}
            </Button>
          )}
          <p role="status" className="font-mono text-[14px] text-muted">
            {isRunning && t("lab.train.step", { done, steps })}
          </p>
        </div>
      </div>
      <progress
        aria-label={t("lab.train.progress")}
        max={steps}
        value={isRunning ? done : 0}
        className={clsx("lab-progress -mt-2 h-1 w-full", !isRunning && "invisible")}
      />
      {isDiverged && <Banner>{t("lab.train.diverged")}</Banner>}
      {stuck.length > 0 && (
        <Banner
          action={
            <Button size="small" onClick={onFreshStart}>
              {t("lab.setup.freshStart")}
            </Button>
          }
        >
          {t.rich("lab.train.saturated", { what: saySaturated(stuck, lab, words), b: (text) => <b>{text}</b> })}
        </Banner>
      )}
      {history.length === 0 ? (
        <p className="rounded-md border border-line border-dashed px-5 py-16 text-center text-[15px] text-muted">
          {t("lab.train.noLosses")}
        </p>
      ) : (
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <LossCurve
            curves={[{ name: t("lab.train.loss"), points: history }]}
            last={isRunning ? Math.max(history.at(-1)?.step ?? 0, steps) : (history.at(-1)?.step ?? 1)}
            height={300}
          />
          <ScrollArea label={t("lab.train.losses")} className="max-h-[300px] overflow-y-auto">
            <table dir="ltr" className="w-full border-collapse font-mono text-[13px]">
              <caption className="sr-only">{t("lab.train.printed")}</caption>
              <thead className="sticky top-0 bg-paper text-left text-[12px] text-muted">
                <tr>
                  <th scope="col" className="py-1 font-normal">
                    {t("lab.train.state")}
                  </th>
                  <th scope="col" className="py-1 pr-2 text-right font-normal">
                    {t("lab.train.loss")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {table.map(({ name, loss }) => (
                  <tr key={name} className="border-line border-t">
                    <th scope="row" className="whitespace-nowrap py-1 text-left font-normal">
                      {name}
                    </th>
                    <td className="py-1 pr-2 text-right text-forward">{loss}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </div>
      )}
    </div>
  );
}

function saySaturated(stuck: readonly number[], { predictions, examples }: Lab, { t, format }: Words): Sentence {
  const [k = 0] = stuck;
  if (stuck.length > 3) return t("lab.train.manyWrong", { wrong: stuck.length, count: examples.ys.length });
  return t("lab.train.fewWrong", {
    names: format.list(stuck.map((each) => formula(`xs[${each}]`))),
    count: stuck.length,
    answer: formula(String(predictions?.[k]?.toFixed(4))),
    label: formula(String(examples.ys[k])),
  });
}
