import { Countdown } from "@/components/ui/Countdown";
import { sayDeadline } from "@/components/words/deadline";
import { phaseWord } from "@/components/words/phases";
import { serverTime } from "@/lib/client/serverClock";
import type { Counts, RoomView } from "@/lib/protocol/views";

interface Props {
  readonly room: RoomView;
  readonly counts: Counts;
}

const played: ReadonlySet<RoomView["phase"]["type"]> = new Set(["round", "discuss", "closed", "revealed", "practice"]);

/** The phase in a word, and how many are where. */
export function CountsLine({ room, counts }: Props) {
  const { phase } = room;
  const { joined, connected, awaited, answering, finished } = counts;
  const away = joined - connected;
  const unwaited = joined - awaited;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <p className="font-semibold text-[17px]" role="status">
          {phaseWord(phase)}
        </p>
        <Countdown phase={phase} />
        <p className="text-[15px] text-muted">
          {joined === 0 ? "Nobody has joined" : <Figure count={connected} word="connected" />}
          {away > 0 && `, ${away} away`}
        </p>
      </div>
      {phase.type === "practice" && (
        <p className="mt-1 text-[15px] text-muted">
          {phase.until === null
            ? "Open without an end."
            : `Due ${sayDeadline(phase.until, { now: serverTime(Date.now()) })}.`}
        </p>
      )}
      {played.has(phase.type) && joined > 0 && (
        <>
          <p className="mt-1 flex justify-between gap-x-4 text-[15px]">
            <Figure count={finished} word={`of ${awaited} finished`} />
            <Figure count={answering} word="answering" />
          </p>
          <div aria-hidden className="mt-2 flex h-1.5 overflow-hidden rounded-full bg-soft">
            <div className="bg-ink transition-[width]" style={{ width: share(finished, awaited) }} />
            <div className="bg-ink/30 transition-[width]" style={{ width: share(answering, awaited) }} />
          </div>
          {unwaited > 0 && (
            <p className="mt-1.5 text-[13px] text-muted">Not waiting for {unwaited}, until they come back or answer.</p>
          )}
        </>
      )}
    </div>
  );
}

function share(count: number, of: number): string {
  return of === 0 ? "0" : `${Math.min(100, (100 * count) / of)}%`;
}

function Figure({ count, word }: { readonly count: number; readonly word: string }) {
  return (
    <span className="text-muted">
      <b className="font-mono font-semibold text-ink">{count}</b> {word}
    </span>
  );
}
