import { ExerciseEditor } from "@/components/builder/ExerciseEditor";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { BoardView, HostView } from "@/lib/protocol/views";
import { useLiveExercise } from "./useLiveExercise";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly session: LiveSession;
}

/** The exercise's editor in front of the class: every change shows on all screens, and on other hosts' consoles. */
export function LiveEditor({ view, board, session }: Props) {
  const words = useWords();
  const toast = useToast();
  const { exercise, onChange } = useLiveExercise({
    view,
    board,
    session,
    onDropped: (code) => toast({ text: sayRefusal(code, words) }),
  });
  return <ExerciseEditor exercise={exercise} onChange={onChange} isLive />;
}
