import { ExerciseEditor } from "@/components/builder/ExerciseEditor";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import type { LiveSession } from "@/lib/client/socket";
import type { BoardView, HostView } from "@/lib/protocol/views";
import { useLiveExercise } from "./useLiveExercise";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly send: LiveSession["send"];
}

/** The exercise's editor in front of the class: every change shows on all screens. */
export function LiveEditor({ view, board, send }: Props) {
  const { title, rules } = view.stage.room.exercise;
  const toast = useToast();
  const live = useLiveExercise({
    exercise: { title, rules, source: view.source, graph: board.graph, asked: board.asked },
    index: board.exercise,
    revision: board.revision,
    send,
    onRefused: (code) => toast({ text: sayRefusal(code) }),
  });
  return <ExerciseEditor exercise={live.exercise} onChange={live.onChange} isLive />;
}
