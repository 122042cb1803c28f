import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Switch } from "@/components/ui/Switch";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import type { RowView } from "@/lib/protocol/views";
import type { RunCommand } from "./useCommands";

interface Props {
  readonly rows: ReadonlyMap<string, RowView>;
  /** A round is going on: the class is waited for. */
  readonly isRound: boolean;
  readonly roundId: string | null;
  readonly areNamesHidden: boolean;
  readonly onHideNames: (areHidden: boolean) => void;
  readonly run: RunCommand;
  /** What the line says. */
  readonly children: ReactNode;
}

/** Above the grid: what is pointed at, and what can be done for all at once. */
export function PeopleBar({ rows, isRound, roundId, areNamesHidden, onHideNames, run, children }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const people = [...rows.values()].filter(({ isRemoved }) => !isRemoved);
  const away = people.filter(
    ({ isConnected, isAwaited, isFinished }) => !isConnected && isAwaited && !isFinished,
  ).length;
  const late = people.reduce((sum, row) => sum + row.late, 0);
  const acceptAll = async (round: string) => {
    if (await run("late:accept", { round, participant: null }))
      toast({ text: t("host.toasts.lateCounted", { count: late }) });
  };
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-4 py-1.5 lg:px-6">
      <p className="min-w-40 flex-1 truncate text-[15px] text-muted" role="status">
        {children}
      </p>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        {late > 0 && roundId !== null && (
          <Button size="small" onClick={() => void acceptAll(roundId)}>
            {t("host.grid.acceptLate", { count: late })}
          </Button>
        )}
        {isRound && away > 0 && (
          <Button size="small" onClick={() => void run("waiting:stop", { participant: null })}>
            {t("host.grid.stopWaiting", { count: away })}
          </Button>
        )}
        {rows.size > 0 && (
          <Switch label={t("host.grid.hideNames")} className="ps-2" isOn={areNamesHidden} onChange={onHideNames} />
        )}
      </div>
    </div>
  );
}
