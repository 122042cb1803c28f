import { Countdown } from "@/components/ui/Countdown";
import { useWords } from "@/components/words/useWords";
import type { RoomView, SeatView } from "@/lib/protocol/views";

interface Props {
  readonly room: RoomView;
  readonly seat: SeatView;
}

/** Where the class stands and what one has earned. */
export function PlayHeader({ room, seat }: Props) {
  const { t, format } = useWords();
  const { at, step, count, title } = room.exercise;
  const isUnderWay = room.phase.type !== "lobby" && room.phase.type !== "ended";
  const ballot = room.phase.type === "round" ? room.phase.ballot : null;
  return (
    <header className="flex min-h-12 shrink-0 items-center justify-between gap-4 border-line border-b px-4 text-[15px] lg:px-6">
      <h1 className="min-w-0 truncate font-normal text-muted tracking-normal">
        {ballot !== null ? (
          t.rich(ballot === 1 ? "play.header.firstVote" : "play.header.secondVote", {
            b: (text) => <b className="font-semibold text-ink">{text}</b>,
          })
        ) : isUnderWay ? (
          <>
            {t("play.header.exercise", { at, count, step: step ?? 0 })}
            <span className="text-ink"> · {title}</span>
          </>
        ) : (
          <span className="text-ink">{room.title}</span>
        )}
      </h1>
      <p className="flex shrink-0 items-center gap-4">
        <Countdown phase={room.phase} own={seat.time} />
        {seat.streak > 1 && <span className="text-muted">{t("play.header.streak", { count: seat.streak })}</span>}
        <span className="hidden text-muted sm:inline">{seat.name}</span>
        <span className="sr-only">{t("play.header.points", { points: seat.score })}</span>
        <span aria-hidden className="font-mono font-semibold">
          {format.number(seat.score)}
        </span>
      </p>
    </header>
  );
}
