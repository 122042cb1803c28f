import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { PractisedView } from "@/lib/protocol/views";
import { BoardPane } from "./BoardPane";
import { OwnSheet } from "./OwnSheet";
import type { PlayViews } from "./PlayRoom";
import { SheetPanel } from "./SheetPanel";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  /** The next exercise with something left to do; null when all are finished. */
  readonly next: PractisedView | null;
  readonly onGo: (exercise: number) => void;
  readonly onList: () => void;
}

/** An exercise of the practice that is finished: its gradients, every step worked out, and the way on. */
export function PracticeSolved({ views, evaluation, next, onGo, onList }: Props) {
  const { board, seat, room } = views;
  const [node, setNode] = useState<NodeId | null>(null);
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
      <SheetPanel title="Finished" about="Tap a node to see how its gradient comes about.">
        <Button kind="primary" size="large" onClick={() => (next ? onGo(next.exercise) : onList())}>
          {next ? `Next: ${next.title}` : "See all exercises"}
          <ArrowRight aria-hidden size={18} className="shrink-0" />
        </Button>
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
