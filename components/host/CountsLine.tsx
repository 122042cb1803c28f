import type { ReactNode } from "react";
import { Countdown } from "@/components/ui/Countdown";
import { sayDeadline } from "@/components/words/deadline";
import { phaseWord } from "@/components/words/phases";
import { useWords } from "@/components/words/useWords";
import { serverTime } from "@/lib/client/serverClock";
import type { Counts, RoomView } from "@/lib/protocol/views";

interface Props {
  readonly room: RoomView;
  readonly counts: Counts;
}

const played: ReadonlySet<RoomView["phase"]["type"]> = new Set(["round", "discuss", "closed", "revealed", "practice"]);

/** The phase in a word, and how many are where. */
export function CountsLine({ room, counts }: Props) {
  const words = useWords();
  const { t } = words;
  const { phase } = room;
  const { joined, connected, awaited, answering, finished } = counts;
  const away = joined - connected;
  const unwaited = joined - awaited;
  // Who had not finished when the round closed is not at work any more.
  const isAtWork = phase.type === "round" || phase.type === "practice";
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <p className="font-semibold text-[17px]" role="status">
          {phaseWord(phase, words)}
        </p>
        <Countdown phase={phase} />
        <p className="text-[15px] text-muted">
          {joined === 0 ? t("host.counts.nobody") : t.rich("host.counts.connected", { count: connected, away, b })}
        </p>
      </div>
      {phase.type === "practice" && (
        <p className="mt-1 text-[15px] text-muted">
          {phase.until === null
            ? t("host.counts.noEnd")
            : t("host.counts.due", { deadline: sayDeadline(phase.until, { now: serverTime(Date.now()) }, words) })}
        </p>
      )}
      {played.has(phase.type) && joined > 0 && (
        <>
          <p className="mt-1 flex justify-between gap-x-4 text-[15px]">
            <span className="text-muted">{t.rich("host.counts.finished", { count: finished, awaited, b })}</span>
            {isAtWork && <span className="text-muted">{t.rich("host.counts.answering", { count: answering, b })}</span>}
          </p>
          <div aria-hidden className="mt-2 flex h-1.5 overflow-hidden rounded-full bg-soft">
            <div className="bg-ink transition-[width]" style={{ width: share(finished, awaited) }} />
            {isAtWork && <div className="bg-ink/30 transition-[width]" style={{ width: share(answering, awaited) }} />}
          </div>
          {unwaited > 0 && (
            <p className="mt-1.5 text-[13px] text-muted">{t("host.counts.unwaited", { count: unwaited })}</p>
          )}
        </>
      )}
    </div>
  );
}

function share(count: number, of: number): string {
  return of === 0 ? "0" : `${Math.min(100, (100 * count) / of)}%`;
}

/** A figure among its words. */
function b(text: ReactNode) {
  return <b className="font-mono font-semibold text-ink">{text}</b>;
}
