import { Leaderboard } from "@/components/stage/Leaderboard";
import { countOf } from "@/components/words/counting";
import type { LiveSession } from "@/lib/client/socket";
import type { Evaluation } from "@/lib/engine/evaluate";
import { BoardPane } from "./BoardPane";
import type { PlayViews } from "./PlayRoom";
import { TeamPicker } from "./TeamPicker";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly send: LiveSession["send"];
}

/** Before a round: one is in, the graph is there to look at. */
export function WaitingScreen({ views, evaluation, send }: Props) {
  const { room, board, seat } = views;
  const isLobby = room.phase.type === "lobby";
  const isEmpty = board.graph.nodes.length === 0;
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row-reverse">
      <section className="flex max-h-[70%] shrink-0 flex-col gap-2 overflow-y-auto px-5 py-6 lg:max-h-none lg:w-[420px] lg:border-line lg:border-l lg:px-8 lg:py-10">
        <h2 className="text-[28px]">{isLobby ? `You’re in, ${seat.name}.` : room.exercise.title}</h2>
        <p className="text-[17px] text-muted">
          {isEmpty
            ? "Look at the big screen. The graph appears here as it is drawn."
            : isLobby
              ? "Look at the big screen. The first graph is here already; the questions come when the round opens."
              : `The round opens soon: ${countOf(board.asked.length, "gradient")} to work out. Have paper at hand.`}
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
      {!isEmpty && (
        <div className="flex min-h-0 flex-1 border-line border-t lg:border-t-0">
          <BoardPane board={board} evaluation={evaluation} seat={seat} isQuiet />
        </div>
      )}
    </main>
  );
}
