import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ExerciseChange } from "@/components/builder/exerciseChange";
import { changeOf } from "@/lib/client/boardChange";
import { type BoardSnapshot, createBoardEditor } from "@/lib/client/boardEditor";
import type { LiveSession } from "@/lib/client/socket";
import type { Exercise } from "@/lib/protocol/lesson";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { BoardView, HostView } from "@/lib/protocol/views";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly session: LiveSession;
  readonly onDropped: (code: RefusalCode) => void;
}

/** The exercise as its editor draws it: what the server ordered, with the changes on top that are on their way. One board for its life. */
export function useLiveExercise({ view, board, session, onDropped }: Props) {
  const [editor] = useState(() => {
    const { exercise } = board;
    return createBoardEditor({
      first: snapshotOf(board, view),
      submit: (packet) => session.send("graph:edit", { exercise, ...packet }),
      refresh: async () => {
        await session.send("view:get", {});
        const { board: now, console: seen } = session.read();
        return now && seen && now.exercise === exercise ? snapshotOf(now, seen) : null;
      },
      onDropped,
    });
  });
  useEffect(() => editor.hear(snapshotOf(board, view)), [editor, board, view]);
  const shown = useSyncExternalStore(editor.subscribe, editor.read, editor.read);
  const { title, rules } = view.stage.room.exercise;
  const exercise = useMemo((): Exercise => ({ title, rules, ...shown }), [title, rules, shown]);
  const onChange = (change: ExerciseChange) => editor.change(changeOf(editor.read(), change));
  return { exercise, onChange };
}

function snapshotOf(board: BoardView, view: HostView): BoardSnapshot {
  const { graph, asked, revision } = board;
  return { graph, asked, revision, source: view.source, sourceRevision: view.revision };
}
