import { useCallback, useMemo } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, StageView } from "@/lib/protocol/views";
import { heatOf, votesOf } from "./heat";
import { MistakeList } from "./MistakeList";
import { StageFooter } from "./StageFooter";

interface Props {
  readonly stage: StageView;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
}

/** The graph as a heat map, as large as it can be. */
export function StageBoard({ stage, board, evaluation }: Props) {
  const { t } = useWords();
  const { room, tallies, firstTallies, answered, mistakes } = stage;
  const isReady = room.phase.type === "ready";
  const heat = useMemo(
    () => (answered === null ? heatOf(tallies, firstTallies) : votesOf(answered)),
    [answered, tallies, firstTallies],
  );
  const asked = useMemo(() => new Set(board.asked), [board.asked]);
  const gradient = useCallback(
    (id: NodeId): GradientView => (asked.has(id) ? { kind: "asked" } : { kind: "hidden" }),
    [asked],
  );
  const isEmpty = board.graph.nodes.length === 0;
  return (
    <>
      <main className="flex min-h-0 flex-1 gap-8 py-3">
        <div className="-mx-4 min-w-0 flex-1">
          {isEmpty ? (
            <p className="flex h-full items-center justify-center text-[1.75rem] text-muted">
              {t("stage.board.empty")}
            </p>
          ) : (
            <GraphCanvas
              graph={board.graph}
              evaluation={evaluation}
              gradient={gradient}
              asked={asked}
              heat={heat}
              size="large"
              isStill
            />
          )}
        </div>
        {mistakes !== null && mistakes.length > 0 && (
          <aside className="flex w-[19rem] shrink-0 flex-col justify-center">
            <MistakeList mistakes={mistakes} graph={board.graph} />
          </aside>
        )}
      </main>
      <StageFooter stage={stage} asked={isReady ? board.asked.length : 0} />
    </>
  );
}
