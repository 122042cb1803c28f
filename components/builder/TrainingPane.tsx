import { SlidersHorizontal } from "lucide-react";
import { NetworkFigure } from "@/components/training/NetworkFigure";
import { PredictionLines } from "@/components/training/PredictionLines";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import { networkParts } from "@/lib/engine/networkPart";
import { modelProblem, type Training } from "@/lib/protocol/lesson";

interface Props {
  readonly training: Training;
  readonly onRules: () => void;
}

/** In the editor's place, where the exercise is a network that the class trains: its graph is made from it. */
export function TrainingPane({ training, onRules }: Props) {
  const { t } = useWords();
  const { shape, parameters, examples, rate } = training;
  const isFit = modelProblem(training) === null;
  return (
    <div className="mx-auto grid size-full max-w-6xl grid-cols-1 gap-x-12 gap-y-6 overflow-y-auto px-5 py-6 md:grid-cols-2">
      <div className="flex min-h-64 min-w-0 flex-col gap-4">
        <div>
          <h2 className="text-[22px]">{t("training.pane.title")}</h2>
          <p className="mt-1 text-[15px] text-muted">{t("training.pane.about", { count: parameters.length })}</p>
        </div>
        <div className="min-h-64 flex-1">
          <NetworkFigure shape={shape} parameters={parameters} />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-6 text-[15px] md:pt-14">
        {isFit && <PredictionLines examples={examples} predictions={[networkParts(training).predictions]} />}
        <dl className="flex flex-col gap-2">
          <div className="flex justify-between gap-4">
            <dt className="text-muted">{t("training.rules.rate")}</dt>
            <dd className="font-mono">{rate}</dd>
          </div>
          <div className="flex justify-between gap-4">
            <dt className="text-muted">{t("training.rules.unanswered")}</dt>
            <dd>{t(`training.unanswered.${training.unanswered}`)}</dd>
          </div>
          <div className="flex justify-between gap-4">
            <dt className="text-muted">{t(`training.count.${training.share.by}`)}</dt>
            <dd className="font-mono">{training.share.count}</dd>
          </div>
        </dl>
        <Button className="self-start" onClick={onRules}>
          <SlidersHorizontal aria-hidden size={16} />
          {t("training.pane.rules")}
        </Button>
      </div>
    </div>
  );
}
