import { ArrowRight, Lock } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId } from "@/lib/engine/graph";
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
  const words = useWords();
  const { t, format } = words;
  const missing = waitsFor(board, seat, node.id);
  const nodes = format.list(missing.map(({ id }) => sayNode(board.graph, id, words)));
  const first = missing.find(({ id }) => !seat.notOpen.includes(id)) ?? next;
  return (
    <section className="flex shrink-0 flex-col gap-3 border-line border-t px-4 pt-2 pb-[max(16px,env(safe-area-inset-bottom))] lg:w-[420px] lg:border-t-0 lg:border-s lg:px-6 lg:pt-5">
      <div className="flex items-center justify-between gap-3">
        <ForwardValue node={node} evaluation={evaluation} />
        <NodeStepper of="node" asked={board.asked} notOpen={seat.notOpen} current={node.id} onSelect={onSelect} />
      </div>
      <h2 className="flex items-center gap-2 text-[17px]">
        <Lock aria-hidden size={16} className="shrink-0 text-muted" />
        {t("play.notOpen.title")}
      </h2>
      <p className="text-[15px] text-muted">
        {missing.length === 0 ? t("play.notOpen.soon") : <Said sentence={t("play.notOpen.waits", { nodes })} />}
      </p>
      {first && (
        <Button kind="primary" size="large" onClick={() => onSelect(first.id)}>
          <span>
            <Said sentence={t("play.notOpen.go", { node: sayNode(board.graph, first.id, words) })} />
          </span>
          <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </Button>
      )}
    </section>
  );
}
