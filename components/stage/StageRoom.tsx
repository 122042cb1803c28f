import { memo, type ReactNode, useMemo } from "react";
import { ConnectionLost } from "@/components/ui/ConnectionLost";
import { useWords } from "@/components/words/useWords";
import type { Loss } from "@/lib/client/state";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, StageView } from "@/lib/protocol/views";
import { StageBoard } from "./StageBoard";
import { StageHeader } from "./StageHeader";
import { StageLobby } from "./StageLobby";
import { StagePlayback } from "./StagePlayback";
import { StagePodium } from "./StagePodium";
import { StagePractice } from "./StagePractice";
import { StageRanking } from "./StageRanking";
import { StageTraining } from "./StageTraining";
import { useStageKeys } from "./useStageKeys";

interface Props {
  readonly stage: StageView;
  readonly board: BoardView;
  readonly loss: Loss | null;
}

/** The stage in whatever phase the session is. Drawn anew for its own views alone: the host's pointer moves ten times a second. */
export const StageRoom = memo(function StageRoom({ stage, board, loss }: Props) {
  const { t } = useWords();
  const { room } = stage;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  useStageKeys();
  return (
    <div className="stage flex h-dvh flex-col overflow-hidden px-10 pt-7 pb-7">
      {loss !== null && (
        <p
          role="status"
          className="absolute top-0.5 left-1/2 -translate-x-1/2 rounded-md bg-soft px-4 text-[1rem] leading-[1.5rem]"
        >
          <ConnectionLost loss={loss} meanwhile={t("stage.meanwhile")} />
        </p>
      )}
      {screen()}
    </div>
  );

  function screen(): ReactNode {
    const { phase } = room;
    if (phase.type === "lobby") return <StageLobby stage={stage} />;
    if (phase.type === "ended") return <StagePodium room={room} />;
    if (phase.type === "practice") return <StagePractice stage={stage} until={phase.until} />;
    return (
      <>
        <StageHeader room={room} />
        {room.leaderboard ? (
          <StageRanking leaderboard={room.leaderboard} />
        ) : room.training !== null ? (
          <StageTraining stage={stage} board={board} />
        ) : phase.type === "revealed" ? (
          <StagePlayback key={room.exercise.index} code={room.code} board={board} evaluation={evaluation} />
        ) : (
          <StageBoard stage={stage} board={board} evaluation={evaluation} />
        )}
      </>
    );
  }
});
