import { ArrowRight, Lock } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { sayNode } from "@/components/words/nodeNames";
import { listOf, plain } from "@/components/words/sentence";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { BoardView, SeatView } from "@/lib/protocol/views";
import { ForwardValue } from "./ForwardValue";
import { NodeStepper } from "./NodeStepper";
import { waitsFor } from "./sheet";

interface Props {
  readonly board: BoardView;
  readonly seat: SeatView;
  readonly evaluation: Evaluation;
  readonly node: GraphNode;
  /** Where the way goes on; null where nothing is open. */
  readonly next: GraphNode | null;
  readonly onSelect: (node: NodeId) => void;
}

/** A node that is asked later: which answers it waits for, and the way there. */
export function NotOpen({ board, seat, evaluation, node, next, onSelect }: Props) {
  const missing = waitsFor(board, seat, node.id);
  const names = plain(listOf(missing.map(({ id }) => [sayNode(board.graph, id)])));
  const first = missing.find(({ id }) => !seat.notOpen.includes(id)) ?? next;
  return (
    <section className="flex shrink-0 flex-col gap-3 border-line border-t px-4 pt-2 pb-[max(16px,env(safe-area-inset-bottom))] lg:w-[420px] lg:border-t-0 lg:border-l lg:px-6 lg:pt-5">
      <div className="flex items-center justify-between gap-3">
        <ForwardValue node={node} evaluation={evaluation} />
        <NodeStepper asked={board.asked} notOpen={seat.notOpen} current={node.id} onSelect={onSelect} />
      </div>
      <h2 className="flex items-center gap-2 text-[17px]">
        <Lock aria-hidden size={16} className="shrink-0 text-muted" />
        Not open yet
      </h2>
      <p className="text-[15px] text-muted">
        {missing.length === 0
          ? "It opens in a moment."
          : `Answer ${names} first: the gradients go from the output backward.`}
      </p>
      {first && (
        <Button kind="primary" size="large" onClick={() => onSelect(first.id)}>
          Go to {nameNode(first)}
          <ArrowRight aria-hidden size={18} />
        </Button>
      )}
    </section>
  );
}
