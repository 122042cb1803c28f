import { useState } from "react";
import type { Evaluation } from "@/lib/engine/evaluate";
import { AnswerPanel } from "./AnswerPanel";
import { BoardPane } from "./BoardPane";
import type { PlayRoomProps } from "./PlayRoom";
import { nextOpen } from "./sheet";
import { useAnswering } from "./useAnswering";

interface Props extends PlayRoomProps {
  readonly evaluation: Evaluation;
  readonly roundId: string;
  readonly isPaused: boolean;
}

/** An open round: the graph, and the question at the chosen node. */
export function RoundScreen({ code, views, outbox, connection, send, evaluation, roundId, isPaused }: Props) {
  const { room, board, seat } = views;
  const [node, setNode] = useState(() => nextOpen(board, seat, room.exercise.rules, null) ?? board.asked[0] ?? null);
  const answering = useAnswering({ code, roundId, send, kept: seat.drafts });
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <BoardPane board={board} evaluation={evaluation} seat={seat} selected={node} onSelect={setNode} />
      <AnswerPanel
        views={views}
        evaluation={evaluation}
        node={node}
        onSelect={setNode}
        answering={answering}
        isPending={outbox.some((answer) => answer.round === roundId && answer.node === node)}
        isOffline={connection === "offline"}
        isPaused={isPaused}
      />
    </main>
  );
}
