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

/** The true gradients flow back along the edges, one step after the other. */
export function StagePlayback({ code, board, evaluation }: Props) {
  const playback = usePlayback({ last: stepCount(evaluation), shared: { code, exercise: board.exercise } });
  usePlaybackKeys(playback);
  return (
    <>
      <main className="-mx-4 min-h-0 flex-1 py-3">
        <PlaybackGraph evaluation={evaluation} at={playback.at} size="large" />
      </main>
      <footer className="flex min-h-[5.5rem] shrink-0 items-center justify-between gap-8 border-line border-t pt-5">
        <div aria-live="polite" className="min-w-0 text-[1.375rem]">
          <StepFormula evaluation={evaluation} step={backwardStep(evaluation, playback.at)} />
        </div>
        <PlaybackControls playback={playback} />
      </footer>
    </>
  );
}
