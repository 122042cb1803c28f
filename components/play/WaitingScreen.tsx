import dynamic from "next/dynamic";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Evaluation } from "@/lib/engine/evaluate";
import { BoardPane } from "./BoardPane";
import type { PlayViews } from "./PlayRoom";

// Most of the time there is none.
const TeamPicker = dynamic(() => import("./TeamPicker").then((module) => module.TeamPicker));

const Leaderboard = dynamic(() => import("@/components/stage/Leaderboard").then((module) => module.Leaderboard));

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly send: LiveSession["send"];
}

/** Before a round: one is in, the graph is there to look at. */
export function WaitingScreen({ views, evaluation, send }: Props) {
  const { t } = useWords();
  const { room, board, seat } = views;
  const isLobby = room.phase.type === "lobby";
  const isTraining = room.training !== null;
  const isEmpty = board.graph.nodes.length === 0;
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row-reverse">
      <section className="flex max-h-[70%] shrink-0 flex-col gap-2 overflow-y-auto px-5 py-6 lg:max-h-none lg:w-[420px] lg:border-line lg:border-s lg:px-8 lg:py-10">
        <h2 className="text-[28px]">{isLobby ? t("play.waiting.in", { name: seat.name }) : room.exercise.title}</h2>
        <p className="text-[17px] text-muted">
          {isEmpty
            ? t("play.waiting.empty")
            : isLobby
              ? t(isTraining ? "play.waiting.training" : "play.waiting.lobby")
              : t("play.waiting.ready", { count: board.asked.length })}
        </p>
        {room.teams && (
          <div className="pt-3">
            <TeamPicker teams={room.teams} team={seat.team} send={send} />
          </div>
        )}
        {room.leaderboard && (
          <div className="pt-3">
            <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />
          </div>
        )}
      </section>
      {!isEmpty && !isTraining && (
        <div className="flex min-h-0 flex-1 border-line border-t lg:border-t-0">
          <BoardPane board={board} evaluation={evaluation} seat={seat} isQuiet />
        </div>
      )}
    </main>
  );
}
