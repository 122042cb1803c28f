import { ChevronLeft } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Countdown } from "@/components/ui/Countdown";
import { countOf, sayPoints } from "@/components/words/counting";
import type { PlayViews } from "./PlayRoom";

interface Props {
  readonly views: PlayViews;
  readonly hasList: boolean;
  readonly onList: () => void;
}

/** The exercise one is at, and the way back to all of them. */
export function PracticeHeader({ views: { room, seat }, hasList, onList }: Props) {
  return (
    <header className="flex min-h-12 shrink-0 items-center gap-2 border-line border-b px-4 text-[15px] lg:px-6">
      {hasList && (
        <Button kind="plain" isIcon aria-label="All exercises" title="All exercises" className="-ml-3" onClick={onList}>
          <ChevronLeft aria-hidden size={20} />
        </Button>
      )}
      <h1 className="min-w-0 flex-1 truncate font-normal tracking-normal">{room.exercise.title}</h1>
      <Countdown phase={room.phase} />
      <p className="pl-2 font-mono font-semibold">
        <span className="sr-only">You have {countOf(seat.score, "point")}</span>
        <span aria-hidden>{sayPoints(seat.score)}</span>
      </p>
    </header>
  );
}
