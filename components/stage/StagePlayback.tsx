import { useCallback, useMemo } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView } from "@/lib/protocol/views";
import { backwardStep, stepCount } from "./backwardSteps";
import { PlaybackControls } from "./PlaybackControls";
import { StepFormula } from "./StepFormula";
import { usePlayback } from "./usePlayback";
import { usePlaybackKeys } from "./usePlaybackKeys";

interface Props {
  readonly code: string;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
}

/** The true gradients flow back along the edges, one step after the other. */
export function StagePlayback({ code, board, evaluation }: Props) {
  const last = stepCount(evaluation);
  const playback = usePlayback({ code, exercise: board.exercise, last });
  usePlaybackKeys(playback);
  const step = useMemo(() => backwardStep(evaluation, playback.at), [evaluation, playback.at]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = step.gradients.get(id);
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [step],
  );
  return (
    <>
      <main className="-mx-4 min-h-0 flex-1 py-3">
        <GraphCanvas
          graph={board.graph}
          evaluation={evaluation}
          gradient={gradient}
          flow={step.flow}
          size="large"
          isStill
        />
      </main>
      <footer className="flex min-h-[5.5rem] shrink-0 items-center justify-between gap-8 border-line border-t pt-5">
        <div aria-live="polite" className="min-w-0 text-[1.375rem]">
          <StepFormula evaluation={evaluation} step={step} />
        </div>
        <PlaybackControls playback={playback} />
      </footer>
    </>
  );
}
