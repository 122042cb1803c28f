import { useId, useState } from "react";
import { sayNode } from "@/components/words/nodeNames";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, Leaf } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";
import { nodeOf } from "./graphActions";
import { nudge } from "./nudge";

interface Props {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly leaf: Leaf;
}

const STEPS = [0.001, 0.01, 0.1, 1] as const;

/** What if this number were a little larger: the output's change as its gradient predicts it, beside the true one. */
export function Nudge({ graph, evaluation, leaf }: Props) {
  const words = useWords();
  const { t } = words;
  const [step, setStep] = useState(0.01);
  const id = useId();
  const output = graph.output === null ? undefined : nodeOf(graph, graph.output);
  const nudged = nudge({ graph, evaluation }, leaf, step);
  if (output === undefined || output.id === leaf.id) return null;
  const name = sayNode(graph, output.id, words);
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted @max-3xl:order-1">
      <label htmlFor={id}>{t("builder.inspector.nudgedBy")}</label>
      <select
        id={id}
        value={step}
        onChange={(event) => setStep(Number(event.currentTarget.value))}
        className="target h-8 rounded-sm border border-edge bg-surface px-1.5 font-mono text-[14px] text-forward touch:text-base"
      >
        {STEPS.map((each) => (
          <option key={each} value={each}>
            {`+${each}`}
          </option>
        ))}
      </select>
      {nudged === null ? (
        <span>{t("builder.inspector.noValue", { name })}</span>
      ) : (
        <span>
          {t.rich("builder.inspector.moves", {
            name,
            predicted: formatValue(nudged.predicted),
            actual: formatValue(nudged.actual),
            grad: (text) => (
              <b dir="ltr" className="font-medium font-mono text-gradient">
                {text}
              </b>
            ),
            data: (text) => (
              <b dir="ltr" className="font-medium font-mono text-forward">
                {text}
              </b>
            ),
          })}
        </span>
      )}
    </span>
  );
}
