import { Dialog } from "@/components/ui/Dialog";
import { sayExerciseProblems } from "@/components/words/exerciseProblems";
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
  return (
    <Dialog isOpen={items.length > 0} onClose={onClose} title="Not ready to host yet">
      <ul className="flex flex-col gap-4">
        {items.map(({ key, exercise }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onOpen(key)}
              className="target font-semibold underline underline-offset-4"
            >
              {exercise.title || "Untitled exercise"}
            </button>
            <ul className="list-disc pl-5 text-[15px] text-muted">
              {sayExerciseProblems(exerciseProblems(exercise), exercise.graph).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
