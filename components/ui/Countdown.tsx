"use client";

import { Timer } from "lucide-react";
import { useEffect, useState } from "react";
import { announceTimeLeft, sayTimeLeft } from "@/components/words/timeLeft";
import { useWords } from "@/components/words/useWords";
import { serverTime } from "@/lib/client/serverClock";
import type { PhaseView, SeatView } from "@/lib/protocol/views";

/** A deadline is days away at first: it is counted down in its last hour alone, in ms. */
const LAST_HOUR = 3_600_000;

interface Props {
  readonly phase: PhaseView;
  /** The viewer's own end of the time, where it differs from the room's. */
  readonly own?: SeatView["time"];
}

/** What is left of an open round's time by the server's clock; nothing where it has none. Paused, it stands still. */
export function Countdown({ phase, own = null }: Props) {
  const words = useWords();
  const { endsAt, remaining: standing } = timeOf(phase, own);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === null) return;
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, [endsAt]);
  const left = endsAt === null ? standing : endsAt - serverTime(now);
  if (left === null || (phase.type === "practice" && left > LAST_HOUR)) return null;
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5 font-mono">
      <Timer aria-hidden size="0.9em" />
      <span role="timer">{sayTimeLeft(left)}</span>
      <span role="status" className="sr-only">
        {announceTimeLeft(left, words)}
      </span>
    </span>
  );
}

function timeOf(phase: PhaseView, own: SeatView["time"]): NonNullable<SeatView["time"]> {
  if (phase.type === "round") return own ?? phase;
  return { endsAt: phase.type === "practice" ? phase.until : null, remaining: null };
}
