"use client";

import { SlidersHorizontal } from "lucide-react";
import { useMemo, useReducer, useState } from "react";
import type { RequestRefusal } from "@/components/library/requests";
import { useHost } from "@/components/library/useHost";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { RenameDialog } from "@/components/ui/RenameDialog";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { emptyExercise, exerciseProblems, type LessonDraft } from "@/lib/protocol/lesson";
import { BuilderHeader } from "./BuilderHeader";
import { ExerciseEditor } from "./ExerciseEditor";
import { ExerciseStrip } from "./ExerciseStrip";
import { exerciseOf } from "./exerciseOf";
import { type DraftItem, draftOf, lessonOf, reduceDraft } from "./lessonDraft";
import { NotReadyDialog } from "./NotReadyDialog";
import { RulesSheet } from "./RulesSheet";
import { TrainingPane } from "./TrainingPane";
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
  const words = useWords();
  const { t } = words;
  const [draft, dispatch] = useReducer(reduceDraft, first, draftOf);
  const { title, about, items } = draft;
  const lesson = useMemo(
    () =>
      lessonOf(
        { title, about, items },
        { lesson: t("builder.untitledLesson"), exercise: t("builder.untitledExercise") },
      ),
    [title, about, items, t],
  );
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
    const name = removed.exercise.title;
    const text = name === "" ? t("builder.strip.deletedUntitled") : t("builder.strip.deleted", { title: name });
    toast({ text, onUndo: () => dispatch({ type: "restore", item: removed, index }) });
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
      <h1 className="sr-only">{title || t("builder.untitledLesson")}</h1>
      <BuilderHeader
        title={title}
        about={about}
        onDescribe={(nextTitle, nextAbout) => dispatch({ type: "describe", title: nextTitle, about: nextAbout })}
        saving={saving}
        untouched={savedId !== null ? null : galleryId === undefined ? "" : t("builder.ownCopy")}
        onRetry={retry}
        onHost={start}
        isHosting={isHosting}
      />
      <ExerciseStrip
        items={items}
        open={draft.open}
        onOpen={(opened) => dispatch({ type: "open", key: opened })}
        onAdd={() =>
          dispatch({ type: "add", exercises: [emptyExercise(t("builder.numbered", { at: String(items.length + 1) }))] })
        }
        onDuplicate={(copied) => dispatch({ type: "add", exercises: [copied.exercise] })}
        onRename={setRenamed}
        onMove={(moved, by) => dispatch({ type: "move", key: moved, by })}
        onRemove={remove}
      />
      {refusal !== null && (
        <Banner tone="refusal" className="m-2">
          {sayRefusal(refusal, words)}
        </Banner>
      )}
      <div className="min-h-0 flex-1">
        {exercise.rules.training !== null ? (
          <TrainingPane training={exercise.rules.training} onRules={() => setRulesOpen(true)} />
        ) : (
          <ExerciseEditor
            key={key}
            exercise={exercise}
            onChange={(change) => dispatch({ type: "change", key, change })}
            onSplit={(cells) =>
              dispatch({ type: "split", key, exercises: cells.map((cell) => exerciseOf(cell, exercise.rules)) })
            }
            onLesson={(opened) => dispatch({ type: "insert", key, lesson: opened })}
            actions={
              <Button kind="plain" size="small" aria-label={t("builder.bar.rules")} onClick={() => setRulesOpen(true)}>
                <SlidersHorizontal aria-hidden size={16} />
                <span className="max-sm:hidden">{t("builder.bar.rules")}</span>
              </Button>
            }
          />
        )}
      </div>
      <RulesSheet
        isOpen={isRulesOpen}
        onClose={() => setRulesOpen(false)}
        rules={exercise.rules}
        onChange={(rules) => dispatch({ type: "setRules", keys: [key], rules })}
        onApplyToAll={
          items.length === 1
            ? undefined
            : () =>
                dispatch({
                  type: "setRules",
                  // A network is one exercise's own: the others keep theirs.
                  keys: items.flatMap((each) =>
                    each.key === key || (each.exercise.rules.training === null && exercise.rules.training === null)
                      ? [each.key]
                      : [],
                  ),
                  rules: exercise.rules,
                })
        }
      />
      {renamed !== null && (
        <RenameDialog
          heading={t("builder.strip.rename")}
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
