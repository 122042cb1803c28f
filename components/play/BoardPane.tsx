import { List, Waypoints } from "lucide-react";
import dynamic from "next/dynamic";
import { useCallback, useMemo, useState } from "react";
import type { GradientView } from "@/components/graph/cards";
import { Button } from "@/components/ui/Button";
import type { Verdict } from "@/components/ui/verdictLook";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, SeatView } from "@/lib/protocol/views";
import { PartNumbers } from "./PartNumbers";
import { answerAt } from "./sheet";
import { useMediaQuery } from "./useMediaQuery";

// For who asks for it in the canvas' place.
const GraphList = dynamic(() => import("@/components/graph/GraphList").then((module) => module.GraphList));

// The largest part of what a phone loads: it comes when there is a seat, and the words around it are there before.
const GraphCanvas = dynamic(() => import("@/components/graph/GraphCanvas").then((module) => module.GraphCanvas), {
  ssr: false,
});

/** A graph of so many nodes can be read whole on a laptop. */
const FITS_WHOLE = 30;

interface Props {
  readonly board: BoardView;
  readonly evaluation: Evaluation;
  readonly seat: SeatView;
  /** The true gradients once they are revealed: they take the place of the student's own. */
  readonly gradients?: Readonly<Record<NodeId, number>> | null;
  readonly selected?: NodeId | null;
  readonly onSelect?: (node: NodeId) => void;
  /** Nothing is asked yet: the graph alone, without question marks. */
  readonly isQuiet?: boolean;
}

/** The graph with the student's own answers on it, as a canvas or as a list. */
export function BoardPane(props: Props) {
  const { board, evaluation, seat, gradients = null, selected = null, onSelect, isQuiet = false } = props;
  const { t } = useWords();
  const { given } = board.graph;
  // A part of a network is read as numbers first: on a phone its ends are far apart.
  const [isList, setIsList] = useState(given !== undefined);
  // Beside the question there is room for the whole graph; above it the card in question has to be brought near.
  const isWide = useMediaQuery("(min-width: 1024px)") && board.graph.nodes.length <= FITS_WHOLE;
  const isAnswering = onSelect !== undefined;
  const asked = useMemo(() => new Set(isQuiet ? [] : board.asked), [board.asked, isQuiet]);
  const verdicts = useMemo(
    () =>
      new Map<NodeId, Verdict>(
        isQuiet
          ? []
          : Object.entries(seat.answers).flatMap(([node, { judgement }]) =>
              judgement ? [[node, judgement.verdict] as const] : [],
            ),
      ),
    [seat.answers, isQuiet],
  );
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      if (given !== undefined && Object.hasOwn(given, id)) return valueOr(given[id], { kind: "hidden" });
      if (gradients) return valueOr(gradients[id], { kind: "hidden" });
      if (!asked.has(id)) return { kind: "hidden" };
      return valueOr(answerAt(seat, id)?.value, {
        kind: isAnswering && seat.notOpen.includes(id) ? "notOpen" : "asked",
      });
    },
    [given, gradients, asked, seat, isAnswering],
  );
  const shared = { graph: board.graph, evaluation, gradient, asked, verdicts, selected };
  const select = onSelect && ((id: NodeId | null) => id !== null && onSelect(id));
  const otherLook = t(isList ? "play.board.asGraph" : "play.board.asList");
  return (
    <section aria-label={t("play.board.label")} className="relative min-h-22 min-w-0 flex-1">
      {isList && given !== undefined ? (
        <PartNumbers evaluation={evaluation} />
      ) : isList ? (
        <GraphList {...shared} onSelect={onSelect} className="h-full overflow-y-auto pb-14 lg:px-2" />
      ) : (
        <GraphCanvas {...shared} onSelect={select} isFollowing={selected !== null && !isWide} isLegible />
      )}
      <Button
        size="small"
        isIcon
        aria-label={otherLook}
        title={otherLook}
        className="absolute! bottom-2 left-2 z-10"
        onClick={() => setIsList(!isList)}
      >
        {isList ? <Waypoints aria-hidden size={16} /> : <List aria-hidden size={16} />}
      </Button>
    </section>
  );
}

function valueOr(value: number | null | undefined, otherwise: GradientView): GradientView {
  return value === null || value === undefined ? otherwise : { kind: "value", value };
}
