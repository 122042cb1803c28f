import dynamic from "next/dynamic";
import { useEffect, useMemo, useState } from "react";
import { PointerContext } from "@/components/graph/pointerContext";
import { useWords } from "@/components/words/useWords";
import { lossOf } from "@/lib/client/state";
import { useSession } from "@/lib/client/useSession";
import { useWakeLock } from "@/lib/client/useWakeLock";
import { DoorFrame } from "./DoorFrame";
import { areInStep, ownViews } from "./ownViews";
import { PlayRoom } from "./PlayRoom";
import { RefusedScreen } from "./RefusedScreen";

const SeatEnded = dynamic(() => import("./SeatEnded").then((module) => module.SeatEnded));

interface Props {
  readonly code: string;
  /** The server does not know the seat: a name is needed again. */
  readonly onSeatLost: () => void;
}

/** Joins the session and draws it once its views are there. */
export function PlaySession({ code, onSeatLost }: Props) {
  const { t } = useWords();
  const { state, session } = useSession(code, "student");
  const { refused, room, board, seat } = state;
  useWakeLock(room?.phase.type === "round" || room?.phase.type === "practice");
  const isSeatLost = refused === "SEAT_UNKNOWN";
  useEffect(() => {
    if (isSeatLost) onSeatLost();
  }, [isSeatLost, onSeatLost]);

  // Numbers of one's own are put in once for a board, so that what is worked out from its graph is kept.
  const current = useMemo(
    () => (room && board && seat && areInStep(room, board, seat) ? { ...ownViews(room, board, seat), seat } : null),
    [room, board, seat],
  );
  // Until all three speak of the same exercise and round, what was there before stays.
  const [shown, setShown] = useState(current);
  if (current !== null && current !== shown) setShown(current);
  const views = current ?? shown;

  if (refused === "SEAT_MOVED" || refused === "SEAT_REMOVED" || refused === "SEAT_BANNED")
    return <SeatEnded code={code} refusal={refused} onJoinAgain={onSeatLost} />;
  if (refused !== null && !isSeatLost) return <RefusedScreen code={refused} />;
  if (!views || !session) return <DoorFrame title={t("door.seating")} />;
  // In practice everybody is at another graph.
  const isPointed = views.room.isPointerShown && views.room.phase.type !== "practice";
  return (
    <PointerContext value={isPointed ? session : null}>
      <PlayRoom code={code} views={views} loss={lossOf(state)} outbox={state.outbox} send={session.send} />
    </PointerContext>
  );
}
