import { useMemo } from "react";
import { phaseForStudent } from "@/components/words/phases";
import type { LiveSession } from "@/lib/client/socket";
import type { PendingAnswer, SessionState } from "@/lib/client/state";
import { evaluate } from "@/lib/engine/evaluate";
import type { BoardView, RoomView, SeatView } from "@/lib/protocol/views";
import { ClosedScreen } from "./ClosedScreen";
import { EndedScreen } from "./EndedScreen";
import { PlayHeader } from "./PlayHeader";
import { PlayNotices } from "./PlayNotices";
import { RevealedScreen } from "./RevealedScreen";
import { RoundScreen } from "./RoundScreen";
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

/** A student's screen in whatever phase the session is. */
export function PlayRoom(props: PlayRoomProps) {
  const { views, connection, isRestarting, outbox } = props;
  const { room, seat } = views;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <PlayHeader room={room} seat={seat} />
      <PlayNotices phase={room.phase} connection={connection} isRestarting={isRestarting} waiting={outbox.length} />
      <Screen {...props} />
      <p className="sr-only" role="status">
        {phaseForStudent(room.phase)}
      </p>
    </div>
  );
}

function Screen(props: PlayRoomProps) {
  const { room, board } = props.views;
  const { phase } = room;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  switch (phase.type) {
    case "lobby":
    case "ready":
      return <WaitingScreen views={props.views} evaluation={evaluation} />;
    case "round":
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
    case "ended":
      return <EndedScreen code={props.code} views={props.views} />;
  }
}
