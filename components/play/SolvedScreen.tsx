import { type ReactNode, useState } from "react";
import { evaluationAt } from "@/components/training/partEvaluation";
import { askedFor } from "@/components/words/askedFor";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { BoardPane } from "./BoardPane";
import { OwnSheet } from "./OwnSheet";
import type { PlayViews } from "./PlayRoom";
import { SheetPanel } from "./SheetPanel";
import { boardAt, shownAt } from "./trainingPart";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly title: string;
  /** The node that is looked at first. */
  readonly first: NodeId | null;
  /** What stands above the sheet. */
  readonly children: ReactNode;
}

/** The true gradients on the graph, and each node's working beside the own answer. */
export function SolvedScreen({ views, evaluation, title, first, children }: Props) {
  const { t } = useWords();
  const { board, seat, room } = views;
  const [node, setNode] = useState(first);
  const shown = shownAt(room, board, node);
  const own = evaluationAt(room.exercise.rules, evaluation, shown);
  return (
    <main className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <BoardPane
        board={boardAt(room, board, shown)}
        evaluation={own}
        seat={seat}
        gradients={room.gradients}
        selected={node}
        onSelect={setNode}
      />
      <SheetPanel title={title} about={t(`play.revealed.about.${askedFor(room)}`)}>
        {children}
        <OwnSheet views={views} evaluation={own} selected={node} onSelect={(id) => setNode(id === node ? null : id)} />
      </SheetPanel>
    </main>
  );
}
