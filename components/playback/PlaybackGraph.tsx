import { useCallback, useMemo } from "react";
import type { CardSize } from "@/components/graph/cardLook";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { backwardStep } from "./backwardSteps";

interface Props {
  readonly evaluation: Evaluation;
  /** Steps of the pass that are done. */
  readonly at: number;
  readonly size: CardSize;
}

/** The graph in the middle of its backward pass: the sums so far, and what flows now. */
export function PlaybackGraph({ evaluation, at, size }: Props) {
  const step = useMemo(() => backwardStep(evaluation, at), [evaluation, at]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = step.gradients.get(id);
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [step],
  );
  return (
    <GraphCanvas
      graph={evaluation.graph}
      evaluation={evaluation}
      gradient={gradient}
      flow={step.flow}
      size={size}
      isStill={size === "large"}
    />
  );
}
