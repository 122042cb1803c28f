import { useEffect, useMemo } from "react";
import { useSession } from "@/lib/client/useSession";
import { DoorFrame } from "./DoorFrame";
import { ownViews } from "./ownViews";
import { PlayRoom } from "./PlayRoom";
import { RefusedScreen } from "./RefusedScreen";

interface Props {
  readonly code: string;
  /** The server does not know the seat: a name is needed again. */
  readonly onSeatLost: () => void;
}

/** Joins the session and draws it once its views are there. */
export function PlaySession({ code, onSeatLost }: Props) {
  const { state, session } = useSession(code, "student");
  const { refused, room, board, seat } = state;
  const isSeatLost = refused === "SEAT_UNKNOWN";
  useEffect(() => {
    if (isSeatLost) onSeatLost();
  }, [isSeatLost, onSeatLost]);

  // Numbers of one's own are put in once for a board, so that what is worked out from its graph is kept.
  const views = useMemo(() => room && board && seat && { ...ownViews(room, board, seat), seat }, [room, board, seat]);

  if (refused !== null && !isSeatLost) return <RefusedScreen code={refused} />;
  if (!views || !session) return <DoorFrame title="Taking your seat…" />;
  const { connection, isRestarting, outbox } = state;
  return <PlayRoom {...{ code, views, connection, isRestarting, outbox }} send={session.send} />;
}
