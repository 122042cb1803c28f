import { ChevronLeft } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Countdown } from "@/components/ui/Countdown";
import { useWords } from "@/components/words/useWords";
import type { RoomView } from "@/lib/protocol/views";

interface Props {
  readonly room: RoomView;
  readonly hasList: boolean;
  readonly onList: () => void;
}

/** The exercise one is at, and the way back to all of them; no points, since practice is not of the session's score. */
export function PracticeHeader({ room, hasList, onList }: Props) {
  const { t } = useWords();
  const { title, step } = room.exercise;
  const back = t("play.practice.list");
  return (
    <header className="flex min-h-12 shrink-0 items-center gap-2 border-line border-b px-4 text-[15px] lg:px-6">
      {hasList && (
        <Button kind="plain" isIcon aria-label={back} title={back} className="-ms-3" onClick={onList}>
          <ChevronLeft aria-hidden size={20} className="rtl:-scale-x-100" />
        </Button>
      )}
      <h1 className="min-w-0 flex-1 truncate font-normal tracking-normal">
        {t("ui.exercise", { title, step: step ?? 0 })}
      </h1>
      <Countdown phase={room.phase} />
    </header>
  );
}
