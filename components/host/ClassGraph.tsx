import { useCallback, useMemo } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { heatOf } from "@/components/stage/heat";
import { EmptyState } from "@/components/ui/EmptyState";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, HostView } from "@/lib/protocol/views";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
  readonly areGradientsShown: boolean;
}

/** The graph with the class's heat on it, and the true gradients where the host asks for them. */
export function ClassGraph({ view, board, evaluation, areGradientsShown }: Props) {
  const { t } = useWords();
  const { gradients, tallies } = view;
  const heat = useMemo(() => heatOf(tallies), [tallies]);
  const asked = useMemo(() => new Set(board.asked), [board.asked]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = gradients[id];
      if (areGradientsShown && value !== undefined) return { kind: "value", value };
      return asked.has(id) ? { kind: "asked" } : { kind: "hidden" };
    },
    [gradients, areGradientsShown, asked],
  );
  if (board.graph.nodes.length === 0)
    return <EmptyState title={t("host.board.empty.title")}>{t("host.board.empty.about")}</EmptyState>;
  return <GraphCanvas graph={board.graph} evaluation={evaluation} gradient={gradient} asked={asked} heat={heat} />;
}
