import { useCallback } from "react";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import { MAX_REMOVED } from "@/lib/protocol/limits";
import type { RowView } from "@/lib/protocol/views";
import type { RunCommand } from "./useCommands";

/** Who is of the class and not connected now. */
export function idsAway(rows: ReadonlyMap<string, RowView>): readonly string[] {
  return [...rows.values()].flatMap(({ id, isRemoved, isConnected }) => (isRemoved || isConnected ? [] : [id]));
}

/** Removes many people at once, which can be undone. */
export function useRemoveMany(run: RunCommand): (ids: readonly string[]) => Promise<void> {
  const { t } = useWords();
  const toast = useToast();
  return useCallback(
    async (ids) => {
      const done: string[] = [];
      for (const participants of groupsOf(ids)) {
        if (!(await run("participant:remove", { participants, isRemoved: true }))) break;
        done.push(...participants);
      }
      if (done.length === 0) return;
      const undo = async () => {
        for (const participants of groupsOf(done)) await run("participant:remove", { participants, isRemoved: false });
      };
      toast({ text: t("host.toasts.manyRemoved", { count: done.length }), onUndo: () => void undo() });
    },
    [run, t, toast],
  );
}

function groupsOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MAX_REMOVED) }, (_, group) =>
    ids.slice(group * MAX_REMOVED, (group + 1) * MAX_REMOVED),
  );
}
