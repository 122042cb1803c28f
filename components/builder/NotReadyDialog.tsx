import { Dialog } from "@/components/ui/Dialog";
import { sayExerciseProblems } from "@/components/words/problems";
import { useWords } from "@/components/words/useWords";
import { exerciseProblems } from "@/lib/protocol/lesson";
import type { DraftItem } from "./lessonDraft";

interface Props {
  /** The exercises that cannot be run; the dialog is open while there are any. */
  readonly items: readonly DraftItem[];
  readonly onOpen: (key: number) => void;
  readonly onClose: () => void;
}

/** Says why a lesson cannot be hosted yet, exercise by exercise. */
export function NotReadyDialog({ items, onOpen, onClose }: Props) {
  const words = useWords();
  return (
    <Dialog isOpen={items.length > 0} onClose={onClose} title={words.t("builder.notReady")}>
      <ul className="flex flex-col gap-4">
        {items.map(({ key, exercise }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onOpen(key)}
              className="target font-semibold underline underline-offset-4"
            >
              {exercise.title || words.t("builder.untitledExercise")}
            </button>
            <ul className="list-disc ps-5 text-[15px] text-muted">
              {sayExerciseProblems(exerciseProblems(exercise), exercise.graph, words).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
