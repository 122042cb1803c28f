import { Leaderboard } from "@/components/stage/Leaderboard";
import type { Evaluation } from "@/lib/engine/evaluate";
import { BoardPane } from "./BoardPane";
import { OwnSheet } from "./OwnSheet";
import type { PlayViews } from "./PlayRoom";
import { SheetPanel } from "./SheetPanel";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
}

/** After the close: the own sheet, and what comes now. */
export function ClosedScreen({ views, evaluation }: Props) {
  const { board, seat, room } = views;
  const right = board.asked.filter((id) => {
    const verdict = seat.answers[id]?.judgement?.verdict;
    return verdict === "correct" || verdict === "carried";
  }).length;
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <BoardPane board={board} evaluation={evaluation} seat={seat} />
      <SheetPanel
        title={`${right} of ${board.asked.length} right`}
        about="The round is closed. Look at the big screen: the gradients flow back next."
      >
        {room.leaderboard && (
          <Leaderboard leaderboard={room.leaderboard} own={{ name: seat.name, rank: seat.rank?.rank ?? null }} />
        )}
        <OwnSheet views={views} evaluation={evaluation} />
      </SheetPanel>
    </main>
  );
}
