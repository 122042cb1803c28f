"use client";

import { Timer } from "lucide-react";
import { useEffect, useState } from "react";
import { announceTimeLeft, sayTimeLeft } from "@/components/words/timeLeft";
import { serverTime } from "@/lib/client/serverClock";
import type { PhaseView } from "@/lib/protocol/views";

/** What is left of an open round's time by the server's clock; nothing where it has none. Paused, it stands still. */
export function Countdown({ phase }: { readonly phase: PhaseView }) {
  const endsAt = phase.type === "round" ? phase.endsAt : null;
  const standing = phase.type === "round" ? phase.remaining : null;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === null) return;
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, [endsAt]);
  const left = endsAt === null ? standing : endsAt - serverTime(now);
  if (left === null) return null;
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5 font-mono">
      <Timer aria-hidden size="0.9em" />
      <span role="timer">{sayTimeLeft(left)}</span>
      <span role="status" className="sr-only">
        {announceTimeLeft(left)}
      </span>
    </span>
  );
}
