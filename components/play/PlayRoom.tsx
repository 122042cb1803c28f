import dynamic from "next/dynamic";
import { memo, useEffect, useMemo, useState } from "react";
import { phaseForStudent } from "@/components/words/phases";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Loss, PendingAnswer } from "@/lib/client/state";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, PhaseView, RoomView, SeatView } from "@/lib/protocol/views";
import { PlayHeader } from "./PlayHeader";
import { PlayNotices } from "./PlayNotices";
import { TrainingScreen } from "./TrainingScreen";
import { WaitingScreen } from "./WaitingScreen";
import {
  ClosedScreen,
  EndedScreen,
  loadRoundScreen,
  PracticeScreen,
  RevealedScreen,
  RoundScreen,
  SheetScreen,
} from "./workScreens";

const TeamNotice = dynamic(() => import("./TeamNotice").then((module) => module.TeamNotice));

/** A student's three views, once all are there. */
export interface PlayViews {
  readonly room: RoomView;
  readonly board: BoardView;
  readonly seat: SeatView;
}

export interface PlayRoomProps {
  readonly code: string;
  readonly views: PlayViews;
  readonly loss: Loss | null;
  readonly outbox: readonly PendingAnswer[];
  readonly send: LiveSession["send"];
}

/** A student's screen in whatever phase the session is. Drawn anew for its own views alone: the host's pointer moves ten times a second. */
export const PlayRoom = memo(function PlayRoom(props: PlayRoomProps) {
  const { views, loss, outbox, send } = props;
  const words = useWords();
  const { room, seat } = views;
  useEffect(() => void loadRoundScreen(), []);
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      {room.phase.type !== "practice" && <PlayHeader room={room} seat={seat} />}
      <PlayNotices loss={loss} phase={room.phase} waiting={outbox.length} late={seat.late} />
      {room.teams?.by === "choice" && seat.team === null && isAtWork(room.phase) && (
        <TeamNotice teams={room.teams} send={send} />
      )}
      <Screen {...props} />
      <p className="sr-only" role="status">
        {phaseForStudent(room, words)}
      </p>
    </div>
  );
});

/** Where the screen itself does not ask for a team. */
function isAtWork({ type }: PhaseView): boolean {
  return type === "round" || type === "discuss" || type === "closed" || type === "revealed";
}

function Screen(props: PlayRoomProps) {
  const { t } = useWords();
  const [hasPractised, setHasPractised] = useState(false);
  const { room, board, seat } = props.views;
  const { phase } = room;
  const isPractice = phase.type === "practice";
  if (isPractice && !hasPractised) setHasPractised(true);
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  switch (phase.type) {
    case "ready":
      if (room.training !== null) return <TrainingScreen views={props.views} />;
      return <WaitingScreen views={props.views} evaluation={evaluation} send={props.send} />;
    case "lobby":
      return <WaitingScreen views={props.views} evaluation={evaluation} send={props.send} />;
    case "discuss":
      return (
        <SheetScreen
          views={props.views}
          evaluation={evaluation}
          title={t("play.discuss.title")}
          about={t("play.discuss.about")}
        />
      );
    case "round":
      if (seat.isTimeUp)
        return (
          <SheetScreen
            views={props.views}
            evaluation={evaluation}
            title={t("play.timeUp.title")}
            about={t("play.timeUp.about")}
          />
        );
      return (
        <RoundScreen
          // Another round or another graph: nothing of the last one's choices holds.
          key={`${phase.roundId}:${board.exercise}`}
          {...props}
          evaluation={evaluation}
          roundId={phase.roundId}
          isPaused={phase.isPaused}
        />
      );
    case "closed":
      return <ClosedScreen views={props.views} evaluation={evaluation} />;
    case "revealed":
      return <RevealedScreen views={props.views} evaluation={evaluation} />;
    case "practice":
      return <PracticeScreen {...props} evaluation={evaluation} practice={seat.practice ?? []} phase={phase} />;
    case "ended":
      return <EndedScreen code={props.code} views={props.views} wasPractice={hasPractised} />;
  }
}
