import { useMemo, useState } from "react";
import { evaluationAt } from "@/components/training/partEvaluation";
import type { Evaluation } from "@/lib/engine/evaluate";
import { AnswerPanel } from "./AnswerPanel";
import { BoardPane } from "./BoardPane";
import type { PlayRoomProps } from "./PlayRoom";
import { nextOpen } from "./sheet";
import { boardAt } from "./trainingPart";
import { useAnswering } from "./useAnswering";

interface Props extends PlayRoomProps {
  readonly evaluation: Evaluation;
  readonly roundId: string;
  readonly isPaused: boolean;
}

/** An open round: the graph, and the question at the chosen node. */
export function RoundScreen({ code, views, outbox, loss, send, evaluation, roundId, isPaused }: Props) {
  const { room, board, seat } = views;
  const [node, setNode] = useState(() => nextOpen(board, seat, room.exercise.rules, null) ?? board.asked[0] ?? null);
  // In a training each parameter has a part of the graph to itself.
  const at = useMemo(() => boardAt(room, board, node), [room, board, node]);
  const own = evaluationAt(room.exercise.rules, evaluation, node);
  const question = at === board ? views : { ...views, board: at };
  const answering = useAnswering({ code, roundId, send, kept: seat.drafts });
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <BoardPane board={at} evaluation={own} seat={seat} selected={node} onSelect={setNode} />
      <AnswerPanel
        views={question}
        whole={board}
        evaluation={own}
        node={node}
        onSelect={setNode}
        answering={answering}
        isPending={outbox.some((answer) => answer.round === roundId && answer.node === node)}
        isOffline={loss !== null}
        isPaused={isPaused}
      />
    </main>
  );
}
