import { useState } from "react";
import { Leaderboard } from "@/components/stage/Leaderboard";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { BoardPane } from "./BoardPane";
import { OwnSheet } from "./OwnSheet";
import type { PlayViews } from "./PlayRoom";
import { SheetPanel } from "./SheetPanel";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
}

/** The true gradients on the graph, and each node's working beside the own answer. */
export function RevealedScreen({ views, evaluation }: Props) {
  const { board, seat, room } = views;
  const [node, setNode] = useState<NodeId | null>(board.asked[0] ?? null);
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <BoardPane
        board={board}
        evaluation={evaluation}
        seat={seat}
        gradients={room.gradients}
        selected={node}
        onSelect={setNode}
      />
      <SheetPanel title="The gradients" about="Tap a node to see how its gradient comes about.">
        {room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
        <OwnSheet
          views={views}
          evaluation={evaluation}
          selected={node}
          onSelect={(id) => setNode(id === node ? null : id)}
        />
      </SheetPanel>
    </main>
  );
}
