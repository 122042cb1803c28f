import { useMemo, useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { sayExerciseProblems } from "@/components/words/exerciseProblems";
import type { LiveSession } from "@/lib/client/socket";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, HostView, LeaderboardSize, RowView } from "@/lib/protocol/views";
import { Controls } from "./Controls";
import { CountsLine } from "./CountsLine";
import { EndDialog } from "./EndDialog";
import { ExercisesPanel } from "./ExercisesPanel";
import { HostBoard } from "./HostBoard";
import { HostHeader } from "./HostHeader";
import { type HostMove, hostStep } from "./hostStep";
import { KeysDialog } from "./KeysDialog";
import { LeaderboardPanel } from "./LeaderboardPanel";
import { MistakesPanel } from "./MistakesPanel";
import { openStage } from "./openStage";
import { PeoplePanel } from "./PeoplePanel";
import { useCommands } from "./useCommands";
import { useHostKeys } from "./useHostKeys";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly isOffline: boolean;
  readonly session: LiveSession;
}

/** The console: what comes next, how the class stands, who is where. */
export function HostRoom({ view, board, rows, isOffline, session }: Props) {
  const { room } = view.stage;
  const { phase } = room;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  const { run, busy } = useCommands(session.send);
  const [dialog, setDialog] = useState<"end" | "keys" | null>(null);
  const step = hostStep(room);
  const problems = sayExerciseProblems(view.problems, board.graph);
  const isBefore = phase.type === "lobby" || phase.type === "ready";

  const move = ({ event }: HostMove) => {
    if (event === "end") setDialog("end");
    else if (event !== "review") void run(event, {});
  };
  const showLeaderboard = (top: LeaderboardSize) => void run("leaderboard:show", { top });
  const showMistakes = (areShown: boolean) => void run("mistakes:show", { areShown });

  useHostKeys({
    primary: () => busy === null && !(isBefore && problems.length > 0) && move(step.primary),
    pause: () => phase.type === "round" && void run(phase.isPaused ? "round:resume" : "round:pause", {}),
    leaderboard: () => phase.type !== "round" && showLeaderboard(view.leaderboard === 0 ? 5 : 0),
    mistakes: () => showMistakes(!view.areMistakesShown),
    stage: () => openStage(room.code),
    help: () => setDialog("keys"),
  });

  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh lg:overflow-hidden">
      <HostHeader room={room} onHelp={() => setDialog("keys")} />
      {isOffline && (
        <Banner tone="offline" className="mx-4 mt-3 lg:mx-6">
          <b>No connection.</b> The class goes on as it is; what you press is sent when the connection is back.
        </Banner>
      )}
      <div className="flex flex-1 flex-col lg:grid lg:min-h-0 lg:grid-cols-[minmax(0,1fr)_340px]">
        <main className="group/main flex min-h-0 min-w-0 flex-col">
          <HostBoard view={view} board={board} evaluation={evaluation} send={session.send} />
          <PeoplePanel view={view} board={board} rows={rows} run={run} />
        </main>
        <aside aria-label="Controls" className="flex min-h-0 flex-col border-line max-lg:contents lg:border-l">
          <div className="flex flex-col gap-4 border-line border-b p-4 max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:order-last max-lg:border-t max-lg:bg-paper max-lg:pb-[max(16px,env(safe-area-inset-bottom))] lg:p-5">
            <CountsLine room={room} counts={view.stage.counts} />
            {isBefore && problems.length > 0 && <Problems problems={problems} />}
            <Controls room={room} onMove={move} isBusy={busy !== null} cannotOpen={problems.length > 0} />
          </div>
          <div className="flex flex-1 flex-col divide-y divide-line max-lg:order-3 max-lg:border-line max-lg:border-t lg:overflow-y-auto">
            <MistakesPanel view={view} graph={board.graph} onShow={showMistakes} />
            <LeaderboardPanel view={view} onShow={showLeaderboard} />
            <ExercisesPanel
              view={view}
              run={run}
              onEnd={step.primary.event === "end" ? null : () => setDialog("end")}
            />
          </div>
        </aside>
      </div>
      <KeysDialog isOpen={dialog === "keys"} onClose={() => setDialog(null)} />
      <EndDialog
        isOpen={dialog === "end"}
        onClose={() => setDialog(null)}
        isRound={phase.type === "round"}
        onEnd={() => {
          setDialog(null);
          void run("session:end", {});
        }}
      />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-1 text-[15px]" aria-label="What keeps the round from opening">
      {problems.slice(0, 4).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {problems.length > 4 && <li>And {problems.length - 4} more.</li>}
    </ul>
  );
}
