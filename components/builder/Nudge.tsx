import { useId, useState } from "react";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, Leaf } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
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
  const [step, setStep] = useState(0.01);
  const id = useId();
  const output = graph.output === null ? undefined : nodeOf(graph, graph.output);
  const nudged = nudge({ graph, evaluation }, leaf, step);
  if (output === undefined || output.id === leaf.id) return null;
  const name = nameNode(output);
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted @max-3xl:order-1">
      <label htmlFor={id}>nudged by</label>
      <select
        id={id}
        value={step}
        onChange={(event) => setStep(Number(event.currentTarget.value))}
        className="target h-8 rounded-sm border border-edge bg-surface px-1.5 font-mono text-[14px] text-forward touch:text-base"
      >
        {STEPS.map((each) => (
          <option key={each} value={each}>
            +{each}
          </option>
        ))}
      </select>
      {nudged === null ? (
        <span>{name} has no value</span>
      ) : (
        <span>
          {name} moves by <b className="font-medium font-mono text-gradient">{formatValue(nudged.predicted)}</b>{" "}
          (predicted), <b className="font-medium font-mono text-forward">{formatValue(nudged.actual)}</b> (true)
        </span>
      )}
    </span>
  );
}
