import { Eye, EyeOff } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { heatOf } from "@/components/stage/heat";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, HostView } from "@/lib/protocol/views";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
}

/** The graph with the class's heat on it; the true gradients only when asked for, since consoles are projected by mistake. */
export function ClassGraph({ view, board, evaluation }: Props) {
  const { gradients, stage } = view;
  const [areShown, setAreShown] = useState(false);
  const heat = useMemo(() => heatOf(stage.tallies), [stage.tallies]);
  const asked = useMemo(() => new Set(board.asked), [board.asked]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = gradients[id];
      if (areShown && value !== undefined) return { kind: "value", value };
      return asked.has(id) ? { kind: "asked" } : { kind: "hidden" };
    },
    [gradients, areShown, asked],
  );
  if (board.graph.nodes.length === 0)
    return <EmptyState title="The board is empty">Edit it to draw a graph in front of the class.</EmptyState>;
  return (
    <div className="relative h-full">
      <GraphCanvas graph={board.graph} evaluation={evaluation} gradient={gradient} asked={asked} heat={heat} />
      <Button
        size="small"
        aria-pressed={areShown}
        className="absolute! bottom-2 left-2"
        onClick={() => setAreShown(!areShown)}
      >
        {areShown ? <EyeOff aria-hidden size={16} /> : <Eye aria-hidden size={16} />}
        {areShown ? "Hide the gradients" : "Show me the gradients"}
      </Button>
    </div>
  );
}
