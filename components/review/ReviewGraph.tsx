"use client";

import { List, StepForward, Waypoints } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { GraphList } from "@/components/graph/GraphList";
import { useMediaQuery } from "@/components/play/useMediaQuery";
import { PassPlayer } from "@/components/playback/PassPlayer";
import { heatOf, shareRight } from "@/components/stage/heat";
import { NetworkFigure } from "@/components/training/NetworkFigure";
import { Button } from "@/components/ui/Button";
import { isVerdict, type Verdict } from "@/components/ui/verdictLook";
import { useWords } from "@/components/words/useWords";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Training } from "@/lib/protocol/lesson";
import type { ReviewExercise, ReviewSheet } from "@/lib/protocol/review";
import type { NodeTally } from "@/lib/protocol/views";

/** A graph of so many nodes is read whole on a laptop: it lies still, and the wheel goes on scrolling the page. */
const FITS_WHOLE = 30;

interface Props {
  readonly exercise: ReviewExercise;
  /** The class's heat; absent on a student's own sheet. */
  readonly tallies?: Readonly<Record<NodeId, NodeTally>>;
  /** What it was in the first ballot of a vote. */
  readonly firstTallies?: Readonly<Record<NodeId, NodeTally>> | null;
  /** The student's own turns, for the verdicts they ended with. */
  readonly sheet?: ReviewSheet;
}

const noTallies: Readonly<Record<NodeId, NodeTally>> = {};
const noSheet: ReviewSheet = {};

/** The exercise's graph with its true gradients, and the class's heat or the own verdicts, as a canvas or as a list. */
export function ReviewGraph(props: Props) {
  const { training } = props.exercise.rules;
  return training === null ? <WholeGraph {...props} /> : <TrainedNetwork {...props} training={training} />;
}

/** A network that the class trained, drawn as such: its loss has hundreds of nodes. */
function TrainedNetwork({ exercise, training, tallies }: Props & { readonly training: Training }) {
  const marks = tallies && exercise.asked.map((id) => ({ kind: "share", share: shareRight([tallies[id]]) }) as const);
  return (
    <div className="h-[300px] rounded-md border border-line p-4 sm:h-[400px]">
      <NetworkFigure shape={training.shape} parameters={training.parameters} marks={marks} />
    </div>
  );
}

function WholeGraph({ exercise, tallies = noTallies, firstTallies = null, sheet = noSheet }: Props) {
  const { t } = useWords();
  const { graph, gradients } = exercise;
  const [isList, setIsList] = useState(false);
  const [isStepping, setStepping] = useState(false);
  const evaluation = useMemo(() => evaluate(graph), [graph]);
  const isStill = useMediaQuery("(min-width: 768px)") && graph.nodes.length <= FITS_WHOLE;
  const asked = useMemo(() => new Set(exercise.asked), [exercise.asked]);
  const heat = useMemo(() => heatOf(tallies, firstTallies), [tallies, firstTallies]);
  const verdicts = useMemo(() => lastVerdicts(sheet), [sheet]);
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = gradients[id];
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [gradients],
  );
  const shared = { graph, gradient, asked, heat, verdicts };
  const other = t(isList ? "review.graph.asGraph" : "review.graph.asList");
  return (
    <section
      aria-label={t("review.graph.label", { title: exercise.title })}
      className="relative rounded-md border border-line"
    >
      {isStepping ? (
        <div className="@container h-[420px] sm:h-[480px]">
          <PassPlayer evaluation={evaluation} back={t("review.graph.back")} onClose={() => setStepping(false)} />
        </div>
      ) : isList ? (
        <GraphList {...shared} className="pt-12" />
      ) : (
        <div className="h-[300px] sm:h-[400px]">
          <GraphCanvas key={isStill ? "still" : "moving"} {...shared} isStill={isStill} />
        </div>
      )}
      {!isStepping && (
        <div className="absolute top-2 end-2 z-10 flex gap-2">
          <Button
            size="small"
            isIcon
            aria-label={t("review.graph.step")}
            title={t("review.graph.step")}
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
