import { TeX } from "@/components/ui/TeX";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { type HintStep, hint } from "@/lib/grading/hints";

interface Props {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  readonly step: HintStep;
  /** The student's own gradients, as far as they have them. */
  readonly own: ReadonlyMap<NodeId, number>;
}

/** What one opened step of the ladder says. */
export function HintLines({ evaluation, node, step, own }: Props) {
  const { t } = useWords();
  const { lines } = hint({ evaluation, node, step, upstream: (consumer) => own.get(consumer) ?? Number.NaN });
  return lines.map((line) => (
    <section
      key={line}
      aria-label={t("play.hint.formula")}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula wider than the screen is scrolled by keyboard too.
      tabIndex={0}
      className="overflow-x-auto py-1"
    >
      <TeX tex={`\\displaystyle ${line}`} />
    </section>
  ));
}
