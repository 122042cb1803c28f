import clsx from "clsx";
import type { ReactNode } from "react";
import { shareRight } from "@/components/stage/heat";
import { useWords } from "@/components/words/useWords";
import type { BoardView, StageView } from "@/lib/protocol/views";
import { DescentCurve } from "./DescentCurve";
import { HeldBackList } from "./HeldBackList";
import { NetworkFigure, type ParameterMark } from "./NetworkFigure";
import { PredictionLines } from "./PredictionLines";

interface Props {
  readonly stage: StageView;
  readonly board: BoardView;
  /** The figure, the curve and the predictions side by side: where there is more width than height. */
  readonly isFlat?: boolean;
  /** In the place of what held the last step back: the mistakes of the round. */
  readonly children?: ReactNode;
}

/** A class's training at a glance: the network with its parameters' state, the two curves, what the network says by now. */
export function TrainingBoard({ stage, board, isFlat = false, children }: Props) {
  const { t } = useWords();
  const { room, tallies, heldBack } = stage;
  const { training } = room.exercise.rules;
  if (training === null || stage.training === null) return null;
  const { losses, trueLosses, predictions } = stage.training;
  const last = stage.training.last ?? [];
  const heldList = heldBack && <HeldBackList held={heldBack} {...{ training, last }} asked={board.asked} most={3} />;
  return (
    <div className="@container h-full overflow-y-auto">
      <div
        className={clsx(
          "grid h-full grid-cols-1 gap-x-10 gap-y-6",
          isFlat ? "@2xl:grid-cols-3" : "@2xl:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)]",
        )}
      >
        <div className="flex min-h-0 min-w-0 flex-col gap-3">
          <p className="text-muted">{t("training.rateNow", { rate: String(training.rate) })}</p>
          <div className={clsx("min-h-0 flex-1", isFlat ? "max-@2xl:min-h-64" : "min-h-40")}>
            <NetworkFigure shape={training.shape} parameters={training.parameters} marks={marksOf()} />
          </div>
          {isFlat ? null : (heldList ?? children)}
        </div>
        <div
          className={clsx(
            "flex min-w-0 flex-col justify-center gap-5",
            isFlat && "@2xl:col-span-2 @2xl:flex-row @2xl:items-center @2xl:gap-10 @2xl:*:flex-1",
          )}
        >
          <section aria-label={t("training.curve")}>
            <DescentCurve losses={losses} trueLosses={trueLosses} />
          </section>
          {/* Below each other they would leave the figure no height. */}
          {isFlat && heldList !== null ? (
            heldList
          ) : (
            <PredictionLines examples={training.examples} predictions={predictions} />
          )}
        </div>
      </div>
    </div>
  );

  function marksOf(): readonly ParameterMark[] | undefined {
    if (heldBack !== null) {
      const held = new Set(heldBack.map(({ node }) => node));
      return board.asked.map((node) => ({ kind: held.has(node) ? "held" : "moved" }));
    }
    if (room.phase.type === "lobby" || room.phase.type === "ready") return undefined;
    return board.asked.map((node) => ({ kind: "share", share: shareRight([tallies[node]]) }));
  }
}
