import { memo, useMemo, useState } from "react";
import { phaseForStudent } from "@/components/words/phases";
import type { LiveSession } from "@/lib/client/socket";
import type { PendingAnswer, SessionState } from "@/lib/client/state";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, PhaseView, RoomView, SeatView } from "@/lib/protocol/views";
import { ClosedScreen } from "./ClosedScreen";
import { EndedScreen } from "./EndedScreen";
import { PlayHeader } from "./PlayHeader";
import { PlayNotices } from "./PlayNotices";
import { PracticeScreen } from "./PracticeScreen";
import { RevealedScreen } from "./RevealedScreen";
import { RoundScreen } from "./RoundScreen";
import { SheetScreen } from "./SheetScreen";
import { TeamNotice } from "./TeamNotice";
import { WaitingScreen } from "./WaitingScreen";

/** A student's three views, once all are there. */
export interface PlayViews {
  readonly room: RoomView;
  readonly board: BoardView;
  readonly seat: SeatView;
}

export interface PlayRoomProps {
  readonly code: string;
  readonly views: PlayViews;
  readonly connection: SessionState["connection"];
  readonly isRestarting: boolean;
  readonly outbox: readonly PendingAnswer[];
  readonly send: LiveSession["send"];
}

/** A student's screen in whatever phase the session is. Drawn anew for its own views alone: the host's pointer moves ten times a second. */
export const PlayRoom = memo(function PlayRoom(props: PlayRoomProps) {
  const { views, connection, isRestarting, outbox, send } = props;
  const { room, seat } = views;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      {room.phase.type !== "practice" && <PlayHeader room={room} seat={seat} />}
      <PlayNotices {...{ connection, isRestarting }} phase={room.phase} waiting={outbox.length} late={seat.late} />
      {room.teams?.by === "choice" && seat.team === null && isAtWork(room.phase) && (
        <TeamNotice teams={room.teams} send={send} />
      )}
      <Screen {...props} />
      <p className="sr-only" role="status">
        {phaseForStudent(room.phase)}
      </p>
    </div>
  );
});

/** Where the screen itself does not ask for a team. */
function isAtWork({ type }: PhaseView): boolean {
  return type === "round" || type === "discuss" || type === "closed" || type === "revealed";
}

function Screen(props: PlayRoomProps) {
  const [hasPractised, setHasPractised] = useState(false);
  const { room, board, seat } = props.views;
  const { phase } = room;
  const isPractice = phase.type === "practice";
  if (isPractice && !hasPractised) setHasPractised(true);
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  switch (phase.type) {
    case "lobby":
    case "ready":
      return <WaitingScreen views={props.views} evaluation={evaluation} send={props.send} />;
    case "discuss":
      return (
        <SheetScreen
          views={props.views}
          evaluation={evaluation}
          title="Talk it over"
          about="Compare with your neighbour. Who has another number, and why? The second vote comes next."
        />
      );
    case "round":
      if (seat.isTimeUp)
        return (
          <SheetScreen
            views={props.views}
            evaluation={evaluation}
            title="Your time is up"
            about="What you had typed was handed in. The round goes on for those with more time."
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
