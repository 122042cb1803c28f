"use client";

import { useCallback, useMemo } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { heatOf } from "@/components/stage/heat";
import type { NodeId } from "@/lib/engine/graph";
import type { ReviewExercise } from "@/lib/protocol/review";
import type { NodeTally } from "@/lib/protocol/views";

interface Props {
  readonly exercise: ReviewExercise;
  /** The class's heat; absent on a student's own sheet. */
  readonly tallies?: Readonly<Record<NodeId, NodeTally>>;
}

const noTallies: Readonly<Record<NodeId, NodeTally>> = {};

/** The exercise's graph with its true gradients, and the class's heat where there is one. */
export function ReviewGraph({ exercise, tallies = noTallies }: Props) {
  const { graph, gradients } = exercise;
  const asked = useMemo(() => new Set(exercise.asked), [exercise.asked]);
  const heat = useMemo(() => heatOf(tallies), [tallies]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = gradients[id];
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [gradients],
  );
  return (
    <div className="h-[360px] rounded-md border border-line">
      <GraphCanvas graph={graph} gradient={gradient} asked={asked} heat={heat} />
    </div>
  );
}
