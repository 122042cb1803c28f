"use client";

import { List, StepForward, Waypoints } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { GraphList } from "@/components/graph/GraphList";
import { useMediaQuery } from "@/components/play/useMediaQuery";
import { PassPlayer } from "@/components/playback/PassPlayer";
import { heatOf } from "@/components/stage/heat";
import { Button } from "@/components/ui/Button";
import { isVerdict, type Verdict } from "@/components/ui/verdictLook";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { ReviewExercise, ReviewSheet } from "@/lib/protocol/review";
import type { NodeTally } from "@/lib/protocol/views";

/** A graph of so many nodes is read whole on a laptop: it lies still, and the wheel goes on scrolling the page. */
const FITS_WHOLE = 30;

interface Props {
  readonly exercise: ReviewExercise;
  /** The class's heat; absent on a student's own sheet. */
  readonly tallies?: Readonly<Record<NodeId, NodeTally>>;
  /** The student's own turns, for the verdicts they ended with. */
  readonly sheet?: ReviewSheet;
}

const noTallies: Readonly<Record<NodeId, NodeTally>> = {};
const noSheet: ReviewSheet = {};

/** The exercise's graph with its true gradients, and the class's heat or the own verdicts, as a canvas or as a list. */
export function ReviewGraph({ exercise, tallies = noTallies, sheet = noSheet }: Props) {
  const { graph, gradients } = exercise;
  const [isList, setIsList] = useState(false);
  const [isStepping, setStepping] = useState(false);
  const evaluation = useMemo(() => evaluate(graph), [graph]);
  const isStill = useMediaQuery("(min-width: 768px)") && graph.nodes.length <= FITS_WHOLE;
  const asked = useMemo(() => new Set(exercise.asked), [exercise.asked]);
  const heat = useMemo(() => heatOf(tallies), [tallies]);
  const verdicts = useMemo(() => lastVerdicts(sheet), [sheet]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = gradients[id];
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [gradients],
  );
  const shared = { graph, gradient, asked, heat, verdicts };
  const other = isList ? "Show as a graph" : "Show as a list";
  return (
    <section aria-label={`The graph of ${exercise.title}`} className="relative rounded-md border border-line">
      {isStepping ? (
        <div className="@container h-[420px] sm:h-[480px]">
          <PassPlayer evaluation={evaluation} back="Back to the results" onClose={() => setStepping(false)} />
        </div>
      ) : isList ? (
        <GraphList {...shared} className="pt-12" />
      ) : (
        <div className="h-[300px] sm:h-[400px]">
          <GraphCanvas key={isStill ? "still" : "moving"} {...shared} isStill={isStill} />
        </div>
      )}
      {!isStepping && (
        <div className="absolute top-2 right-2 z-10 flex gap-2">
          <Button
            size="small"
            isIcon
            aria-label="Step through both passes"
            title="Step through both passes"
            onClick={() => setStepping(true)}
          >
            <StepForward aria-hidden size={16} />
          </Button>
          <Button size="small" isIcon aria-label={other} title={other} onClick={() => setIsList(!isList)}>
            {isList ? <Waypoints aria-hidden size={16} /> : <List aria-hidden size={16} />}
          </Button>
        </div>
      )}
    </section>
  );
}

function lastVerdicts(sheet: ReviewSheet): ReadonlyMap<NodeId, Verdict> {
  return new Map(
    Object.entries(sheet).flatMap(([node, turns]): [NodeId, Verdict][] => {
      const verdict = turns.at(-1)?.verdict;
      return verdict !== undefined && isVerdict(verdict) ? [[node, verdict]] : [];
    }),
  );
}
