"use client";

import clsx from "clsx";
import { type ReactNode, useMemo, useState } from "react";
import { GraphList } from "@/components/graph/GraphList";
import { Tabs } from "@/components/ui/Tabs";
import { useToast } from "@/components/ui/Toast";
import { sayFileRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Cell } from "@/lib/notation/python";
import type { Exercise, LessonDraft } from "@/lib/protocol/lesson";
import { inBackwardOrder } from "./asked";
import type { ExerciseChange } from "./exerciseChange";
import { FileMenu } from "./FileMenu";
import { GraphPane } from "./GraphPane";
import { gradientView } from "./gradientView";
import { NetworkNote } from "./NetworkNote";
import { PythonNotes } from "./PythonNotes";
import { PythonPane } from "./PythonPane";
import { readOpened } from "./readOpened";
import { useExerciseEditing } from "./useExerciseEditing";

interface Props {
  readonly exercise: Exercise;
  /** Apply it at once: the editor draws `exercise` alone and keeps no copy. */
  readonly onChange: (change: ExerciseChange) => void;
  /** Offered when a text holds several graphs. */
  readonly onSplit?: ((cells: readonly Cell[]) => void) | undefined;
  /** Given a lesson's file that was opened; absent where there is one exercise only. */
  readonly onLesson?: ((lesson: LessonDraft) => void) | undefined;
  /** In front of a class: gradients are hidden until the host shows them. */
  readonly isLive?: boolean;
  /** Beside the canvas's own controls. */
  readonly actions?: ReactNode;
}

/** A program beside its graph: the text makes the graph, numbers are edited in either. Fills its parent; stacks when narrow. */
export function ExerciseEditor({ exercise, onChange, onSplit, onLesson, isLive = false, actions }: Props) {
  const { graph, source, asked } = exercise;
  const words = useWords();
  const { t } = words;
  const editing = useExerciseEditing({ exercise, onChange });
  const { reading, takeText } = editing;
  const [tab, setTab] = useState<"python" | "nodes">("python");
  const [chosen, setSelection] = useState<ReadonlySet<NodeId>>(new Set());
  const [said, setSaid] = useState("");
  const [areGradientsShown, setGradientsShown] = useState(!isLive);
  const evaluation = useMemo(() => evaluate(graph), [graph]);
  const askedSet = useMemo(() => new Set(asked), [asked]);
  const mistake = reading.ok ? null : reading.mistake;
  // An undo may take away what was selected.
  const selection = useMemo(() => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    return new Set([...chosen].filter((id) => ids.has(id)));
  }, [chosen, graph]);
  const selected = selection.size === 1 ? ([...selection][0] ?? null) : null;

  const gradient = useMemo(
    () => gradientView({ evaluation, asked: askedSet, areShown: areGradientsShown }),
    [evaluation, askedSet, areGradientsShown],
  );
  const { ask } = editing;
  const toast = useToast();
  const openFile = async (file: File) => {
    const opened = await readOpened(file);
    if (opened.kind === "text") takeText(opened.text);
    else if (opened.kind === "graph") editing.edit([{ type: "replace", graph: opened.graph }]);
    else if (opened.kind === "refused") toast({ text: sayFileRefusal(opened.code, words) });
    else if (onLesson !== undefined) onLesson(opened.lesson);
    else toast({ text: t("builder.wholeLesson") });
  };
  const toggleAsked = (id: NodeId) => {
    const next = new Set(asked);
    if (!next.delete(id)) next.add(id);
    ask(inBackwardOrder(next, evaluation));
  };
  // What is drawn is the last graph that could be read: it is not to be edited until the text can be read again.
  const canEdit = mistake === null;
  // Of several graphs in one text a number belongs to none before one is kept.
  const hasOneGraph = !reading.ok || reading.cells.length <= 1;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the menu's "Open a file" by mouse.
    <div
      className="@container flex size-full min-h-0 flex-col"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes("Files")) event.preventDefault();
      }}
      // Before the Python pane takes the file's text for its own.
      onDropCapture={(event) => {
        const [file] = event.dataTransfer.files;
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        void openFile(file);
      }}
    >
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="flex min-h-0 flex-1 @max-3xl:flex-col-reverse">
        <section
          aria-label={t("builder.pane.program")}
          className="flex min-h-0 flex-col border-line @3xl:w-[clamp(300px,30%,440px)] @max-3xl:flex-1 @3xl:border-e @max-3xl:border-t"
        >
          <Tabs
            label={t("builder.pane.as")}
            tabs={[
              { key: "python", label: "Python" },
              { key: "nodes", label: t("builder.pane.list") },
            ]}
            selected={tab}
            onSelect={setTab}
            className="min-h-12 items-end border-line border-b px-3"
          />
          <PythonPane
            text={source}
            onType={takeText}
            mistake={mistake}
            line={selected === null ? null : editing.lineOf(selected)}
            onLeave={editing.settle}
            className={clsx("flex-1", tab !== "python" && "hidden")}
          />
          {tab === "nodes" && (
            <GraphList
              graph={graph}
              evaluation={evaluation}
              gradient={gradient}
              asked={askedSet}
              selected={selected}
              onSelect={(id) => setSelection(new Set([id]))}
              onToggleAsked={canEdit ? toggleAsked : undefined}
              className="min-h-0 flex-1 overflow-y-auto"
            />
          )}
          <PythonNotes reading={reading} onPick={(picked) => takeText(picked.source)} onSplit={onSplit} />
          {!isLive && <NetworkNote source={source} />}
        </section>
        <GraphPane
          exercise={exercise}
          evaluation={evaluation}
          asked={askedSet}
          selection={selection}
          onSelection={setSelection}
          onAsk={ask}
          onToggleAsked={toggleAsked}
          editing={hasOneGraph ? editing : undefined}
          onSay={setSaid}
          areGradientsShown={areGradientsShown}
          onShowGradients={setGradientsShown}
          isStale={!canEdit}
          canPreview={!isLive}
          actions={
            <>
              <FileMenu title={exercise.title} exported={{ evaluation, gradient }} onOpen={openFile} />
              {actions}
            </>
          }
        />
      </div>
    </div>
  );
}
