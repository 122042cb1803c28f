import { TeX } from "@/components/ui/TeX";
import { edgeStep } from "@/components/words/chainRule";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import { texGradient } from "@/lib/grading/tex";
import type { BackwardStep } from "./backwardSteps";

interface Props {
  readonly evaluation: Evaluation;
  readonly step: BackwardStep;
}

/** The chain rule of the step on screen: upstream times local, in symbols and in numbers. */
export function StepFormula({ evaluation, step }: Props) {
  const { t } = useWords();
  const { edge, before, flow } = step;
  if (flow === null) return <p className="text-muted">{t("playback.backwardBegins")}</p>;
  if (edge === null) {
    const { output } = evaluation.graph;
    return (
      <div className="flex items-center gap-6">
        {output !== null && <TeX tex={`\\displaystyle ${texGradient(evaluation, output)} = 1`} />}
        <span className="text-muted">{t("playback.seed")}</span>
      </div>
    );
  }
  const worked = edgeStep(evaluation, edge, before);
  if (!worked) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-10 gap-y-2">
      <TeX tex={`\\displaystyle ${worked.chain}`} />
      <TeX tex={`\\displaystyle ${worked.local}`} className="text-[0.85em] text-muted" />
    </div>
  );
}
