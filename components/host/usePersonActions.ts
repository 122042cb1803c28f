import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { countOf } from "@/components/words/counting";
import type { RowView } from "@/lib/protocol/views";
import type { OpenDialog } from "./PersonDialogs";
import type { RowAction } from "./rowActions";
import type { RunCommand } from "./useCommands";

/** Carries out what a row's menu offers; what sends somebody away can be undone. */
export function usePersonActions({ run, roundId }: { readonly run: RunCommand; readonly roundId: string | null }) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const toast = useToast();
  const onAct = useCallback(
    async (row: RowView, action: RowAction) => {
      const { id: participant, name } = row;
      switch (action) {
        case "rename":
        case "time":
        case "move":
          return setOpen({ type: action, person: participant });
        case "stopWaiting":
          return void run("waiting:stop", { participant });
        case "acceptLate":
          if (roundId === null || !(await run("late:accept", { round: roundId, participant }))) return;
          return toast({ text: `${countOf(row.late, "late answer")} of ${name} now counted.` });
        case "putBack":
          return void run("participant:remove", { participant, isRemoved: false });
        case "remove": {
          const undo = () => void run("participant:remove", { participant, isRemoved: false });
          if (await run("participant:remove", { participant, isRemoved: true }))
            toast({ text: `${name} was removed and may join again.`, onUndo: undo });
          return;
        }
        case "ban": {
          const undo = () => void run("participant:ban", { participant, isBanned: false });
          if (await run("participant:ban", { participant, isBanned: true }))
            toast({ text: `${name} was banned and cannot come back.`, onUndo: undo });
          return;
        }
      }
    },
    [run, roundId, toast],
  );
  const close = useCallback(() => setOpen(null), []);
  return { open, close, onAct };
}
