"use client";

import { SlidersHorizontal } from "lucide-react";
import { useMemo, useReducer, useState } from "react";
import type { RequestRefusal } from "@/components/library/requests";
import { sayRequestRefusal } from "@/components/library/sayRequestRefusal";
import { useHost } from "@/components/library/useHost";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { RenameDialog } from "@/components/ui/RenameDialog";
import { useToast } from "@/components/ui/Toast";
import { emptyExercise, exerciseProblems, type LessonDraft } from "@/lib/protocol/lesson";
import { BuilderHeader } from "./BuilderHeader";
import { ExerciseEditor } from "./ExerciseEditor";
import { ExerciseStrip } from "./ExerciseStrip";
import { exerciseOf } from "./exerciseOf";
import { type DraftItem, draftOf, lessonOf, reduceDraft } from "./lessonDraft";
import { NotReadyDialog } from "./NotReadyDialog";
import { RulesSheet } from "./RulesSheet";
import { useAutosave } from "./useAutosave";

interface Props {
  readonly lesson: LessonDraft;
  /** Under which it is stored; null: a new lesson, or one of the gallery. */
  readonly id: string | null;
  /** A lesson of the gallery: hosted as it is, or copied to the own library at its first change. */
  readonly galleryId?: string | undefined;
  /** A new lesson that has something in it already. */
  readonly isChanged: boolean;
}

/** A lesson being made: its exercises, the open one's program and graph, its rules. */
export function Builder({ lesson: first, id, galleryId, isChanged }: Props) {
  const [draft, dispatch] = useReducer(reduceDraft, first, draftOf);
  const { title, about, items } = draft;
  const lesson = useMemo(() => lessonOf({ title, about, items }), [title, about, items]);
  const { state: saving, saveNow, retry, savedId } = useAutosave({ lesson, id, isChanged });
  const [refusal, setRefusal] = useState<RequestRefusal | null>(null);
  const { host, isHosting } = useHost({ onRefused: setRefusal });
  const [isRulesOpen, setRulesOpen] = useState(false);
  const [renamed, setRenamed] = useState<DraftItem | null>(null);
  const [unready, setUnready] = useState<readonly DraftItem[]>([]);
  const toast = useToast();

  const at = items.findIndex(({ key }) => key === draft.open);
  const item = items[at];
  if (item === undefined) return null;
  const { key, exercise } = item;

  const remove = (removed: DraftItem, index: number) => {
    dispatch({ type: "remove", key: removed.key });
    const name = removed.exercise.title || "The exercise";
    toast({ text: `${name} was deleted.`, onUndo: () => dispatch({ type: "restore", item: removed, index }) });
  };
  const start = async () => {
    const blocked = items.filter((each) => exerciseProblems(each.exercise).length > 0);
    setUnready(blocked);
    setRefusal(null);
    if (blocked.length > 0) return;
    if (galleryId !== undefined && savedId === null && saving.kind === "saved") return host(galleryId);
    const saved = await saveNow();
    if (saved?.ok) await host(saved.id);
  };

  return (
    <main className="flex h-dvh flex-col">
      <h1 className="sr-only">{title || "Untitled lesson"}</h1>
      <BuilderHeader
        title={title}
        about={about}
        onDescribe={(nextTitle, nextAbout) => dispatch({ type: "describe", title: nextTitle, about: nextAbout })}
        saving={saving}
        untouched={savedId !== null ? null : galleryId === undefined ? "" : "A change makes it your own copy"}
        onRetry={retry}
        onHost={start}
        isHosting={isHosting}
      />
      <ExerciseStrip
        items={items}
        open={draft.open}
        onOpen={(opened) => dispatch({ type: "open", key: opened })}
        onAdd={() => dispatch({ type: "add", exercises: [emptyExercise(`Exercise ${items.length + 1}`)] })}
        onDuplicate={(copied) => dispatch({ type: "add", exercises: [copied.exercise] })}
        onRename={setRenamed}
        onMove={(moved, by) => dispatch({ type: "move", key: moved, by })}
        onRemove={remove}
      />
      {refusal !== null && (
        <Banner tone="refusal" className="m-2">
          {sayRequestRefusal(refusal)}
        </Banner>
      )}
      <div className="min-h-0 flex-1">
        <ExerciseEditor
          key={key}
          exercise={exercise}
          onChange={(change) => dispatch({ type: "change", key, change })}
          onSplit={(cells) =>
            dispatch({ type: "split", key, exercises: cells.map((cell) => exerciseOf(cell, exercise.rules)) })
          }
          onLesson={(opened) => dispatch({ type: "insert", key, lesson: opened })}
          actions={
            <Button kind="plain" size="small" aria-label="Rules" onClick={() => setRulesOpen(true)}>
              <SlidersHorizontal aria-hidden size={16} />
              <span className="max-sm:hidden">Rules</span>
            </Button>
          }
        />
      </div>
      <RulesSheet
        isOpen={isRulesOpen}
        onClose={() => setRulesOpen(false)}
        rules={exercise.rules}
        onChange={(rules) => dispatch({ type: "setRules", keys: [key], rules })}
        onApplyToAll={
          items.length === 1
            ? undefined
            : () => dispatch({ type: "setRules", keys: items.map((each) => each.key), rules: exercise.rules })
        }
      />
      {renamed !== null && (
        <RenameDialog
          heading="Rename the exercise"
          title={renamed.exercise.title}
          onRename={(next) => dispatch({ type: "rename", key: renamed.key, title: next })}
          onClose={() => setRenamed(null)}
        />
      )}
      <NotReadyDialog
        items={unready}
        onOpen={(opened) => {
          setUnready([]);
          dispatch({ type: "open", key: opened });
        }}
        onClose={() => setUnready([])}
      />
    </main>
  );
}
