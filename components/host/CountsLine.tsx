import { Countdown } from "@/components/ui/Countdown";
import { phaseWord } from "@/components/words/phases";
import type { Counts, RoomView } from "@/lib/protocol/views";

interface Props {
  readonly room: RoomView;
  readonly counts: Counts;
}

/** The phase in a word, and how many are where. */
export function CountsLine({ room, counts }: Props) {
  const { phase } = room;
  const isPlayed = phase.type === "round" || phase.type === "closed" || phase.type === "revealed";
  const away = counts.joined - counts.connected;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <p className="font-semibold text-[17px]" role="status">
          {phaseWord(phase)}
        </p>
        <Countdown phase={phase} />
        <p className="text-[15px] text-muted">
          {counts.joined === 0 ? "Nobody has joined" : <Figure count={counts.connected} word="connected" />}
          {away > 0 && `, ${away} away`}
        </p>
      </div>
      {isPlayed && (
        <>
          <p className="mt-1 flex gap-4 text-[15px]">
            <Figure count={counts.finished} word="finished" />
            <Figure count={counts.answering} word="answering" />
            <Figure count={Math.max(0, counts.joined - counts.finished - counts.answering)} word="not begun" />
          </p>
          <div aria-hidden className="mt-2 flex h-1.5 overflow-hidden rounded-full bg-soft">
            <div className="bg-ink transition-[width]" style={{ width: share(counts.finished, counts.joined) }} />
            <div className="bg-ink/30 transition-[width]" style={{ width: share(counts.answering, counts.joined) }} />
          </div>
        </>
      )}
    </div>
  );
}

function share(count: number, of: number): string {
  return of === 0 ? "0" : `${(100 * count) / of}%`;
}

function Figure({ count, word }: { readonly count: number; readonly word: string }) {
  return (
    <span className="text-muted">
      <b className="font-mono font-semibold text-ink">{count}</b> {word}
    </span>
  );
}
