import { Leaderboard } from "@/components/stage/Leaderboard";
import type { Evaluation } from "@/lib/engine/evaluate";
import { BoardPane } from "./BoardPane";
import { OwnSheet } from "./OwnSheet";
import type { PlayViews } from "./PlayRoom";
import { SheetPanel } from "./SheetPanel";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly title: string;
  /** What goes on, and what comes next. */
  readonly about: string;
}

/** The graph and the own answers, when none is taken. */
export function SheetScreen({ views, evaluation, title, about }: Props) {
  const { board, seat, room } = views;
  const hasBoard = room.training === null;
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      {hasBoard && <BoardPane board={board} evaluation={evaluation} seat={seat} />}
      <SheetPanel title={title} about={about} isAlone={!hasBoard}>
        {room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
        <OwnSheet views={views} evaluation={evaluation} />
      </SheetPanel>
    </main>
  );
}
