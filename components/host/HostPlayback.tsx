import { backwardStep, stepCount } from "@/components/playback/backwardSteps";
import { PlaybackControls } from "@/components/playback/PlaybackControls";
import { PlaybackGraph } from "@/components/playback/PlaybackGraph";
import { StepFormula } from "@/components/playback/StepFormula";
import { usePlayback } from "@/components/playback/usePlayback";
import { usePlaybackKeys } from "@/components/playback/usePlaybackKeys";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { BoardView } from "@/lib/protocol/views";

interface Props {
  readonly code: string;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
}

/** The backward pass from the console; the stage in another window of this browser follows. */
export function HostPlayback({ code, board, evaluation }: Props) {
  const playback = usePlayback({ last: stepCount(evaluation), shared: { code, exercise: board.exercise } });
  usePlaybackKeys(playback);
  const step = backwardStep(evaluation, playback.at);
  return (
    <div className="flex h-full flex-col">
      <div className="min-h-0 flex-1">
        <PlaybackGraph evaluation={evaluation} at={playback.at} size="card" />
      </div>
      <div className="flex min-h-16 items-center justify-between gap-6 border-line border-t px-4 py-2 text-[15px] lg:px-6">
        <div aria-live="polite" className="min-w-0 overflow-x-auto overflow-y-hidden">
          <StepFormula evaluation={evaluation} step={step} />
        </div>
        <PlaybackControls playback={playback} />
      </div>
    </div>
  );
}
