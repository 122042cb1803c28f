import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { ConnectionLost } from "@/components/ui/ConnectionLost";
import { sayExerciseProblems } from "@/components/words/problems";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Loss } from "@/lib/client/state";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, HostView, LeaderboardSize, RowView } from "@/lib/protocol/views";
import { Controls } from "./Controls";
import { CountsLine } from "./CountsLine";
import { ExercisesPanel } from "./ExercisesPanel";
import { HostBoard } from "./HostBoard";
import { type HostDialog, HostDialogs } from "./HostDialogs";
import { HostHeader } from "./HostHeader";
import { type HostMove, hostStep, isMove } from "./hostStep";
import { LeaderboardPanel } from "./LeaderboardPanel";
import { MistakesPanel } from "./MistakesPanel";
import { openStage } from "./openStage";
import { PeoplePanel } from "./PeoplePanel";
import { underPseudonyms } from "./pseudonyms";
import { useCommands } from "./useCommands";
import { useHiddenNames } from "./useHiddenNames";
import { useHostKeys } from "./useHostKeys";
import { VotePanel } from "./VotePanel";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly rows: ReadonlyMap<string, RowView>;
  /** The session is this seat's own; else it came by a co-host's link. */
  readonly isOwner: boolean;
  readonly loss: Loss | null;
  readonly session: LiveSession;
}

/** The console: what comes next, how the class stands, who is where. */
export function HostRoom({ view, board, rows, isOwner, loss, session }: Props) {
  const { room } = view.stage;
  const { phase } = room;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  const router = useRouter();
  const commands = useCommands(session.send);
  const { run, underWay } = commands;
  const words = useWords();
  const { t } = words;
  const [dialog, setDialog] = useState<HostDialog | null>(null);
  const [areNamesHidden, setNamesHidden] = useHiddenNames();
  const shownRows = useMemo(() => (areNamesHidden ? underPseudonyms(rows) : rows), [areNamesHidden, rows]);
  const step = hostStep(room, { isOwner });
  const problems = sayExerciseProblems(view.problems, board.graph, words);
  // The next one waits for it; a leaderboard that is being shown holds up nothing.
  const isMoving = underWay.some(isMove);
  const isBefore = phase.type === "lobby" || phase.type === "ready";

  const move = ({ event }: HostMove) => {
    if (event === "end" || event === "practice") setDialog(event);
    else if (event === "review") router.push(`/review/${room.code}`);
    else if (event === "step:take") void run(event, { round: view.roundId ?? "" });
    else void run(event, {});
  };
  const showLeaderboard = (top: LeaderboardSize) => void run("leaderboard:show", { top });
  const showMistakes = (areShown: boolean) => void run("mistakes:show", { areShown });

  useHostKeys({
    primary: () => !isMoving && step.primary && !(isBefore && problems.length > 0) && move(step.primary),
    pause: () => !isMoving && phase.type === "round" && void run(phase.isPaused ? "round:resume" : "round:pause", {}),
    leaderboard: () => phase.type !== "round" && showLeaderboard(view.leaderboard === 0 ? 5 : 0),
    mistakes: () => showMistakes(!view.areMistakesShown),
    names: () => setNamesHidden(!areNamesHidden),
    stage: () => openStage(room.code),
    help: () => setDialog("keys"),
  });

  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh lg:overflow-hidden">
      <HostHeader room={room} isOwner={isOwner} onOpen={setDialog} />
      {!isOwner && (
        <p className="border-line border-b px-4 py-1.5 text-[13px] text-muted sm:hidden">{t("host.cohostMay")}</p>
      )}
      {loss !== null && (
        <Banner tone="offline" className="mx-4 mt-3 lg:mx-6">
          <ConnectionLost loss={loss} meanwhile={t("host.meanwhile")} />
        </Banner>
      )}
      <div className="flex flex-1 flex-col lg:grid lg:min-h-0 lg:grid-cols-[minmax(0,1fr)_340px]">
        <main className="group/main flex min-h-0 min-w-0 flex-col">
          <HostBoard view={view} board={board} evaluation={evaluation} session={session} run={run} />
          <PeoplePanel
            view={view}
            board={board}
            rows={shownRows}
            areNamesHidden={areNamesHidden}
            onHideNames={setNamesHidden}
            commands={commands}
          />
        </main>
        <aside
          aria-label={t("host.controls.label")}
          className="flex min-h-0 flex-col border-line max-lg:contents lg:border-s"
        >
          <div className="flex flex-col gap-4 border-line border-b p-4 max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:order-last max-lg:border-t max-lg:bg-paper max-lg:pb-[max(16px,env(safe-area-inset-bottom))] lg:p-5">
            <CountsLine room={room} counts={view.stage.counts} />
            {isBefore && problems.length > 0 && <Problems problems={problems} />}
            <Controls
              room={room}
              step={step}
              onMove={move}
              isBusy={isMoving}
              cannotOpen={isBefore && problems.length > 0}
            />
          </div>
          <div className="flex flex-1 flex-col divide-y divide-line max-lg:order-3 max-lg:border-line max-lg:border-t lg:overflow-y-auto">
            <VotePanel view={view} board={board} />
            <MistakesPanel view={view} graph={board.graph} onShow={showMistakes} />
            <LeaderboardPanel view={view} rows={rows} shownRows={shownRows} onShow={showLeaderboard} />
            <ExercisesPanel
              view={view}
              run={run}
              onEnd={isOwner && step.primary?.event !== "end" ? () => setDialog("end") : null}
            />
          </div>
        </aside>
      </div>
      <HostDialogs open={dialog} view={view} rows={rows} commands={commands} onClose={() => setDialog(null)} />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const { t } = useWords();
  return (
    <ul className="flex flex-col gap-1 text-[15px]" aria-label={t("host.problems.label")}>
      {problems.slice(0, 4).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {problems.length > 4 && <li>{t("host.problems.more", { count: problems.length - 4 })}</li>}
    </ul>
  );
}
