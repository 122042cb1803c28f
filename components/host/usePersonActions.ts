import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import type { RowView } from "@/lib/protocol/views";
import type { OpenDialog } from "./PersonDialogs";
import type { RowAction } from "./rowActions";
import type { RunCommand } from "./useCommands";

/** Carries out what a row's menu offers; what sends somebody away can be undone. */
export function usePersonActions({ run, roundId }: { readonly run: RunCommand; readonly roundId: string | null }) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { t } = useWords();
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
          return toast({ text: t("host.toasts.lateCountedOf", { count: row.late, name }) });
        case "putBack":
          return void run("participant:remove", { participants: [participant], isRemoved: false });
        case "remove": {
          const undo = () => void run("participant:remove", { participants: [participant], isRemoved: false });
          if (await run("participant:remove", { participants: [participant], isRemoved: true }))
            toast({ text: t("host.toasts.removed", { name }), onUndo: undo });
          return;
        }
        case "ban": {
          const undo = () => void run("participant:ban", { participant, isBanned: false });
          if (await run("participant:ban", { participant, isBanned: true }))
            toast({ text: t("host.toasts.banned", { name }), onUndo: undo });
          return;
        }
      }
    },
    [run, roundId, toast, t],
  );
  const close = useCallback(() => setOpen(null), []);
  return { open, close, onAct };
}
