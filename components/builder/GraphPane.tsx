import clsx from "clsx";
import { type ReactNode, useMemo, useState } from "react";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { PassPlayer } from "@/components/playback/PassPlayer";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Exercise } from "@/lib/protocol/lesson";
import { CanvasBar } from "./CanvasBar";
import { DrawingBoard } from "./DrawingBoard";
import { gradientView } from "./gradientView";
import { type GraphAction, layOut as layOutAll } from "./graphActions";
import { ProblemList } from "./ProblemList";
import type { ExerciseEditing } from "./useExerciseEditing";
import { useSettled } from "./useSettled";
import { VersionsPanel } from "./VersionsPanel";
import { drawVersions } from "./versions";

interface Props {
  readonly exercise: Exercise;
  readonly evaluation: Evaluation;
  readonly asked: ReadonlySet<NodeId>;
  readonly selection: ReadonlySet<NodeId>;
  readonly onSelection: (selection: ReadonlySet<NodeId>) => void;
  readonly onAsk: (asked: readonly NodeId[]) => void;
  readonly onToggleAsked: (id: NodeId) => void;
  /** Absent where an edit belongs to no single graph. */
  readonly editing?: ExerciseEditing | undefined;
  readonly onSay: (words: string) => void;
  readonly areGradientsShown: boolean;
  readonly onShowGradients: (areShown: boolean) => void;
  /** What is drawn is older than the text. */
  readonly isStale: boolean;
  readonly canPreview: boolean;
  readonly actions?: ReactNode;
}

const first = { round: 0, student: 0 } as const;

/** The graph, with the author's numbers or a student's possible ones, under its bar. */
export function GraphPane(props: Props) {
  const { exercise, asked, selection, onSelection, onAsk, onToggleAsked, editing, onSay, isStale, canPreview } = props;
  const { areGradientsShown, onShowGradients, actions } = props;
  const words = useWords();
  const { t } = words;
  const { graph, rules } = exercise;
  const [preview, setPreview] = useState<{ readonly round: number; readonly student: number } | null>(null);
  const [edge, setEdge] = useState<string | null>(null);
  const [isStepping, setStepping] = useState(false);
  const isPreview = preview !== null && canPreview && rules.drawsNumbers;
  const settled = useSettled(exercise);
  const round = preview?.round ?? 0;
  const versions = useMemo(
    () => (isPreview ? drawVersions({ graph: settled.graph, asked: settled.asked }, round) : []),
    [isPreview, settled.graph, settled.asked, round],
  );
  const version = isPreview ? versions[preview.student] : undefined;
  const evaluation = version?.evaluation ?? props.evaluation;
  const gradient = useMemo(
    () => gradientView({ evaluation, asked, areShown: areGradientsShown }),
    [evaluation, asked, areGradientsShown],
  );
  return (
    <section
      aria-label={t("builder.pane.graph")}
      className="flex min-h-0 min-w-0 flex-col @3xl:flex-1 @max-3xl:h-[64%]"
    >
      <CanvasBar
        evaluation={props.evaluation}
        asked={exercise.asked}
        onAsk={onAsk}
        areGradientsShown={areGradientsShown}
        onShowGradients={onShowGradients}
        {...(canPreview && rules.drawsNumbers && { isPreview, onPreview: (isOn) => setPreview(isOn ? first : null) })}
        {...(!isStepping && graph.nodes.length > 0 && { onStep: () => setStepping(true) })}
        {...(editing !== undefined &&
          !isPreview &&
          !isStepping && { onLayOut: layOut(graph, editing, (action) => onSay(plain(action.said(words)))) })}
        actions={actions}
      />
      {isPreview && (
        <VersionsPanel
          versions={versions}
          shown={preview.student}
          onShow={(student) => setPreview({ ...preview, student })}
          onDrawAgain={() => setPreview({ ...preview, round: preview.round + 1 })}
        />
      )}
      <div
        inert={isStale}
        // A slip that is mended at once dims nothing.
        className={clsx("min-h-0 flex-1 transition-opacity duration-200", isStale && "opacity-40 delay-500")}
      >
        {isStepping ? (
          <PassPlayer evaluation={evaluation} back={t("builder.pane.back")} onClose={() => setStepping(false)} />
        ) : isPreview || editing === undefined ? (
          <GraphCanvas
            graph={version?.graph ?? graph}
            evaluation={evaluation}
            gradient={gradient}
            asked={asked}
            selected={[...selection][0] ?? null}
            onSelect={(id) => onSelection(new Set(id === null ? [] : [id]))}
            onToggleAsked={onToggleAsked}
          />
        ) : (
          <DrawingBoard
            graph={graph}
            evaluation={evaluation}
            gradient={gradient}
            asked={asked}
            selection={selection}
            onSelection={onSelection}
            edge={edge}
            onEdge={setEdge}
            onEdit={editing.edit}
            onEditLeaf={editing.editLeaf}
            onToggleAsked={onToggleAsked}
            onUndo={editing.undo}
            onRedo={editing.redo}
            onSettle={editing.settle}
            onSay={onSay}
          />
        )}
      </div>
      {!isStale && !isStepping && graph.nodes.length > 0 && <ProblemList exercise={exercise} />}
    </section>
  );
}

/** Null where nothing was moved by hand. */
function layOut(
  graph: Exercise["graph"],
  { edit }: ExerciseEditing,
  onDone: (action: GraphAction) => void,
): (() => void) | null {
  const action = layOutAll(graph);
  if (action === null) return null;
  return () => {
    edit(action.edits);
    onDone(action);
  };
}
