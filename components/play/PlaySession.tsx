import { useEffect } from "react";
import { useSession } from "@/lib/client/useSession";
import { DoorFrame } from "./DoorFrame";
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

  if (refused !== null && !isSeatLost) return <RefusedScreen code={refused} />;
  if (!room || !board || !seat || !session) return <DoorFrame title="Taking your seat…" />;
  return (
    <PlayRoom
      code={code}
      views={{ room, board, seat }}
      connection={state.connection}
      outbox={state.outbox}
      send={session.send}
    />
  );
}
